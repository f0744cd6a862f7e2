using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>What code says in the problem details (RFC 9457) of a response.</summary>
/// <param name="Status">Its <c>status</c> member.</param>
/// <param name="Type">The expression of its <c>type</c> member, if it has one.</param>
/// <param name="Title">The expression of its <c>title</c> member, if it has one.</param>
/// <param name="Node">Where it is made.</param>
internal sealed record ProblemFact(CodeFact Status, IOperation? Type, IOperation? Title, SyntaxNode Node)
{
    /// <summary>The creation of the object; <see langword="null"/> if code makes it elsewhere, or the framework does.</summary>
    public IObjectCreationOperation? Creation { get; init; }

    /// <summary>The expression that sets <see cref="Status"/> in <see cref="Creation"/>, if one does.</summary>
    public IOperation? StatusValue { get; init; }
}
