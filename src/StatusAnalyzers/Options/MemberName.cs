using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Options;

/// <summary>
/// One item of a <see cref="MemberList"/>:
/// <code>
/// item       = type "." member [ "(" parameter ")" ]
/// type       = { namespace "." } { outer type "." } name, without type parameters; "+" may stand before a nested type
/// member     = name of a field, property, method or delegate's Invoke, or the type's own name for its constructors,
///              or "this" for its indexers; an indexer's parameter stands in brackets: this[parameter]
/// </code>
/// A property or field means its value, a method without a parameter what it returns.
/// </summary>
/// <param name="Path">The type with all that it is in, outermost first.</param>
/// <param name="Member">The member.</param>
/// <param name="Parameter">The parameter, or <see langword="null"/> for the member itself.</param>
internal sealed record MemberName(ImmutableArray<string> Path, string Member, string? Parameter)
{
    private const string Indexer = "this";

    /// <summary>What the symbols that this item can match are called: <see cref="ISymbol.Name"/>.</summary>
    public string SymbolName => Parameter ?? (Member == Indexer ? "this[]" : Member);

    /// <summary>Reads one item; <see langword="null"/> if it does not follow the grammar.</summary>
    public static MemberName? Parse(string text)
    {
        string? parameter = null;
        var open = text.IndexOfAny(['(', '[']);
        if (open >= 0)
        {
            parameter = text.Substring(open + 1, text.Length - open - 2 < 0 ? 0 : text.Length - open - 2).Trim();
            if (text[text.Length - 1] != (text[open] == '(' ? ')' : ']') || !SyntaxFacts.IsValidIdentifier(parameter))
            {
                return null;
            }
        }

        var parts = (open >= 0 ? text.Substring(0, open).TrimEnd() : text).Split('.', '+');
        var member = parts[parts.Length - 1];
        var isIndexer = member == Indexer;
        foreach (var part in parts)
        {
            if (!SyntaxFacts.IsValidIdentifier(part))
            {
                return null;
            }
        }

        // A constructor or method has parentheses and an indexer brackets, so that nobody takes one for the other.
        return parts.Length < 2 || (open >= 0 && isIndexer != (text[open] == '['))
            ? null
            : new MemberName(ImmutableArray.Create(parts, 0, parts.Length - 1), member, parameter);
    }

    /// <summary>
    /// Whether this item names <paramref name="symbol"/>, whose name is known to be <see cref="SymbolName"/>, or
    /// something that it overrides.
    /// </summary>
    public bool Matches(ISymbol symbol)
    {
        if (symbol is IParameterSymbol parameter)
        {
            return Parameter is not null && MatchesMember(parameter.ContainingSymbol);
        }

        return Parameter is null && MatchesMember(symbol);
    }

    private bool MatchesMember(ISymbol? member)
    {
        for (; member is not null; member = Overridden(member))
        {
            if (member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property })
            {
                member = property;
            }

            if (NameOf(member) == Member && IsIn(member.ContainingSymbol))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIn(ISymbol? container)
    {
        // The members of an extension block (C# 14) are in a type without a name, inside the one that people write.
        if (container is INamedTypeSymbol { Name.Length: 0 })
        {
            container = container.ContainingSymbol;
        }

        for (var i = Path.Length - 1; i >= 0; i--, container = container.ContainingSymbol)
        {
            if (container is null || container.Name != Path[i])
            {
                return false;
            }
        }

        return container is INamespaceSymbol { IsGlobalNamespace: true };
    }

    private static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IPropertySymbol { IsIndexer: true } => Indexer,
        _ => member.Name,
    };

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
