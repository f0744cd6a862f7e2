using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Recognises results that code executes by itself, in a <c>catch</c> mostly: <c>await Results.Problem(…).ExecuteAsync(context)</c>.</summary>
internal static class ExecutedResults
{
    private const string Execute = "ExecuteAsync";

    /// <summary>Whether a statement of the clause may execute one: a cheap first question.</summary>
    public static bool MayBeIn(CatchClauseSyntax clause) => clause.Block.Statements.Any(static statement => CallIn(statement) is not null);

    /// <summary>Reads a <c>catch</c> clause around the rest of the pipeline.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="call">The call that executes a result, if nothing asks whether the response has started. A clause that sets the status itself does so first.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static bool TryRead(CatchClauseSyntax clause, SemanticModel model, [NotNullWhen(true)] out InvocationExpressionSyntax? call, CancellationToken cancellationToken)
    {
        call = null;
        foreach (var statement in clause.Block.Statements)
        {
            if (CallIn(statement) is { } found && Executes(found, model, cancellationToken))
            {
                call = found;
                return !PipelineCatches.SetsIn(clause, "StatusCode") && PipelineCatches.IsUnguarded(clause, model, cancellationToken);
            }
        }

        return false;
    }

    // Every result but the empty one sets a status, or writes.
    private static bool Executes(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetOperation(call, cancellationToken) is IInvocationOperation { Instance: { } result, Arguments: { Length: 1 } arguments }
        && Endpoints.IsResult(result.Type)
        && ResponseReceiver.IsCarrier(arguments[0].Value.Type)
        && !IsEmpty(result);

    // With ConfigureAwait or without.
    private static InvocationExpressionSyntax? CallIn(StatementSyntax statement)
    {
        var expression = (statement as ExpressionStatementSyntax)?.Expression;
        expression = expression is AwaitExpressionSyntax awaited ? awaited.Expression : expression;
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            if (access.Name.Identifier.ValueText == Execute)
            {
                return call.ArgumentList.Arguments.Count == 1 ? call : null;
            }

            expression = access.Expression;
        }

        return null;
    }

    // Results.Empty, TypedResults.Empty
    private static bool IsEmpty(IOperation result) =>
        ContentReader.Written(result) is IPropertyReferenceOperation { Property.Name: "Empty" } || TypeNames.Is(result.Type, "Microsoft.AspNetCore.Http.HttpResults", "EmptyHttpResult");
}
