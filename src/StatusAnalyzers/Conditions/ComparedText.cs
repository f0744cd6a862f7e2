using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Conditions;

/// <summary>A constant text that another text is compared with.</summary>
/// <param name="Text">The constant.</param>
/// <param name="IgnoresCase">Whether upper and lower case are the same to the comparison.</param>
/// <param name="Syntax">The comparison, or the constant in a pattern or a label.</param>
internal readonly record struct ComparedText(string Text, bool IgnoresCase, SyntaxNode Syntax);
