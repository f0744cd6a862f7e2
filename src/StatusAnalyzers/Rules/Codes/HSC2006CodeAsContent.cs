using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>HSC2006: a status code or a whole result is handed over as content.</summary>
internal static class HSC2006CodeAsContent
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.CodeAsContent,
        title: "Status code or result as content",
        messageFormat: "'{0}' becomes the content of the response and {1}; return a result {2}",
        Categories.Codes,
        DiagnosticSeverity.Warning,
        description: "A status code that is given or returned as a value is written into the body as a number, and a result as its properties. The status of the response stays what it was, mostly 200.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    private static readonly string[] Differs = ["leaves its status alone", "with that status"];
    private static readonly string[] Repeats = ["is its status anyway", "without it"];

    /// <summary>The diagnostic for the content of <paramref name="response"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response, ResponseScope scope) =>
        response.Content.Value is { } value
        && (StatusConstant.Is(value, scope.Context.Vocabularies) || (Endpoints.IsResult(value.Type) && !OwnFormatters.MayWrite(value, response)))
            ? Report(value, response.Status)
            : null;

    /// <summary>The diagnostic for the content of a response of MVC 5 or Web API 2, or <see langword="null"/>.</summary>
    public static Diagnostic? JudgeSystemWeb(Response response, StatusContext context) =>
        response.Content.Value is { } value && (StatusConstant.Is(value, context.Vocabularies) || Endpoints.IsSystemWebResult(value.Type))
            ? Report(value, response.Status)
            : null;

    /// <summary>The diagnostic for a code that an action or a handler returns.</summary>
    public static Diagnostic Report(CodePlace code) =>
        Diagnostic.Create(Descriptor, code.Node.GetLocation(), code.Node.ToString(), Differs[0], Differs[1]);

    // Ok(HttpStatusCode.OK): the client sees the status that was meant.
    private static Diagnostic Report(IOperation value, CodeFact status)
    {
        var repeats = CodeReader.Read(value).TryGetSingle(out var code) && status.TryGetSingle(out var sent) && code == sent;
        var words = repeats ? Repeats : Differs;
        return Diagnostic.Create(
            Descriptor,
            value.Syntax.GetLocation(),
            repeats ? DiagnosticSeverity.Info : Descriptor.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            NameOf(value),
            words[0],
            words[1]);
    }

    private static string NameOf(IOperation value) =>
        value.ConstantValue.HasValue ? value.Syntax.ToString() : value.Type?.Name ?? string.Empty;
}
