using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Finds the control-flow graph of the function that an operation is in: a lambda and a local function have their own.</summary>
internal static class FunctionGraphs
{
    /// <summary>The innermost function around <paramref name="operation"/>, or the root of its tree: the member itself.</summary>
    public static IOperation FunctionAround(IOperation operation) => Operations.FunctionOf(operation) ?? Operations.RootOf(operation);

    /// <summary>The graph of <paramref name="function"/> within the graph of the member; <see langword="null"/> if it is not to be found.</summary>
    public static ControlFlowGraph? Find(ControlFlowGraph member, IOperation function)
    {
        if (function is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            return member;
        }

        // The function may be within others.
        var outer = FunctionAround(function);
        if (Find(member, outer) is not { } graph)
        {
            return null;
        }

        return function is ILocalFunctionOperation local ? OfLocal(graph, local) : OfLambda(graph, function);
    }

    private static ControlFlowGraph? OfLocal(ControlFlowGraph graph, ILocalFunctionOperation local) =>
        graph.LocalFunctions.Contains(local.Symbol) ? graph.GetLocalFunctionControlFlowGraph(local.Symbol) : null;

    private static ControlFlowGraph? OfLambda(ControlFlowGraph graph, IOperation lambda)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (FindLambda(operation, lambda) is { } found)
                {
                    return graph.GetAnonymousFunctionControlFlowGraph(found);
                }
            }

            if (block.BranchValue is { } value && FindLambda(value, lambda) is { } branch)
            {
                return graph.GetAnonymousFunctionControlFlowGraph(branch);
            }
        }

        return null;
    }

    private static IFlowAnonymousFunctionOperation? FindLambda(IOperation operation, IOperation lambda)
    {
        foreach (var inner in operation.DescendantsAndSelf())
        {
            if (inner is IFlowAnonymousFunctionOperation flow && flow.Syntax == lambda.Syntax)
            {
                return flow;
            }
        }

        return null;
    }
}
