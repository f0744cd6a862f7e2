using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>The controllers of MVC in one compilation. A type is judged once, however many methods it has. Safe for all threads.</summary>
internal sealed class ControllerTypes
{
    // Objects, not booleans: the framework brings this dictionary compiled, and need not compile it again in every build.
    private static readonly object Yes = new();
    private static readonly object No = new();

    private readonly ConcurrentDictionary<ISymbol, object> _known = new(SymbolEqualityComparer.Default);

    private Part? _last;

    /// <summary>Whether a type may be one, as far as this part of it shows: a cheap first question.</summary>
    public bool MayContain(TypeDeclarationSyntax part)
    {
        // The methods of a type are asked about one after the other.
        if (_last is not { } last || last.Syntax != part)
        {
            _last = last = new Part(part);
        }

        return last.MayBeController;
    }

    /// <summary>Whether MVC takes <paramref name="type"/> for a controller.</summary>
    public bool Contains(INamedTypeSymbol type) =>
        ReferenceEquals(_known.GetOrAdd(type, static symbol => IsController((INamedTypeSymbol)symbol) ? Yes : No), Yes);

    private static bool IsController(INamedTypeSymbol type)
    {
        // Attributes are dearer to read than base types.
        if (TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ControllerBase"))
        {
            return !MvcAttributes.Has(type, "NonControllerAttribute");
        }

        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (MvcAttributes.Has(current, "ApiControllerAttribute") || MvcAttributes.Has(current, "ControllerAttribute"))
            {
                return !MvcAttributes.Has(type, "NonControllerAttribute");
            }
        }

        return false;
    }

    // A controller derives from something, or has an attribute, unless another part does.
    private sealed class Part(TypeDeclarationSyntax syntax)
    {
        public TypeDeclarationSyntax Syntax { get; } = syntax;

        public bool MayBeController { get; } = syntax.BaseList is not null || syntax.AttributeLists.Count > 0 || syntax.Modifiers.Any(SyntaxKind.PartialKeyword);
    }
}
