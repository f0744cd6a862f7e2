using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// What one function does to one response, in order, with what may hold before each step on all the paths that lead to it:
/// a forward walk over the compiler's control-flow graph, exceptions included.
/// </summary>
internal sealed class ResponseFlow
{
    private readonly FlowState?[] _before;

    private ResponseFlow(ISymbol receiver, IReadOnlyList<FlowEvent> events, FlowState?[] before)
    {
        Receiver = receiver;
        Events = events;
        _before = before;
    }

    /// <summary>The response.</summary>
    public ISymbol Receiver { get; }

    /// <summary>Every step of the function that matters to a response, to another one too.</summary>
    public IReadOnlyList<FlowEvent> Events { get; }

    /// <summary>What may hold before that step; <see langword="null"/> if no path leads to it.</summary>
    public FlowState? Before(int step) => _before[step];

    /// <summary>Whether that step happens to this response.</summary>
    public bool Concerns(int step) => Events[step].Concerns(Receiver);

    /// <summary>Whether any step of the function does that to this response.</summary>
    public bool Has(FlowEventKind kind)
    {
        for (var step = 0; step < Events.Count; step++)
        {
            if (Events[step].Kind == kind && Concerns(step))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the status is, on every path to that step, one that was set to a constant for which the condition holds.</summary>
    public bool IsAlways(FlowState state, Func<int, bool> condition)
    {
        foreach (var assignment in state.Assignments)
        {
            if (!Events[assignment].Status.IsAlways(condition))
            {
                return false;
            }
        }

        return state.IsAssigned;
    }

    /// <summary>Reads the flow of each response that the function sets something of, or writes to.</summary>
    public static IReadOnlyList<ResponseFlow> Read(ControlFlowGraph graph, SemanticModel model, CancellationToken cancellationToken)
    {
        var events = new List<FlowEvent>();
        var ends = new int[graph.Blocks.Length];
        var reader = new FlowEventReader(model, events);
        foreach (var block in graph.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(block);
            ends[block.Ordinal] = events.Count;
        }

        var flows = new List<ResponseFlow>();
        foreach (var step in events)
        {
            if (step is { Kind: FlowEventKind.SetsStatus or FlowEventKind.SetsHeader or FlowEventKind.Writes or FlowEventKind.Fills or FlowEventKind.Starts, Receiver: { } receiver } && !IsRead(flows, receiver))
            {
                flows.Add(new ResponseFlow(receiver, events, FlowWalk.Run(graph, events, ends, receiver, cancellationToken)));
            }
        }

        return flows;
    }

    private static bool IsRead(List<ResponseFlow> flows, ISymbol receiver)
    {
        foreach (var flow in flows)
        {
            if (SymbolEqualityComparer.Default.Equals(flow.Receiver, receiver))
            {
                return true;
            }
        }

        return false;
    }
}
