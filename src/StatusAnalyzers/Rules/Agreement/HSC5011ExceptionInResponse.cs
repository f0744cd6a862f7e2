using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5011: the stack trace or the whole text of an exception goes to the client.</summary>
internal static class HSC5011ExceptionInResponse
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ExceptionInResponse,
        title: "Details of an exception in a response",
        messageFormat: "'{0}' {1}; remove it from the response, or send it in development only",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "A stack trace tells an attacker which libraries, paths and queries the server has. The client can do nothing with it. System.Text.Json cannot write an exception that was thrown: the response is an empty 500.",
        source: "https://learn.microsoft.com/aspnet/core/fundamentals/error-handling");

    /// <summary>The diagnostic for the use of a property, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(IPropertyReferenceOperation reference, StatusContext context) =>
        ExceptionDetails.IsStackTrace(reference) ? Judge((IOperation)reference, context) : null;

    /// <summary>The diagnostic for a call, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(IInvocationOperation call, StatusContext context) =>
        ExceptionDetails.IsWholeText(call) ? Judge((IOperation)call, context)
        : ExceptionDetails.WrittenBy(call) is { } written ? JudgeContent(written, context)
        : null;

    /// <summary>The diagnostic for a response with an exception as its content, or in it, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response, ResponseScope scope) =>
        response.Content.Value is { } content ? JudgeContent(content, scope.Context) : null;

    /// <summary>The diagnostic for the hole of an interpolated text, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(IInterpolationOperation hole, StatusContext context) =>
        ExceptionDetails.IsWholeText(hole) ? Judge(hole.Expression, context) : null;

    /// <summary>The diagnostic for an addition, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(IBinaryOperation addition, StatusContext context) =>
        ExceptionDetails.OperandOf(addition) is { } operand ? Judge(operand, context) : null;

    private static Diagnostic? Judge(IOperation details, StatusContext context) =>
        ContentFlow.Reaches(details) ? Create(details, "goes to the client", context) : null;

    // One that is made here was never thrown, and has no stack trace.
    private static Diagnostic? JudgeContent(IOperation content, StatusContext context) =>
        ExceptionContent.Find(content) is { } exception and not IObjectCreationOperation && !DevelopmentGuard.Guards(exception)
            ? Create(exception, "makes the response an empty 500, or goes to the client with its stack trace", context)
            : null;

    // What the server of a test says, only the test hears.
    private static Diagnostic Create(IOperation details, string verdict, StatusContext context) =>
        Diagnostic.Create(
            Descriptor,
            details.Syntax.GetLocation(),
            context.SeverityOf(Descriptor),
            additionalLocations: null,
            properties: null,
            details.Syntax.ToString(),
            verdict);
}
