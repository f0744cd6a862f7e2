using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5002: problem details are sent, or declared, with a status that says that all went well.</summary>
internal static class HSC5002ProblemAsSuccess
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ProblemAsSuccess,
        title: "Problem details with a success status",
        messageFormat: "The problem comes with {0}; set the status of the error",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "Problem details describe an error. A client that goes by the status takes them for the result it asked for.",
        source: "https://www.rfc-editor.org/rfc/rfc9457.html#section-1");

    /// <summary>The diagnostic for <paramref name="response"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response)
    {
        // A problem that comes from elsewhere may be what the endpoint is about: a log of problems, an example.
        if (response.Problem is not { } problem
            || (response.Content.Value is not null && problem.Creation is null)
            || !response.Status.IsAlways(StatusFacts.IsSuccessWithContent))
        {
            return null;
        }

        var place = response.StatusValue ?? (response.StatusFollowsProblem ? problem.StatusValue : null) ?? response.Content.Value ?? response.Operation;
        return Diagnostic.Create(Descriptor, place.Syntax.GetLocation(), CodeWording.Of(response.Status));
    }

    /// <summary>The diagnostic for <c>.ProducesProblem(200)</c>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(IInvocationOperation call) =>
        ProblemDeclaration.StatusOf(call) is { } value && CodeReader.Read(value) is var status && status.IsAlways(StatusFacts.IsSuccess)
            ? Diagnostic.Create(Descriptor, value.Syntax.GetLocation(), CodeWording.Of(status))
            : null;

    /// <summary>The diagnostic for problem details that a mapped handler returns as they are, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(IObjectCreationOperation creation) =>
        HandlerReturn.MayBeReturned(creation) && ProblemReader.IsProblem(creation.Type) && HandlerReturn.IsReturnedByHandler(creation) && KeptStatus.IsUntouched(creation)
            ? Diagnostic.Create(Descriptor, creation.Syntax.GetLocation(), CodeWording.Of(200))
            : null;
}
