using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Finds the attributes of MVC, and those that derive from them.</summary>
internal static class MvcAttributes
{
    /// <summary>Whether <paramref name="symbol"/> has the attribute of that name.</summary>
    public static bool Has(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (TypeNames.IsOrDerives(data.AttributeClass, "Microsoft.AspNetCore.Mvc", attribute))
            {
                return true;
            }
        }

        return false;
    }
}
