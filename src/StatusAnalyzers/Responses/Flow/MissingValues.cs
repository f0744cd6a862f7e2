using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>The locals and parameters that may be null behind an <c>if</c> which asked for that and did not leave.</summary>
internal sealed class MissingValues
{
    private readonly List<ISymbol> _symbols = new();

    private MissingValues()
    {
    }

    /// <summary>Reads the condition: <c>x is null</c>, <c>x == null</c>, alone or beside <c>||</c>.</summary>
    /// <param name="statement">The <c>if</c>; a value that its branch assigns does not count.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static MissingValues Of(IfStatementSyntax statement, SemanticModel model, CancellationToken cancellationToken)
    {
        var values = new MissingValues();
        if (model.GetOperation(statement.Condition, cancellationToken) is { } condition)
        {
            values.AddFrom(condition);
        }

        if (values._symbols.Count > 0 && model.GetOperation(statement.Statement, cancellationToken) is { } branch)
        {
            values.RemoveAssigned(branch);
        }

        return values;
    }

    /// <summary>Where a step needs one of them not to be null: <c>x.Name</c>, <c>x!</c>; <see langword="null"/> if it does not.</summary>
    public SyntaxNode? UsedBy(IOperation step)
    {
        if (!IsOne(step))
        {
            return null;
        }

        return step.Parent switch
        {
            IMemberReferenceOperation { Member: var member } reference when reference.Instance == step => member.Name == "HasValue" ? null : reference.Syntax,
            IInvocationOperation call when call.Instance == step && !SlotTypes.IsNullable(step.Type) => call.Syntax,
            _ => step.Syntax.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed ? suppressed : null,
        };
    }

    /// <summary>Whether a statement may assign one of them, or hand one to code that throws if it is null.</summary>
    public bool MayBeCheckedBy(IOperation statement)
    {
        foreach (var step in statement.DescendantsAndSelf())
        {
            if (IsOne(step))
            {
                return true;
            }
        }

        return false;
    }

    private void AddFrom(IOperation condition)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                AddFrom(parenthesized.Operand);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either:
                AddFrom(either.LeftOperand);
                AddFrom(either.RightOperand);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality:
                AddIfNull(equality.LeftOperand, equality.RightOperand);
                AddIfNull(equality.RightOperand, equality.LeftOperand);
                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value: { } value } } test:
                AddIfNull(test.Value, value);
                break;
        }
    }

    private void AddIfNull(IOperation value, IOperation other)
    {
        if (ContentReader.Written(other).ConstantValue is { HasValue: true, Value: null }
            && ContentReader.Written(value) is ILocalReferenceOperation or IParameterReferenceOperation
            && Operations.Referenced(ContentReader.Written(value)) is { } symbol)
        {
            _symbols.Add(symbol);
        }
    }

    private void RemoveAssigned(IOperation branch)
    {
        foreach (var step in branch.DescendantsAndSelf())
        {
            if (step.Parent is IAssignmentOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation && Operations.Referenced(step) is { } symbol)
            {
                _symbols.RemoveAll(missing => SymbolEqualityComparer.Default.Equals(missing, symbol));
            }
        }
    }

    private bool IsOne(IOperation step) =>
        step is ILocalReferenceOperation or IParameterReferenceOperation
        && _symbols.Exists(symbol => SymbolEqualityComparer.Default.Equals(symbol, Operations.Referenced(step)));
}
