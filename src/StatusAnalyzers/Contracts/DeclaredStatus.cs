using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Contracts;

/// <summary>One status that an endpoint declares.</summary>
/// <param name="Code">The status.</param>
/// <param name="Type">The type of its content; <c>void</c> if that is said; <see langword="null"/> if nothing is.</param>
/// <param name="Site">Where it stands.</param>
/// <param name="Node">The attribute or the call; <see langword="null"/> if it is not in the source of this compilation.</param>
/// <param name="Details">What else the declaration says, such as content types: two with different details are no duplicates.</param>
internal sealed record DeclaredStatus(int Code, ITypeSymbol? Type, DeclarationSite Site, SyntaxNode? Node, string Details);
