using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses;

/// <summary>A constant and where it stands: of <c>created ? 201 : 200</c> each branch is a place.</summary>
/// <param name="Code">Any number; whether it is a status code is for a rule to say.</param>
/// <param name="Node">The expression as it was written, with its cast.</param>
internal readonly record struct CodePlace(int Code, SyntaxNode Node);
