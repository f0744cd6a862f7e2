using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// A branch that refuses the request and does not leave, so that what stands behind its <c>if</c> runs: it sends a second
/// response, hands the request on, or uses what was just found to be null.
/// </summary>
/// <param name="Refusal">The last statement of the branch that refuses.</param>
/// <param name="Further">What runs all the same.</param>
internal sealed record FallThrough(Refusal Refusal, SyntaxNode Further)
{
    /// <summary>Reads an <c>if</c>; <see langword="null"/> if it refuses nothing, leaves, or nothing of that kind follows for certain.</summary>
    public static FallThrough? Read(IfStatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        if (statement.Else is not null || LastOf(statement.Statement) is not { } last || Following(statement) is not { } following)
        {
            return null;
        }

        if (Refusal.Read(last, model, cancellationToken) is not { } refusal)
        {
            return null;
        }

        var missing = MissingValues.Of(statement, model, cancellationToken);
        return FindFurther(following, refusal, missing, model, cancellationToken) is { } further ? new FallThrough(refusal, further) : null;
    }

    private static IEnumerable<StatementSyntax>? Following(IfStatementSyntax statement)
    {
        var siblings = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        var index = siblings.IndexOf(statement);
        return index < 0 || index == siblings.Count - 1 ? null : From(siblings, index + 1);
    }

    private static IEnumerable<StatementSyntax> From(SyntaxList<StatementSyntax> statements, int start)
    {
        for (var i = start; i < statements.Count; i++)
        {
            yield return statements[i];
        }
    }

    // What the branch does behind the refusal may throw, or take it back; only what says more about it cannot.
    private static StatementSyntax? LastOf(StatementSyntax branch)
    {
        if (branch is not BlockSyntax block)
        {
            return Refusal.MayBe(branch) ? branch : null;
        }

        for (var i = block.Statements.Count - 1; i >= 0; i--)
        {
            if (Refusal.MayBe(block.Statements[i]))
            {
                return block.Statements[i];
            }

            if (!SaysMore(block.Statements[i]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool SaysMore(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: var expression }
        && (expression is AwaitExpressionSyntax awaited ? awaited.Expression : expression) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: { } name } }
        && (name.StartsWith("Write", System.StringComparison.Ordinal) || name.StartsWith("Log", System.StringComparison.Ordinal));

    private static SyntaxNode? FindFurther(IEnumerable<StatementSyntax> following, Refusal refusal, MissingValues missing, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var statement in following)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (model.GetOperation(statement, cancellationToken) is not { } operation)
            {
                return null;
            }

            foreach (var step in operation.DescendantsAndSelf())
            {
                if (Certainty.IsCertainIn(step, operation) && (IsFurther(step, refusal) ? step.Syntax : missing.UsedBy(step)) is { } further)
                {
                    return further;
                }
            }

            // What leaves keeps the rest from running, and so may a check of the value.
            if (!GoesOn(statement) || missing.MayBeCheckedBy(operation))
            {
                return null;
            }
        }

        return null;
    }

    private static bool GoesOn(StatementSyntax statement)
    {
        if (statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax)
        {
            return true;
        }

        if (statement is not IfStatementSyntax)
        {
            return false;
        }

        foreach (var inner in statement.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (inner is StatementSyntax and not (BlockSyntax or IfStatementSyntax or ExpressionStatementSyntax or LocalDeclarationStatementSyntax) or ThrowExpressionSyntax)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFurther(IOperation step, Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Sends => step is IInvocationOperation call && ResponseReader.Read(call) is { Kind: ResponseKind.Sent },
        RefusalKind.SetsResult => step is IInvocationOperation call && Continuations.IsOf(call),
        _ => false,
    };
}
