using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>Chooses what a diagnostic marks.</summary>
internal static class ContractPlaces
{
    /// <summary>The place of what is returned: the expression, or the name of a method that returns nothing.</summary>
    public static Location OfReturned(SyntaxNode node) => node is MethodDeclarationSyntax method ? method.Identifier.GetLocation() : node.GetLocation();

    /// <summary>The place of a node: of a method only its name, of a call in a chain only what it adds.</summary>
    public static Location Of(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call =>
            Location.Create(call.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, call.Span.End)),
        _ => node.GetLocation(),
    };

    /// <summary>What the endpoint is called in messages.</summary>
    public static string NameOf(SyntaxNode declaration) => declaration is MethodDeclarationSyntax method ? method.Identifier.ValueText : "the handler";
}
