using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses;

/// <summary>A text that stands where the name of an authentication scheme goes.</summary>
/// <param name="Text">What is known of it: all of a constant, the written parts of an interpolation.</param>
/// <param name="Expression">Where it stands.</param>
internal readonly record struct SchemeText(string Text, ExpressionSyntax Expression);
