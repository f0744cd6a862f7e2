using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Recognises by its syntax a <c>catch</c> around the rest of the pipeline, which may have started the response.</summary>
internal static class PipelineCatches
{
    private const string Question = "HasStarted";

    /// <summary>Whether the clause is one that does not ask whether the response has started, and nothing buffers the response.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static bool IsUnguarded(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellationToken) =>
        clause.Parent is TryStatementSyntax attempt
        && !AsksStarted(clause)
        && !(clause.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && SetsIn(member, "Body"))
        && GoesOnIn(attempt.Block, model, cancellationToken);

    /// <summary>Whether <paramref name="node"/> asks whether a response has started.</summary>
    public static bool AsksStarted(SyntaxNode node)
    {
        foreach (var token in node.DescendantTokens())
        {
            if (token.ValueText == Question)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something in <paramref name="node"/> sets a property of that name.</summary>
    public static bool SetsIn(SyntaxNode node, string property)
    {
        foreach (var inner in node.DescendantNodes())
        {
            if (inner is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && name == property)
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesOnIn(BlockSyntax attempt, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in attempt.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is InvocationExpressionSyntax call && model.GetOperation(call, cancellationToken) is IInvocationOperation operation && Continuations.IsOf(operation))
            {
                return true;
            }
        }

        return false;
    }
}
