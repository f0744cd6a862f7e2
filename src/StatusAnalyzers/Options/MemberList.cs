using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Options;

/// <summary>
/// The members and parameters that a user lists by name; <see cref="MemberName"/> has the grammar. Names are compared
/// as C# does, with their case. All overloads of a name are meant, and all types that differ only in type parameters.
/// </summary>
internal sealed class MemberList
{
    private readonly Dictionary<string, List<MemberName>> _bySymbolName;

    private MemberList(Dictionary<string, List<MemberName>> bySymbolName) => _bySymbolName = bySymbolName;

    /// <summary>The list that names nothing.</summary>
    public static MemberList Empty { get; } = new(new Dictionary<string, List<MemberName>>());

    /// <summary>Whether it names nothing.</summary>
    public bool IsEmpty => _bySymbolName.Count == 0;

    /// <summary>Reads a list, with items separated by commas; <paramref name="fault"/> is the first that cannot be read.</summary>
    public static bool TryParse(string text, out MemberList value, out string fault)
    {
        var bySymbolName = new Dictionary<string, List<MemberName>>(StringComparer.Ordinal);
        foreach (var item in OptionParsers.Items(text))
        {
            if (MemberName.Parse(item) is not { } name)
            {
                value = Empty;
                fault = item;
                return false;
            }

            if (!bySymbolName.TryGetValue(name.SymbolName, out var names))
            {
                names = new List<MemberName>();
                bySymbolName.Add(name.SymbolName, names);
            }

            names.Add(name);
        }

        value = new MemberList(bySymbolName);
        fault = string.Empty;
        return true;
    }

    /// <summary>
    /// Whether the list names <paramref name="symbol"/>: a field, a property (or its accessor), a method for what it
    /// returns, or a parameter. A member is named too where it overrides a named one.
    /// </summary>
    public bool Matches(ISymbol symbol)
    {
        if (IsEmpty)
        {
            return false;
        }

        if (symbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property })
        {
            symbol = property;
        }

        if (_bySymbolName.TryGetValue(symbol.Name, out var names))
        {
            foreach (var name in names)
            {
                if (name.Matches(symbol))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
