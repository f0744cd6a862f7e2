using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>What a condition asks about: the expression that gives the code.</summary>
/// <remarks>
/// Two expressions are the same subject if they read the same variable, or the same member of the same variable, without
/// a call on the way. Anything else is only the same as itself.
/// </remarks>
internal sealed class Subject
{
    private Subject(IOperation expression, bool isNullable)
    {
        Expression = expression;
        IsNullable = isNullable;
    }

    /// <summary>The expression without the conversions around it.</summary>
    public IOperation Expression { get; }

    /// <summary>Whether there may be no code at all.</summary>
    public bool IsNullable { get; }

    /// <summary>Everything that the subject can be.</summary>
    public CodeSet Universe => IsNullable ? CodeSet.Everything : CodeSet.Numbers;

    /// <summary>The subject that <paramref name="expression"/> gives; <see langword="null"/> if a conversion may make another number of it.</summary>
    public static Subject? Of(IOperation expression)
    {
        while (true)
        {
            switch (expression)
            {
                case IConversionOperation { OperatorMethod: null } conversion when KeepsCodes(conversion.Type):
                    expression = conversion.Operand;
                    break;
                case IConversionOperation:
                    return null;
                case IPropertyReferenceOperation when Operations.NullableOf(expression) is { } nullable:
                    expression = nullable;
                    break;
                default:
                    return new Subject(expression, !SymbolEqualityComparer.Default.Equals(SlotTypes.Underlying(expression.Type), expression.Type));
            }
        }
    }

    /// <summary>Whether it is a variable of the member, which no call can change.</summary>
    public bool IsVariable => Expression is ILocalReferenceOperation or IParameterReferenceOperation;

    /// <summary>Whether <paramref name="other"/> gives the same code, if nothing changes in between.</summary>
    public bool IsSame(Subject other) => IsSame(Expression, other.Expression);

    /// <summary>Whether an assignment to <paramref name="target"/> changes the subject.</summary>
    public bool IsChangedBy(IOperation target)
    {
        for (IOperation? part = Expression; part is not null; part = part switch
        {
            IMemberReferenceOperation member => member.Instance,
            IConditionalAccessOperation access => access.Operation,
            IConversionOperation conversion => conversion.Operand,
            _ => null,
        })
        {
            if (IsSame(part, target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(IOperation one, IOperation other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        return (one, other) switch
        {
            (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
            (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
            (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field) && IsSameInstance(a.Instance, b.Instance),
            (IPropertyReferenceOperation { Arguments.Length: 0 } a, IPropertyReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Property, b.Property) && IsSameInstance(a.Instance, b.Instance),
            (IInstanceReferenceOperation a, IInstanceReferenceOperation b) => a.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance && b.ReferenceKind == a.ReferenceKind,
            (IConditionalAccessOperation a, IConditionalAccessOperation b) => IsSame(a.Operation, b.Operation) && IsSame(a.WhenNotNull, b.WhenNotNull),
            (IConditionalAccessInstanceOperation, IConditionalAccessInstanceOperation) => true,
            (IConversionOperation { OperatorMethod: null } a, IConversionOperation { OperatorMethod: null } b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && IsSame(a.Operand, b.Operand),
            _ => false,
        };
    }

    private static bool IsSameInstance(IOperation? one, IOperation? other) =>
        one is null || other is null ? one is null && other is null : IsSame(one, other);

    // A byte or an unsigned number is another number, a double is compared in another way.
    private static bool KeepsCodes(ITypeSymbol? type) =>
        SlotTypes.IsStatusEnum(type) || SlotTypes.Underlying(type)?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
}
