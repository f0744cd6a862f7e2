using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Tells what runs again and again.</summary>
internal static class Loops
{
    /// <summary>Whether <paramref name="step"/> stands in the block of <paramref name="attempt"/>, and a loop of the same function is around it.</summary>
    public static bool Repeat(SyntaxNode step, TryStatementSyntax attempt)
    {
        if (!attempt.Block.Span.Contains(step.Span))
        {
            return false;
        }

        for (var current = step.Parent; current is not null and not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax); current = current.Parent)
        {
            if (current is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
