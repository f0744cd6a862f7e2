using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Contracts;

/// <summary>A response that code declares, for documentation and for clients, and makes somewhere else.</summary>
/// <param name="Status">The status.</param>
/// <param name="BodyType">The type of the content; <see langword="null"/> if none is named, or <c>typeof(void)</c>.</param>
/// <param name="StatusNode">The expression of the status.</param>
/// <param name="TypeNode">The expression, or the type argument, that names the type of the content.</param>
/// <param name="NeedsType">Whether the declaration has no form without a type.</param>
internal sealed record DeclaredResponse(CodeFact Status, ITypeSymbol? BodyType, SyntaxNode StatusNode, SyntaxNode? TypeNode, bool NeedsType);
