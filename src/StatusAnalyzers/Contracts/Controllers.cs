using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Contracts;

/// <summary>The controllers of MVC in one compilation. A type is judged once, however many methods it has. Safe for all threads.</summary>
/// <param name="attributes">The roles of attributes.</param>
/// <param name="compilation">The compilation.</param>
internal sealed class Controllers(AttributeRoles attributes, Compilation compilation)
{
    private static readonly object None = new();

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

    /// <summary>The controller that <paramref name="type"/> is; <see langword="null"/> if MVC takes it for none.</summary>
    public Controller? Find(INamedTypeSymbol type) =>
        _known.TryGetValue(type, out var known) ? known as Controller
        : _known.GetOrAdd(type, MvcControllers.IsController(type) ? new Controller(type, attributes, compilation) : None) as Controller;

    // A controller derives from something, or has an attribute, unless another part does.
    private sealed class Part(TypeDeclarationSyntax syntax)
    {
        public TypeDeclarationSyntax Syntax { get; } = syntax;

        public bool MayBeController { get; } = syntax.BaseList is not null || syntax.AttributeLists.Count > 0 || syntax.Modifiers.Any(SyntaxKind.PartialKeyword);
    }
}
