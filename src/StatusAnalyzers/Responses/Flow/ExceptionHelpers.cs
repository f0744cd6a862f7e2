using System.Diagnostics.CodeAnalysis;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Looks one call further: a <c>catch</c> around the rest of the pipeline hands the context to a method of the same class,
/// which sets the status, or calls a local function that does. Most exception middlewares are written so.
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
                && (HasLocalFunction(found, name) || (found.ArgumentList.Arguments.Count > 0 && DeclaredMethods.Has(model.SyntaxTree, name)))
                && model.GetOperation(found, cancellationToken) is IInvocationOperation operation
                && SetsStatus(operation, model, cancellationToken))
            {
                call = found;
                return PipelineCatches.IsUnguarded(clause, model, cancellationToken);
            }
        }

        return false;
    }

    // await HandleAsync(context, exception); Handle(context.Response); Fail();
    private static InvocationExpressionSyntax? CallOf(StatementSyntax statement) => statement is ExpressionStatementSyntax { Expression: var expression }
        ? (expression is AwaitExpressionSyntax { Expression: var awaited } ? awaited : expression) switch
        {
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } } call => call,
            _ => null,
        }
        : null;

    private static bool HasLocalFunction(InvocationExpressionSyntax call, string name)
    {
        for (var node = call.Parent; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is BlockSyntax block)
            {
                foreach (var statement in block.Statements)
                {
                    if (statement is LocalFunctionStatementSyntax { Identifier.ValueText: var declared } && declared == name)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool SetsStatus(IInvocationOperation call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.TargetMethod is not { DeclaringSyntaxReferences: { Length: 1 } declarations }
            || declarations[0].SyntaxTree != model.SyntaxTree
            || declarations[0].GetSyntax(cancellationToken) is not { } declaration
            || PipelineCatches.AsksStarted(declaration))
        {
            return false;
        }

        // It has the response of the function around it at hand.
        if (declaration is LocalFunctionStatementSyntax)
        {
            return SetsStatusOf(null, declaration, model, cancellationToken);
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

    // Of that one, or of any that is not its own.
    private static bool SetsStatusOf(IParameterSymbol? parameter, SyntaxNode method, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in method.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" } target }
                && model.GetOperation(target, cancellationToken) is IPropertyReferenceOperation { Instance: { } instance }
                && ResponseReceiver.IsResponse(instance.Type)
                && ResponseReceiver.Read(instance) is { } response
                && (parameter is null ? response is not ILocalSymbol local || !IsDeclaredIn(local, method, cancellationToken) : SymbolEqualityComparer.Default.Equals(response, parameter)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeclaredIn(ILocalSymbol local, SyntaxNode method, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences is { Length: 1 } declarations && method.Contains(declarations[0].GetSyntax(cancellationToken));
}
