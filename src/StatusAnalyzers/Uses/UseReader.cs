using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Uses;

/// <summary>Finds out whether a numeric literal is a use of a status code: whether it reaches a slot, and how.</summary>
internal static class UseReader
{
    /// <summary>Reads one literal; <see langword="false"/> if it reaches no slot, or explains itself.</summary>
    public static bool TryRead(ILiteralOperation literal, int code, SlotFinder slots, out StatusUse use)
    {
        var flow = slots.Flows.Follow(literal);
        if (!flow.ReachesSlot || TextTable.IsRow(literal.Syntax, code, flow))
        {
            use = default;
            return false;
        }

        var position = PositionOf(literal, flow);
        use = new StatusUse(
            code,
            position == UsePosition.Cast ? flow.Counterpart!.Syntax : literal.Syntax,
            position,
            RoleOf(flow.Kind),
            flow.Way,
            CapturedText.Includes(literal));
        return true;
    }

    private static UseRole RoleOf(FlowKind kind) => kind switch
    {
        FlowKind.Assertion => UseRole.Assertion,
        FlowKind.TestData => UseRole.TestData,
        _ => UseRole.Program,
    };

    private static UsePosition PositionOf(ILiteralOperation literal, Flow flow) => flow.Kind switch
    {
        FlowKind.Cast when flow.Counterpart?.Syntax is CastExpressionSyntax cast && cast.Expression == literal.Syntax => UsePosition.Cast,
        FlowKind.Equality when CastCanGo(literal, flow.Counterpart) => UsePosition.ComparedWithCast,
        _ => UsePosition.Number,
    };

    // Without the cast the compiler compares the enum's numbers, with the same instructions, in an expression tree too. Not for
    // a nullable, whose temporary would change its type, and not where the number is a branch of something else.
    private static bool CastCanGo(ILiteralOperation literal, IOperation? other) =>
        literal.Parent is IBinaryOperation
        && other is IConversionOperation { Syntax: CastExpressionSyntax, Type.SpecialType: SpecialType.System_Int32, Operand.Type: { TypeKind: TypeKind.Enum } type }
        && SlotTypes.IsStatusEnum(type);
}
