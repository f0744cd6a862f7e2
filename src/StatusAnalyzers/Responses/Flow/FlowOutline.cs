using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// The steps of a function in the order of its source, which is the order in which they happen, but that the
/// steps of a loop may come before each other, and with <c>goto</c> any before any.
/// </summary>
internal sealed class FlowOutline
{
    private readonly List<Step> _steps = new();
    private FlowTraits _atAnyTime;

    /// <summary>Reads the function; those in it are functions of their own.</summary>
    public static FlowOutline Read(IOperation function)
    {
        var outline = new FlowOutline();
        foreach (var operation in function.Descendants())
        {
            outline.Add(operation, function);
        }

        outline._steps.Sort(Step.ByTime);
        return outline;
    }

    /// <summary>Whether the function does what one of <paramref name="needs"/> asks for.</summary>
    public bool Meets(ImmutableArray<FlowNeed> needs)
    {
        var before = _atAnyTime;
        foreach (var step in _steps)
        {
            // What is returned is dearer to read than the rest.
            if (FlowNeed.IsAnyMet(needs, before, step.Traits) && (step.Returned is null || ReturnedValue.Read(step.Returned).Any(static part => part.Precedence is not null)))
            {
                return true;
            }

            before |= step.Traits;
        }

        return false;
    }

    private void Add(IOperation operation, IOperation function)
    {
        if (operation is IBranchOperation { BranchKind: BranchKind.GoTo })
        {
            // It may lead back to any place.
            _atAnyTime = (FlowTraits)~0;
        }
        else if (operation is IReturnOperation { ReturnedValue: { } value })
        {
            if (FunctionGraphs.FunctionAround(operation) == function)
            {
                _steps.Add(new Step(value.Syntax.SpanStart, value.Syntax.Span.End, FlowTraits.Returned, value));
            }
        }
        else if (FlowTraitReader.Read(operation) is var traits and not FlowTraits.None && FunctionGraphs.FunctionAround(operation) == function)
        {
            _steps.Add(new Step(operation.Syntax.SpanStart, operation.Syntax.Span.End, traits, Returned: null));
            if (LoopAround(operation) is { } loop)
            {
                // It may have happened before whatever the loop begins with.
                _steps.Add(new Step(loop.Syntax.SpanStart, loop.Syntax.SpanStart, traits, Returned: null));
            }
        }
    }

    // The outermost one.
    private static ILoopOperation? LoopAround(IOperation operation)
    {
        ILoopOperation? found = null;
        for (var around = operation.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            found = around as ILoopOperation ?? found;
        }

        return found;
    }

    private readonly record struct Step(int Start, int End, FlowTraits Traits, IOperation? Returned)
    {
        /// <summary>What is inside ends where its statement does, and happens first; what is returned happens before it is returned.</summary>
        public static int ByTime(Step left, Step right) =>
            left.End != right.End ? left.End.CompareTo(right.End)
            : left.Start != right.Start ? right.Start.CompareTo(left.Start)
            : (left.Returned is null ? 0 : 1) - (right.Returned is null ? 0 : 1);
    }
}
