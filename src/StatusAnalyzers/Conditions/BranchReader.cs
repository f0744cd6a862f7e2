using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// Reads branches that are tried in order: <c>if … else if …</c>, <c>a ? x : b ? y : z</c>, and <c>if</c>s in a row that
/// each leave.
/// </summary>
internal static class BranchReader
{
    /// <summary>By how many of those before it a branch is judged; a list that is longer is no list of codes.</summary>
    public const int MaxBranches = 100;

    /// <summary>The branches up to <paramref name="last"/>, which is the last of them; of very many, the nearest.</summary>
    public static ImmutableArray<Branch> ReadUpTo(IConditionalOperation last)
    {
        var branches = ImmutableArray.CreateBuilder<Branch>();
        for (var branch = last; branch is not null && branches.Count < MaxBranches;)
        {
            var before = Previous(branch, out var isElse);
            branches.Add(new Branch(ConditionReader.Read(branch.Condition), branch.Syntax, branch.Condition.Syntax.Span, isElse));
            branch = before;
        }

        branches.Reverse();
        return branches.ToImmutable();
    }

    /// <summary>The branch that is tried if <paramref name="branch"/> is not taken.</summary>
    public static IConditionalOperation? Next(IConditionalOperation branch) => branch.WhenFalse is { } otherwise
        ? Bare(otherwise) as IConditionalOperation
        : Operations.Leaves(branch.WhenTrue) ? Sibling(branch, 1) as IConditionalOperation : null;

    /// <summary>The branch that is not taken if <paramref name="branch"/> is tried.</summary>
    /// <param name="branch">The later branch.</param>
    /// <param name="isElse">Whether it is the <c>else</c> of the earlier; if not, the earlier leaves.</param>
    public static IConditionalOperation? Previous(IConditionalOperation branch, out bool isElse)
    {
        var parent = branch.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        isElse = parent is IConditionalOperation { WhenFalse: { } otherwise } && Bare(otherwise) == branch;
        return isElse
            ? (IConditionalOperation?)parent
            : Sibling(branch, -1) is IConditionalOperation { WhenFalse: null } before && Operations.Leaves(before.WhenTrue) ? before : null;
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

    private static IOperation Bare(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
