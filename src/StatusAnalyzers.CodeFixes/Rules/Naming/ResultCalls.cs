using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Rewrites calls that make results: <c>StatusCode(404)</c> to <c>NotFound()</c> and back.</summary>
internal static class ResultCalls
{
    private static readonly SeparatedSyntaxList<ArgumentSyntax> Two = SyntaxFactory.ParseArgumentList("(a, b)").Arguments;

    /// <summary>What an action is called that makes a call of <paramref name="name"/>.</summary>
    public static string TitleOf(string name, string status) => "Use " + name + "(" + status + ") (a result of another type)";

    /// <summary>Whether nothing but the status would go: no comment, and no line that only a status stood on.</summary>
    /// <param name="call">The call.</param>
    /// <param name="content">The index of the argument that stays; negative if none does.</param>
    public static bool CanChange(InvocationExpressionSyntax call, int content)
    {
        var list = call.ArgumentList;
        foreach (var trivia in list.DescendantTrivia())
        {
            var stays = trivia.Span.Start >= list.Span.End || (content >= 0 && list.Arguments[content].Expression.Span.Contains(trivia.Span));
            if (!stays && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>StatusCode(404, x)</c> → <c>NotFound(x)</c></summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The helper.</param>
    /// <param name="content">The index of the argument that stays; negative if none does.</param>
    public static InvocationExpressionSyntax ToHelper(InvocationExpressionSyntax call, string name, int content)
    {
        var list = call.ArgumentList;
        var arguments = content < 0
            ? SyntaxFactory.SeparatedList<ArgumentSyntax>()
            : SyntaxFactory.SingletonSeparatedList(Alone(list.Arguments[content]));
        return call
            .WithExpression(Named(call.Expression, name))
            .WithArgumentList(list
                .WithOpenParenToken(list.OpenParenToken.WithTrailingTrivia())
                .WithArguments(arguments)
                .WithCloseParenToken(list.CloseParenToken.WithLeadingTrivia()));
    }

    /// <summary><c>NotFound(x)</c> → <c>StatusCode(404, x)</c></summary>
    /// <param name="call">The call, with one argument at most.</param>
    /// <param name="name">The method that takes a status.</param>
    /// <param name="status">The status.</param>
    public static InvocationExpressionSyntax ToStatusCode(InvocationExpressionSyntax call, string name, ExpressionSyntax status)
    {
        var given = call.ArgumentList.Arguments;
        var arguments = Two;
        arguments = arguments.Replace(arguments[0], arguments[0].WithExpression(status));
        arguments = given.Count == 0 ? arguments.RemoveAt(1) : arguments.Replace(arguments[1], Alone(given[0]).WithTriviaFrom(arguments[1]));
        return call
            .WithExpression(Named(call.Expression, name))
            .WithArgumentList(call.ArgumentList
                .WithOpenParenToken(call.ArgumentList.OpenParenToken.WithTrailingTrivia())
                .WithArguments(arguments)
                .WithCloseParenToken(call.ArgumentList.CloseParenToken.WithLeadingTrivia()));
    }

    /// <summary><c>Results.Ok(x)</c> → <c>Results.Json(x, statusCode: 404)</c></summary>
    /// <param name="call">The call, with one argument.</param>
    /// <param name="status">The status.</param>
    public static InvocationExpressionSyntax ToJson(InvocationExpressionSyntax call, ExpressionSyntax status)
    {
        var alone = call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(Alone(call.ArgumentList.Arguments[0]))));
        return AddStatus(alone.WithExpression(Named(call.Expression, "Json")), status);
    }

    /// <summary><c>Problem("x")</c> → <c>Problem("x", statusCode: 404)</c></summary>
    /// <param name="call">The call.</param>
    /// <param name="status">The status.</param>
    public static InvocationExpressionSyntax AddStatus(InvocationExpressionSyntax call, ExpressionSyntax status)
    {
        var named = ((InvocationExpressionSyntax)SyntaxFactory.ParseExpression("M(a, statusCode: b)")).ArgumentList.Arguments;
        var given = call.ArgumentList.Arguments;
        var argument = named[1].WithExpression(status);
        var arguments = SyntaxFactory.NodeOrTokenList(given.GetWithSeparators());
        if (given.Count > 0)
        {
            arguments = arguments.Add(named.GetSeparator(0));
        }

        return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(arguments.Add(argument))));
    }

    /// <summary><c>x</c> → <c>StatusCode(404, x)</c></summary>
    /// <param name="value">The value.</param>
    /// <param name="status">The status.</param>
    public static InvocationExpressionSyntax WithStatus(ExpressionSyntax value, ExpressionSyntax status)
    {
        var arguments = Two.Replace(Two[0], Two[0].WithExpression(status));
        arguments = arguments.Replace(arguments[1], arguments[1].WithExpression(value.WithoutTrivia()));
        return SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName("StatusCode"), SyntaxFactory.ArgumentList(arguments)).WithTriviaFrom(value);
    }

    // The parameter has another name in the other method.
    private static ArgumentSyntax Alone(ArgumentSyntax argument) => argument.WithNameColon(null).WithExpression(argument.Expression.WithoutTrivia()).WithoutTrivia();

    private static ExpressionSyntax Named(ExpressionSyntax called, string name)
    {
        var other = (SimpleNameSyntax)SyntaxFactory.ParseName(name);
        return called is MemberAccessExpressionSyntax access
            ? access.WithName(other.WithTriviaFrom(access.Name))
            : other.WithTriviaFrom(called);
    }
}
