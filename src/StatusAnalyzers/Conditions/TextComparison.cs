using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>A comparison of what <c>ToString()</c> makes of a status code with a constant text.</summary>
/// <param name="Call">The call of <c>ToString()</c>.</param>
/// <param name="Code">The code that it is called on.</param>
/// <param name="Text">The text that it is compared with.</param>
/// <param name="IgnoresCase">Whether upper and lower case are the same to the comparison.</param>
/// <param name="Syntax">The comparison, or the constant in a pattern or a label.</param>
/// <param name="IsOperator">Whether it is <c>==</c> or <c>!=</c>.</param>
internal readonly record struct TextComparison(IInvocationOperation Call, IOperation Code, string Text, bool IgnoresCase, SyntaxNode Syntax, bool IsOperator);
