using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses;

/// <summary>A text that stands where the name of an authentication scheme goes.</summary>
/// <param name="Text">What is known of it: all of a constant, the written parts of an interpolation, nothing of what only the running program knows.</param>
/// <param name="Sign">What tells, beside its words, that it is a message.</param>
/// <param name="Expression">Where it stands.</param>
internal readonly record struct SchemeText(string Text, MessageSign Sign, ExpressionSyntax Expression);
