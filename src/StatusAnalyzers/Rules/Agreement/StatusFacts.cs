using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>What the rules of this family ask of statuses.</summary>
internal static class StatusFacts
{
    /// <summary>Whether one of the codes on one side is on the other too; both must be known.</summary>
    public static bool CanBeEqual(CodeFact one, CodeFact other)
    {
        foreach (var place in one.Places)
        {
            if (Contains(other, place.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="codes"/> has <paramref name="code"/>.</summary>
    public static bool Contains(CodeFact codes, int code)
    {
        foreach (var place in codes.Places)
        {
            if (place.Code == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="code"/> says that the request succeeded.</summary>
    public static bool IsSuccess(int code) => code is >= 200 and <= 299;

    /// <summary>Whether it does so with content; a problem with 204 is first of all content where none may be.</summary>
    public static bool IsSuccessWithContent(int code) =>
        IsSuccess(code) && (!StatusCatalog.TryGet(code, out var known) || known.Content == ContentRule.Allowed);
}
