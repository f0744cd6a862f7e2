using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>One step of a function that matters to a response.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Receiver">Which response it does it to; <see langword="null"/> for every one.</param>
/// <param name="Operation">The operation as it was written, not as the graph has it.</param>
internal sealed record FlowEvent(FlowEventKind Kind, ISymbol? Receiver, IOperation Operation)
{
    /// <summary>The status that is set.</summary>
    public CodeFact Status { get; init; }

    /// <summary>The content that is written.</summary>
    public ContentFact Content { get; init; }

    /// <summary>The name of the header that is set, if it is known.</summary>
    public string? Header { get; init; }

    /// <summary>The value of the header.</summary>
    public IOperation? Value { get; init; }

    /// <summary>Whether it writes a value as JSON, by which it sets <c>Content-Type</c> and may fail in the middle of the content.</summary>
    public bool MakesJson => Kind == FlowEventKind.Writes && FlowSteps.MakesJson(Operation);

    /// <summary>Whether it happens to that response.</summary>
    public bool Concerns(ISymbol receiver) => Receiver is null || SymbolEqualityComparer.Default.Equals(Receiver, receiver);
}
