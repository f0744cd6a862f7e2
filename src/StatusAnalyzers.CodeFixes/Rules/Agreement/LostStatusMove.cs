using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>Writes the status that an assignment loses into the result that follows it.</summary>
/// <param name="Result">The result.</param>
/// <param name="Status">The status, as the assignment has it.</param>
/// <param name="Move">How it goes there.</param>
internal sealed record LostStatusMove(ExpressionSyntax Result, ExpressionSyntax Status, StatusMove Move)
{
    /// <summary>What to do for a diagnostic; <see langword="null"/> if the result cannot send the status, if some builds set another one, or a comment would be lost.</summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="statement">The assignment.</param>
    public static LostStatusMove? Find(SyntaxNode root, Diagnostic diagnostic, ExpressionStatementSyntax statement) =>
        LostStatusFix.TryReadMove(diagnostic.Properties, out var move)
        && diagnostic.AdditionalLocations.Count == 1
        && statement.Expression is AssignmentExpressionSyntax { Right: var status }
        && SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.AdditionalLocations[0]) is { } result
        && !SyntaxNodes.HasConditional(root, TextSpan.FromBounds(statement.SpanStart, result.SpanStart))
        && (move == StatusMove.Value || (result is InvocationExpressionSyntax call && CanChange(call, move)))
            ? new LostStatusMove(result, status, move)
            : null;

    /// <summary>The result with the status in it.</summary>
    /// <param name="result">The result, in which other places may be fixed already.</param>
    /// <param name="status">The status, as it is called there.</param>
    public ExpressionSyntax Rewrite(ExpressionSyntax result, ExpressionSyntax status) => Move switch
    {
        StatusMove.Value => ResultCalls.WithStatus(result, status),
        StatusMove.StatusCode => ResultCalls.ToStatusCode((InvocationExpressionSyntax)result, "StatusCode", status),
        StatusMove.Json => ResultCalls.ToJson((InvocationExpressionSyntax)result, status),
        _ => ResultCalls.AddStatus((InvocationExpressionSyntax)result, status),
    };

    private static bool CanChange(InvocationExpressionSyntax call, StatusMove move) =>
        move == StatusMove.Argument || ResultCalls.CanChange(call, call.ArgumentList.Arguments.Count - 1);
}
