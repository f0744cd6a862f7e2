using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// Reads branches that are tried in order: <c>if … else if …</c>, <c>a ? x : b ? y : z</c>, and <c>if</c>s in a row that
/// each leave.
/// </summary>
internal static class BranchReader
{
    /// <summary>The branches that begin with <paramref name="first"/>; none if it is alone or not the first.</summary>
    public static ImmutableArray<Branch> Read(IConditionalOperation first)
    {
        if (Next(first, out _) is null || Previous(first) is not null)
        {
            return ImmutableArray<Branch>.Empty;
        }

        var branches = ImmutableArray.CreateBuilder<Branch>();
        var isElse = false;
        for (var branch = first; branch is not null; branch = Next(branch, out isElse))
        {
            branches.Add(new Branch(ConditionReader.Read(branch.Condition), branch, isElse));
        }

        return branches.ToImmutable();
    }

    private static IConditionalOperation? Next(IConditionalOperation branch, out bool isElse)
    {
        isElse = branch.WhenFalse is not null;
        return isElse
            ? Bare(branch.WhenFalse!) as IConditionalOperation
            : Leaves(branch.WhenTrue) ? Sibling(branch, 1) as IConditionalOperation : null;
    }

    private static IConditionalOperation? Previous(IConditionalOperation branch)
    {
        var parent = branch.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        if (parent is IConditionalOperation { WhenFalse: { } otherwise } conditional && Bare(otherwise) == branch)
        {
            return conditional;
        }

        return Sibling(branch, -1) is IConditionalOperation { WhenFalse: null } before && Leaves(before.WhenTrue) ? before : null;
    }

    private static IOperation? Sibling(IOperation statement, int distance)
    {
        if (statement.Parent is not IBlockOperation block)
        {
            return null;
        }

        var index = block.Operations.IndexOf(statement) + distance;
        return index >= 0 && index < block.Operations.Length ? block.Operations[index] : null;
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: { Length: > 0 } operations } => Leaves(operations[operations.Length - 1]),
        IReturnOperation { Kind: OperationKind.Return } or IBranchOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    private static IOperation Bare(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }
}
