using System.Diagnostics.CodeAnalysis;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Looks one call further: a <c>catch</c> around the rest of the pipeline hands the context to a method of the same class,
/// which sets the status. Most exception middlewares are written so.
/// </summary>
internal static class ExceptionHelpers
{
    /// <summary>Reads a <c>catch</c> clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="model">The model of its file; a method in another file is not looked into.</param>
    /// <param name="call">The call of the method, if neither asks whether the response has started.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static bool TryRead(CatchClauseSyntax clause, SemanticModel model, [NotNullWhen(true)] out InvocationExpressionSyntax? call, CancellationToken cancellationToken)
    {
        call = null;
        foreach (var statement in clause.Block.Statements)
        {
            // Cheapest first: most calls of a catch go elsewhere.
            if (CallOf(statement) is { } found
                && MemberNames.Of(found.Expression) is { } name
                && DeclaredMethods.Has(model.SyntaxTree, name)
                && model.GetOperation(found, cancellationToken) is IInvocationOperation operation
                && SetsStatus(operation, model, cancellationToken))
            {
                call = found;
                return PipelineCatches.IsUnguarded(clause, model, cancellationToken);
            }
        }

        return false;
    }

    // await HandleAsync(context, exception); Handle(context.Response);
    private static InvocationExpressionSyntax? CallOf(StatementSyntax statement) => statement is ExpressionStatementSyntax { Expression: var expression }
        ? (expression is AwaitExpressionSyntax { Expression: var awaited } ? awaited : expression) switch
        {
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }, ArgumentList.Arguments.Count: > 0 } call => call,
            _ => null,
        }
        : null;

    private static bool SetsStatus(IInvocationOperation call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.TargetMethod is not { DeclaringSyntaxReferences: { Length: 1 } declarations }
            || declarations[0].SyntaxTree != model.SyntaxTree
            || declarations[0].GetSyntax(cancellationToken) is not MethodDeclarationSyntax declaration
            || PipelineCatches.AsksStarted(declaration))
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument is { Parameter: { } parameter, Value.Type: var type } && ResponseReceiver.IsCarrier(type) && SetsStatusOf(parameter, declaration, model, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SetsStatusOf(IParameterSymbol parameter, MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in method.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" } target }
                && model.GetOperation(target, cancellationToken) is IPropertyReferenceOperation { Instance: { } instance }
                && ResponseReceiver.IsResponse(instance.Type)
                && SymbolEqualityComparer.Default.Equals(ResponseReceiver.Read(instance), parameter))
            {
                return true;
            }
        }

        return false;
    }
}
