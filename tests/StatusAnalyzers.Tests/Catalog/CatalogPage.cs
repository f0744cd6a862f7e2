using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Catalog;

/// <summary>Writes the catalog as a page for people, with the names that the frameworks have for each code.</summary>
internal sealed class CatalogPage(VocabularySet newest, VocabularySet oldest)
{
    private const string Introduction = """
        # The catalog

        What HTTP says about each status code, and what .NET calls it. For instance:

        > **404** Not Found: there is no such resource here, or the server does not wish to say that there is.
        > In code it is `StatusCodes.Status404NotFound` or `HttpStatusCode.NotFound`.

        The rules judge by this table, and the messages take their phrases from it.
        It is made from `src/StatusAnalyzers/Catalog/StatusCatalogData.cs`, and a test keeps it in step.

        ## How to read it

        * **Code**: the number, and the phrase of the [registry](https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml).
          306 and 418 are registered as "(Unused)", and 419 and 499 not at all; they stand with the phrase that people know.
        * **StatusCodes** and **HttpStatusCode**: the names in `Microsoft.AspNetCore.Http.StatusCodes` and
          `System.Net.HttpStatusCode` of .NET 10. A dash means that it has none.
          "Also" names an alias: the rules suggest the first name.
          † is missing in .NET Framework 4.8 and .NET Standard 2.0.
        * **Content**: "no" means that the response ends with its headers ([RFC 9110 §6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
          "Empty" means that the server must send none, and still has to say so, for instance with `Content-Length: 0`.
        * **Headers**: MUST, SHOULD and MAY are the words of the specification
          ([RFC 2119](https://www.rfc-editor.org/rfc/rfc2119.html)).
          "Expected" means that it takes the header for granted and uses none of these words.
        """;

    private readonly StringBuilder _page = new();

    /// <summary>The whole page.</summary>
    public string Render()
    {
        Line(Introduction);
        foreach (var statusClass in StatusCatalog.All.GroupBy(code => code.Class))
        {
            Line();
            Line("## " + TitleOf(statusClass.Key));
            Line();
            Line("| Code | Meaning | StatusCodes | HttpStatusCode | Defined in | Content | Headers |");
            Line("| --- | --- | --- | --- | --- | --- | --- |");
            foreach (var code in statusClass)
            {
                Line($"| {string.Join(" | ", CellsOf(code))} |");
            }
        }

        return _page.ToString();
    }

    private string[] CellsOf(StatusCode code) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"**{code.Number}** {code.Phrase}"),
        code.Note is null ? code.Meaning : $"{code.Meaning} *{code.Note}*",
        NamesOf(code.Number, newest.StatusCodes!, older: null),
        NamesOf(code.Number, newest.HttpStatusCode!, oldest.HttpStatusCode),
        code.Section is null ? "–" : LinkTo(code.Section),
        ContentOf(code),
        string.Join("<br>", HeadersOf(code)),
    ];

    private static string TitleOf(StatusClass statusClass) => statusClass switch
    {
        StatusClass.Informational => "1xx: interim, the request goes on",
        StatusClass.Successful => "2xx: received, understood and accepted",
        StatusClass.Redirection => "3xx: the client has to do more",
        StatusClass.ClientError => "4xx: the request is at fault",
        StatusClass.ServerError => "5xx: the server is at fault",
        _ => throw new ArgumentOutOfRangeException(nameof(statusClass)),
    };

    private static string NamesOf(int number, Vocabulary vocabulary, Vocabulary? older)
    {
        if (!vocabulary.TryGetName(number, out var name))
        {
            return "–";
        }

        var aliases = vocabulary.Type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.ConstantValue is int value && value == number && field.Name != name.Member)
            .Select(field => $"<br>also `{field.Name}`")
            .Order(StringComparer.Ordinal);
        var missing = older is not null && !older.TryGetName(number, out _) ? " †" : "";
        return $"`{name.Member}`{missing}{string.Concat(aliases)}";
    }

    private static string ContentOf(StatusCode code) => code.Content switch
    {
        ContentRule.Allowed => "yes",
        ContentRule.None => "**no**",
        ContentRule.Empty => "**empty**",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };

    // Headers that are asked for in one breath share a line.
    private static IEnumerable<string> HeadersOf(StatusCode code) =>
        from header in code.Headers
        group $"`{header.Name}`" by (header.Strength, header.Condition, header.Section) into names
        let condition = names.Key.Condition is { } text ? " " + text : ""
        let section = names.Key.Section == code.Section ? "" : $" ({LinkTo(names.Key.Section)})"
        select $"{WordFor(names.Key.Strength)} {string.Join(", ", names)}{condition}{section}";

    private static string WordFor(HeaderStrength strength) =>
        strength == HeaderStrength.Expected ? "expected" : strength.ToString().ToUpperInvariant();

    private static string LinkTo(string section) => $"[{section}]({Sections.AddressOf(section)})";

    private void Line(string text = "") => _page.Append(text.ReplaceLineEndings("\n")).Append('\n');
}
