using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>Tells what is sent in answer to POST.</summary>
internal static class PostAnswers
{
    /// <summary>Whether the code is an action for POST, or a lambda that is mapped to it.</summary>
    public static bool Is(SentStatus sent)
    {
        for (var node = sent.Operation.Syntax.Parent; node is not null; node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapPost" } } } })
            {
                return true;
            }

            if (node is MethodDeclarationSyntax method)
            {
                return sent.Operation.SemanticModel?.GetDeclaredSymbol(method) is IMethodSymbol symbol && IsForPost(symbol);
            }
        }

        return false;
    }

    private static bool IsForPost(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "HttpPostAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
