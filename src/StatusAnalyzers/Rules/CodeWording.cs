using System.Globalization;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules;

/// <summary>Writes codes into messages: <c>404 (Not Found)</c>.</summary>
internal static class CodeWording
{
    /// <summary>The number, and the phrase if there is one.</summary>
    public static string Of(int code)
    {
        var number = code.ToString(CultureInfo.InvariantCulture);
        return StatusCatalog.TryGet(code, out var known) ? number + " (" + known.Phrase + ")" : number;
    }

    /// <summary>Each of several codes once, with "or" between them.</summary>
    public static string Of(CodeFact codes)
    {
        var text = "";
        foreach (var place in codes.Places)
        {
            var one = Of(place.Code);
            if (text.IndexOf(one, System.StringComparison.Ordinal) < 0)
            {
                text += text.Length == 0 ? one : " or " + one;
            }
        }

        return text;
    }
}
