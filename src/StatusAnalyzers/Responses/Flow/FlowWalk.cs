using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>The walk over a control-flow graph until nothing new may hold anywhere.</summary>
internal sealed class FlowWalk
{
    private readonly IReadOnlyList<FlowEvent> _events;
    private readonly int[] _ends;
    private readonly ISymbol _receiver;
    private readonly FlowState?[] _entries;
    private readonly FlowState?[] _before;
    private readonly Queue<int> _open = new();
    private readonly bool[] _isOpen;

    private FlowWalk(ControlFlowGraph graph, IReadOnlyList<FlowEvent> events, int[] ends, ISymbol receiver)
    {
        _events = events;
        _ends = ends;
        _receiver = receiver;
        _entries = new FlowState?[graph.Blocks.Length];
        _isOpen = new bool[graph.Blocks.Length];
        _before = new FlowState?[events.Count];
    }

    /// <summary>What may hold before each step.</summary>
    /// <param name="graph">The graph of the function.</param>
    /// <param name="events">Its steps, block by block.</param>
    /// <param name="ends">For each block, the index behind its last step.</param>
    /// <param name="receiver">The response that the states are about.</param>
    /// <param name="cancellationToken">Asked before each block.</param>
    public static FlowState?[] Run(ControlFlowGraph graph, IReadOnlyList<FlowEvent> events, int[] ends, ISymbol receiver, CancellationToken cancellationToken)
    {
        var walk = new FlowWalk(graph, events, ends, receiver);
        walk.Reach(0, FlowState.Entry);
        while (walk._open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ordinal = walk._open.Dequeue();
            walk._isOpen[ordinal] = false;
            walk.Visit(graph.Blocks[ordinal]);
        }

        return walk._before;
    }

    private void Visit(BasicBlock block)
    {
        var state = _entries[block.Ordinal]!;
        ReachHandlers(block.EnclosingRegion, state);
        for (var i = block.Ordinal == 0 ? 0 : _ends[block.Ordinal - 1]; i < _ends[block.Ordinal]; i++)
        {
            _before[i] = state;
            var after = After(state, i);
            if (!ReferenceEquals(after, state))
            {
                state = after;
                ReachHandlers(block.EnclosingRegion, state);
            }
        }

        Follow(block.FallThroughSuccessor, state);
        Follow(block.ConditionalSuccessor, state);
    }

    private FlowState After(FlowState state, int step)
    {
        var happening = _events[step];
        if (!happening.Concerns(_receiver))
        {
            return state;
        }

        return happening.Kind switch
        {
            FlowEventKind.SetsStatus when happening.Receiver is not null => state.Assigned(step),
            FlowEventKind.SetsStatus or FlowEventKind.HandsOn or FlowEventKind.GoesOn or FlowEventKind.SwapsBody => state.HandedOn(),
            FlowEventKind.Writes or FlowEventKind.Starts or FlowEventKind.Answers => state.Started(),
            FlowEventKind.Clears => FlowState.Entry,
            FlowEventKind.SetsHeader when ResponseHeaders.Is(happening.Header, "Content-Length") => state.WithLength(ResponseHeaders.IsLength(happening.Value) ? step : FlowState.NoLength),
            _ => state,
        };
    }

    private void Follow(ControlFlowBranch? branch, FlowState state)
    {
        if (branch is null)
        {
            return;
        }

        // A finally block runs on the way; what it does to the response is not told apart by who came through it.
        foreach (var region in branch.FinallyRegions)
        {
            Reach(region.FirstBlockOrdinal, state);
            if (HasSteps(region))
            {
                state = state.HandedOn();
            }
        }

        if (branch.Destination is { } destination)
        {
            Reach(destination.Ordinal, state);
        }
    }

    private bool HasSteps(ControlFlowRegion region)
    {
        for (var i = region.FirstBlockOrdinal == 0 ? 0 : _ends[region.FirstBlockOrdinal - 1]; i < _ends[region.LastBlockOrdinal]; i++)
        {
            if (_events[i].Concerns(_receiver) && _events[i].Kind is not (FlowEventKind.ReadsStatus or FlowEventKind.SetsHeader or FlowEventKind.ChecksStarted))
            {
                return true;
            }
        }

        return false;
    }

    // Any step of a try block may throw, and then its handlers go on with what holds there. The root of a lambda's graph is
    // in a region of the graph around it, whose handlers are not the lambda's.
    private void ReachHandlers(ControlFlowRegion? region, FlowState state)
    {
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } around })
            {
                foreach (var handler in around.NestedRegions)
                {
                    if (handler.Kind != ControlFlowRegionKind.Try)
                    {
                        Reach(handler.FirstBlockOrdinal, state);
                    }
                }
            }
        }
    }

    private void Reach(int ordinal, FlowState state)
    {
        var known = _entries[ordinal];
        var joined = known is null ? state : known.Join(state);
        if (!ReferenceEquals(joined, known))
        {
            _entries[ordinal] = joined;
            if (!_isOpen[ordinal])
            {
                _isOpen[ordinal] = true;
                _open.Enqueue(ordinal);
            }
        }
    }
}
