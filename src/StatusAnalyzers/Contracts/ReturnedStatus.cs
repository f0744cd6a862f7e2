using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Contracts;

/// <summary>One status that a function certainly answers with on some path.</summary>
/// <param name="Code">The status.</param>
/// <param name="Node">The expression that is returned, or the name of a function that returns nothing.</param>
/// <param name="Name">What the code calls the result, for messages.</param>
/// <param name="IsExplicit">Whether a result brings it; otherwise it is the 200 that the framework gives to what has none.</param>
internal sealed record ReturnedStatus(int Code, SyntaxNode Node, string Name, bool IsExplicit);
