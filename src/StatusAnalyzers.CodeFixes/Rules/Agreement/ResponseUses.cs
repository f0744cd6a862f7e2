using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>What a statement does with the response.</summary>
internal enum ResponseUse
{
    /// <summary>Nothing, or it only gives it another name.</summary>
    None,

    /// <summary>It hands it to a method, which may write it or only read the request.</summary>
    HandsOn,

    /// <summary>It uses it itself.</summary>
    Uses,
}

/// <summary>Tells what statements do with the response of a server, by whatever name.</summary>
/// <param name="model">The model of the document.</param>
/// <param name="isOwn">Whether methods of the containing type have that response as well.</param>
internal sealed class ResponseUses(SemanticModel model, bool isOwn)
{
    /// <summary>The most that <paramref name="statement"/> does. A function does nothing before it is called.</summary>
    public ResponseUse In(StatementSyntax statement) => statement is LocalFunctionStatementSyntax
        ? ResponseUse.None
        : statement.DescendantNodes().OfType<ExpressionSyntax>().Select(Of).DefaultIfEmpty().Max();

    private ResponseUse Of(ExpressionSyntax expression)
    {
        if (expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } })
        {
            return model.GetSymbolInfo(expression).Symbol is IMethodSymbol { IsStatic: false } method && (isOwn || method.MethodKind == MethodKind.LocalFunction)
                ? ResponseUse.HandsOn
                : ResponseUse.None;
        }

        // The whole of context.Response is looked at as well.
        if (!IsCarrier(expression)
            || expression.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax }
            || (expression.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax && IsCarrier((ExpressionSyntax)expression.Parent)))
        {
            return ResponseUse.None;
        }

        if (expression.Parent is not MemberAccessExpressionSyntax member || member.Name == expression)
        {
            return ResponseUse.HandsOn;
        }

        // context.Request.Path tells about the request.
        return IsResponse(expression) ? ResponseUse.Uses
            : member.Parent is InvocationExpressionSyntax || (member.Parent as AssignmentExpressionSyntax)?.Left == member ? ResponseUse.HandsOn
            : ResponseUse.None;
    }

    private bool IsCarrier(ExpressionSyntax expression) => ResponseReceiver.IsCarrier(model.GetTypeInfo(expression).Type);

    private bool IsResponse(ExpressionSyntax expression) => ResponseReceiver.IsResponse(model.GetTypeInfo(expression).Type);
}
