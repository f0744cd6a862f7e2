using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Tells whether a part of a statement runs whenever the statement does.</summary>
internal static class Certainty
{
    /// <summary>Whether nothing between the two decides if <paramref name="step"/> runs: no operand that may be skipped, no branch, no other function.</summary>
    /// <param name="step">A part of <paramref name="statement"/>, or itself.</param>
    /// <param name="statement">The statement.</param>
    public static bool IsCertainIn(IOperation step, IOperation statement)
    {
        for (var current = step; current != statement; current = current.Parent)
        {
            if (current.Parent is not { } parent || MaySkip(parent, current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MaySkip(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional => conditional.Condition != child,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => binary.RightOperand == child,
        ICoalesceOperation coalesce => coalesce.WhenNull == child,
        ICoalesceAssignmentOperation coalesce => coalesce.Value == child,
        IConditionalAccessOperation access => access.WhenNotNull == child,
        IForEachLoopOperation loop => loop.Collection != child,
        IUsingOperation use => use.Resources != child,
        ISwitchOperation choice => choice.Value != child,
        ISwitchExpressionOperation choice => choice.Value != child,
        IAnonymousFunctionOperation or ILocalFunctionOperation or INameOfOperation or ILoopOperation or ITryOperation or ILockOperation or IBlockOperation or ICatchClauseOperation => true,
        _ => false,
    };
}
