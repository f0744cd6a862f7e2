using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Conditions;

/// <summary>One of several branches that are tried in order.</summary>
/// <param name="Condition">What sends the program into it.</param>
/// <param name="Syntax">The <c>if</c>, the conditional expression, the arm or the label.</param>
/// <param name="Span">Where its condition stands.</param>
/// <param name="IsElse">Whether it is the <c>else</c> of the <c>if</c> before it.</param>
internal readonly record struct Branch(Condition Condition, SyntaxNode Syntax, TextSpan Span, bool IsElse)
{
    /// <summary>The <c>if</c>, if it is one.</summary>
    public IfStatementSyntax? If => Syntax as IfStatementSyntax;

    /// <summary>The condition as it is written.</summary>
    public string Text => Syntax.SyntaxTree.GetText().ToString(Span);

    /// <summary>The place of the condition.</summary>
    public Location Location => Location.Create(Syntax.SyntaxTree, Span);
}
