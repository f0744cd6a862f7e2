using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Content;

/// <summary>Writes 200 in the place of another status, in the words in which that one is written.</summary>
internal static class OkStatus
{
    /// <summary>The edit; none if the status is written in other words than a number or a member of the frameworks' types.</summary>
    public static ImmutableArray<NodeEdit> TrySend(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!ContentFix.HasOk(diagnostic.Properties) || SyntaxNodes.At<ExpressionSyntax>(root, diagnostic.Location) is not { } status)
        {
            return ImmutableArray<NodeEdit>.Empty;
        }

        while (status is CastExpressionSyntax cast)
        {
            status = cast.Expression;
        }

        return OkFor(status) is { } ok ? ImmutableArray.Create(new NodeEdit(status, ok.WithTriviaFrom(status))) : ImmutableArray<NodeEdit>.Empty;
    }

    private static ExpressionSyntax? OkFor(ExpressionSyntax status) => status switch
    {
        LiteralExpressionSyntax => SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(200)),
        MemberAccessExpressionSyntax { Expression: { } type } access when NameOf(type) is { } name =>
            access.WithName(SyntaxFactory.IdentifierName(name)),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax type) => type switch
    {
        MemberAccessExpressionSyntax qualified => NameOf(qualified.Name),
        IdentifierNameSyntax { Identifier.ValueText: "StatusCodes" } => "Status200OK",
        IdentifierNameSyntax { Identifier.ValueText: "HttpStatusCode" } => "OK",
        _ => null,
    };
}
