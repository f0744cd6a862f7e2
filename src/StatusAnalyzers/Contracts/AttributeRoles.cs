using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>
/// What the attributes of one compilation say of endpoints, by their types. They are asked about at every action, and most say
/// nothing; a type is judged once. Safe for all threads.
/// </summary>
internal sealed class AttributeRoles
{
    // Objects, not booleans: the framework brings this dictionary compiled, and need not compile it again in every build.
    private static readonly object Declaring = new();
    private static readonly object NoAction = new();
    private static readonly object Describing = new();
    private static readonly object Excluding = new();
    private static readonly object Other = new();

    private readonly ConcurrentDictionary<ISymbol, object> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an attribute of that type may declare a response.</summary>
    public bool MayDeclare(INamedTypeSymbol attribute) => ReferenceEquals(RoleOf(attribute), Declaring);

    /// <summary>Whether <paramref name="method"/> has an attribute by which it is no action.</summary>
    public bool IsNoAction(IMethodSymbol method) => Has(method, NoAction);

    /// <summary>
    /// Whether the attributes of <paramref name="symbol"/>, an action or a controller, take it out of the description of the API,
    /// <c>[ApiExplorerSettings(IgnoreApi = true)]</c>, or put it in; <see langword="null"/> if they say neither.
    /// </summary>
    public bool? IsHidden(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && ReferenceEquals(RoleOf(type), Describing))
            {
                foreach (var named in attribute.NamedArguments)
                {
                    if (named.Key == "IgnoreApi")
                    {
                        return named.Value.Value is true;
                    }
                }

                return false;
            }
        }

        return null;
    }

    /// <summary>Whether <paramref name="handler"/> has the attribute that takes a mapped handler out of the description.</summary>
    public bool IsExcluded(IMethodSymbol handler) => Has(handler, Excluding);

    private bool Has(IMethodSymbol method, object role)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && ReferenceEquals(RoleOf(type), role))
            {
                return true;
            }
        }

        return false;
    }

    private object RoleOf(INamedTypeSymbol attribute) => _known.GetOrAdd(attribute, static symbol => Read((INamedTypeSymbol)symbol));

    private static object Read(INamedTypeSymbol attribute) =>
        TypeNames.IsOrDerives(attribute, "Microsoft.AspNetCore.Mvc", "NonActionAttribute") ? NoAction
        : TypeNames.IsOrDerives(attribute, "Microsoft.AspNetCore.Mvc", "ApiExplorerSettingsAttribute") ? Describing
        : TypeNames.IsOrDerives(attribute, "Microsoft.AspNetCore.Routing", "ExcludeFromDescriptionAttribute") ? Excluding
        : KnownDeclarations.MayBe(attribute) ? Declaring
        : Other;
}
