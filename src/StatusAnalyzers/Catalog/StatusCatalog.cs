using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StatusAnalyzers.Catalog;

/// <summary>Every status code that is registered with IANA or named by ASP.NET Core.</summary>
internal static class StatusCatalog
{
    /// <summary>All codes, in the order of their numbers.</summary>
    public static ImmutableArray<StatusCode> All => StatusCatalogData.All;

    /// <summary>The lowest number that is a status code (RFC 9110 §15).</summary>
    public const int Lowest = 100;

    /// <summary>The highest number that is a status code (RFC 9110 §15).</summary>
    public const int Highest = 599;

    private static readonly StatusCode?[] ByNumber = Index(All);

    /// <summary>Finds a code by its number; <see langword="false"/> if the catalog has none, whatever the number.</summary>
    public static bool TryGet(int number, [NotNullWhen(true)] out StatusCode? code)
    {
        code = number is >= Lowest and <= Highest ? ByNumber[number - Lowest] : null;
        return code is not null;
    }

    private static StatusCode?[] Index(ImmutableArray<StatusCode> all)
    {
        var byNumber = new StatusCode?[Highest - Lowest + 1];
        foreach (var code in all)
        {
            byNumber[code.Number - Lowest] = code;
        }

        return byNumber;
    }
}
