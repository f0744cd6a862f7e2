using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>Recognises code that asks which exception it has, to answer with a status for it.</summary>
internal static class ExceptionTests
{
    /// <summary>Whether <paramref name="operation"/> is the <c>typeof</c> of an exception.</summary>
    public static bool IsTypeOf(IOperation operation) => operation is ITypeOfOperation { TypeOperand: { } type } && ExceptionDetails.IsException(type);

    /// <summary>Whether the pattern is one for exceptions, and does not take them all.</summary>
    public static bool Tests(IPatternOperation pattern) => pattern is not IDiscardPatternOperation && ExceptionDetails.IsException(pattern.InputType);

    /// <summary>Whether a test for an exception decides that this statement runs: <c>if (ex is NotSupportedException) return 405;</c>.</summary>
    public static bool Decides(IOperation statement)
    {
        var inner = statement.Parent is IBlockOperation { Parent: IConditionalOperation or ISwitchCaseOperation } block ? block : statement;
        return inner.Parent switch
        {
            IConditionalOperation choice => choice.WhenTrue == inner && IsTest(choice.Condition),
            ISwitchCaseOperation { Clauses: var clauses } => clauses.Length > 0 && clauses[0] is IPatternCaseClauseOperation clause && Tests(clause.Pattern),
            _ => false,
        };
    }

    private static bool IsTest(IOperation condition) => condition switch
    {
        IIsTypeOperation test => ExceptionDetails.IsException(test.ValueOperand.Type),
        IIsPatternOperation { Pattern: not INegatedPatternOperation } test => ExceptionDetails.IsException(test.Value.Type),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd } both => IsTest(both.LeftOperand) || IsTest(both.RightOperand),
        _ => false,
    };
}
