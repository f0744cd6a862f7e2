using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>The ways to make a response that frameworks offer, as data: one file per framework.</summary>
internal static partial class KnownResponses
{
    private static readonly NameTable<ResponseRow> ByName = new(All, static row => row.IsConstructor ? null : row.Name);

    // By the name of the type.
    private static readonly NameTable<ResponseRow> Constructors = new(All, static row => row.IsConstructor ? row.Type : null);

    /// <summary>Every row of every framework.</summary>
    public static IEnumerable<ResponseRow> All
    {
        get
        {
            IEnumerable<ResponseRow>[] frameworks = [Mvc, MinimalApis, Messages, FastEndpoints];
            foreach (var framework in frameworks)
            {
                foreach (var row in framework)
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>The names of all methods that have a row.</summary>
    public static IEnumerable<string> Methods => ByName.Names;

    /// <summary>Whether some row is a method of that name: a cheap first question.</summary>
    public static bool Knows(string method) => ByName.Contains(method);

    /// <summary>The row of a method, an override or an instance of a generic one too; <see langword="null"/> if it makes no response.</summary>
    public static ResponseRow? Find(IMethodSymbol method) =>
        ByName.TryFind(method.Name, out var rows) ? Find(method, rows) : null;

    /// <summary>The row of the constructor of <paramref name="type"/>; <see langword="null"/> if it is no response.</summary>
    public static ResponseRow? FindConstructor(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && Constructors.TryFind(named.Name, out var rows) ? Find(named, rows) : null;

    private static ResponseRow? Find(IMethodSymbol method, List<ResponseRow> rows)
    {
        for (IMethodSymbol? declared = method; declared is not null; declared = declared.OverriddenMethod)
        {
            if (declared.ContainingType is { } type && Find(type, rows) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    private static ResponseRow? Find(INamedTypeSymbol type, List<ResponseRow> rows)
    {
        foreach (var row in rows)
        {
            if (TypeNames.Is(type, row.Namespace, row.Type))
            {
                return row;
            }
        }

        return null;
    }

    private static IEnumerable<ResponseRow> Rows(ResponseKind kind, string inNamespace, string type, params string[] rows)
    {
        foreach (var row in rows)
        {
            yield return ResponseRow.Parse(inNamespace, type, kind, row);
        }
    }

    // A result type that is created by itself: its row is the constructor's.
    private static ResponseRow Created(ResponseKind kind, string inNamespace, string type, string row) =>
        ResponseRow.Parse(inNamespace, type, kind, ResponseRow.Constructor + row);
}
