using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>What a statement does with the response.</summary>
internal enum ResponseMention
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
internal sealed class ResponseMentions(SemanticModel model, bool isOwn)
{
    private const string HttpNamespace = "Microsoft.AspNetCore.Http";

    /// <summary>The most that <paramref name="statement"/> does. A function does nothing before it is called.</summary>
    public ResponseMention In(StatementSyntax statement) => statement is LocalFunctionStatementSyntax
        ? ResponseMention.None
        : statement.DescendantNodes().OfType<ExpressionSyntax>().Select(Of).DefaultIfEmpty().Max();

    private ResponseMention Of(ExpressionSyntax expression)
    {
        if (expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } })
        {
            return model.GetSymbolInfo(expression).Symbol is IMethodSymbol { IsStatic: false } method && (isOwn || method.MethodKind == MethodKind.LocalFunction)
                ? ResponseMention.HandsOn
                : ResponseMention.None;
        }

        // The whole of context.Response is looked at as well.
        if (!IsCarrier(expression)
            || expression.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax }
            || (expression.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax && IsCarrier((ExpressionSyntax)expression.Parent)))
        {
            return ResponseMention.None;
        }

        if (expression.Parent is not MemberAccessExpressionSyntax member || member.Name == expression)
        {
            return ResponseMention.HandsOn;
        }

        // context.Request.Path tells about the request.
        return IsResponse(expression) ? ResponseMention.Uses
            : member.Parent is InvocationExpressionSyntax || (member.Parent as AssignmentExpressionSyntax)?.Left == member ? ResponseMention.HandsOn
            : ResponseMention.None;
    }

    private bool IsCarrier(ExpressionSyntax expression) =>
        IsResponse(expression) || TypeNames.IsOrDerives(model.GetTypeInfo(expression).Type, HttpNamespace, "HttpContext");

    private bool IsResponse(ExpressionSyntax expression) =>
        TypeNames.IsOrDerives(model.GetTypeInfo(expression).Type, HttpNamespace, "HttpResponse");
}
