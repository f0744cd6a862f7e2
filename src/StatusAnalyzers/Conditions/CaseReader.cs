using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Conditions;

/// <summary>Reads the arms of a <c>switch</c> expression, and the labels of a <c>switch</c> statement, as the branches that they are.</summary>
internal static class CaseReader
{
    /// <summary>The arms or labels of <paramref name="switch"/> in their order, without <c>default</c>; none if it is no switch.</summary>
    public static ImmutableArray<Branch> Read(IOperation @switch)
    {
        var branches = ImmutableArray.CreateBuilder<Branch>();
        switch (@switch)
        {
            case ISwitchExpressionOperation expression:
                var input = ConditionReader.QuantityOf(expression.Value);
                foreach (var arm in expression.Arms)
                {
                    branches.Add(Read(arm, arm.Pattern, arm.Guard, input));
                }

                break;

            case ISwitchOperation statement:
                input = ConditionReader.QuantityOf(statement.Value);
                foreach (var section in statement.Cases)
                {
                    foreach (var label in section.Clauses)
                    {
                        if (label is IPatternCaseClauseOperation pattern)
                        {
                            branches.Add(Read(label, pattern.Pattern, pattern.Guard, input));
                        }
                        else if (label is ISingleValueCaseClauseOperation { Value: { } value })
                        {
                            branches.Add(new Branch(ReadValue(label, value, input), label.Syntax, value.Syntax.Span, IsElse: false));
                        }
                    }
                }

                break;
        }

        return branches.ToImmutable();
    }

    private static Branch Read(IOperation branch, IPatternOperation pattern, IOperation? guard, Quantity? input)
    {
        var condition = input is { } quantity ? PatternReader.Read(pattern, quantity) : Condition.Unknown(pattern);
        var end = pattern.Syntax.Span.End;
        if (guard is not null)
        {
            var asked = ConditionReader.Read(guard);
            if (pattern is IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } && input is { Divisor: 1 } named)
            {
                asked = asked.WithSubject(local, named.Subject);
            }

            // The body of the branch is none of its condition.
            condition = Condition.Join(ConditionKind.All, guard, pattern, condition, guard, asked);
            end = guard.Syntax.Span.End;
        }

        return new Branch(condition, branch.Syntax, TextSpan.FromBounds(StartOf(branch.Syntax), end), IsElse: false);
    }

    // The operation of "var _" begins behind "var".
    private static int StartOf(SyntaxNode branch) => branch is CasePatternSwitchLabelSyntax label ? label.Pattern.SpanStart : branch.SpanStart;

    private static Condition ReadValue(IOperation label, IOperation value, Quantity? input) =>
        input is { } quantity && Comparisons.TryReadConstant(value, out var constant)
            ? Condition.Test(label, quantity, BinaryOperatorKind.Equals, constant, value)
            : Condition.Unknown(label);
}
