using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// Finds the conditions that decide together with one: what it is part of, what was asked on the way to it, and the
/// branches that are tried beside it.
/// </summary>
internal static class Chain
{
    /// <summary>The conditions of the chain that <paramref name="part"/>, an expression or a pattern, stands in, its own included.</summary>
    public static List<Condition> Around(IOperation part)
    {
        var chain = new List<Condition>();
        var whole = ConditionReader.WholeOf(part);
        if (whole is not IPatternOperation)
        {
            chain.Add(ConditionReader.Read(whole));
        }

        // What a lambda asks, it asks later.
        for (var child = whole; child.Parent is { } parent and not (IAnonymousFunctionOperation or ILocalFunctionOperation); child = parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional:
                    AddConditional(chain, conditional, child);
                    break;
                case IBlockOperation block:
                    AddEarlier(chain, block, child);
                    break;
                case ISwitchExpressionOperation or ISwitchOperation:
                    AddBranches(chain, parent);
                    break;
            }
        }

        return chain;
    }

    private static void AddConditional(List<Condition> chain, IConditionalOperation conditional, IOperation child)
    {
        if (child != conditional.Condition)
        {
            chain.Add(ConditionReader.Read(conditional.Condition));
            return;
        }

        for (var next = BranchReader.Next(conditional); next is not null; next = BranchReader.Next(next))
        {
            chain.Add(ConditionReader.Read(next.Condition));
        }
    }

    // What leaves before a statement is not left for it.
    private static void AddEarlier(List<Condition> chain, IBlockOperation block, IOperation child)
    {
        foreach (var statement in block.Operations)
        {
            if (statement == child)
            {
                return;
            }

            if (statement is IConditionalOperation { WhenFalse: null } earlier && Operations.Leaves(earlier.WhenTrue))
            {
                chain.Add(ConditionReader.Read(earlier.Condition));
            }
        }
    }

    private static void AddBranches(List<Condition> chain, IOperation @switch)
    {
        foreach (var branch in CaseReader.Read(@switch))
        {
            chain.Add(branch.Condition);
        }
    }
}
