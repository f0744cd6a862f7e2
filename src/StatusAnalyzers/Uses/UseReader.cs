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
        // The heads of functions are read by their syntax; later compilers have operations for them too.
        var flow = FunctionHeadFlow.IsInHead(literal.Syntax) ? Flow.None : slots.Flows.Follow(literal);
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
            RoleOf(flow.Kind, literal),
            flow.Way,
            CapturedText.Includes(literal));
        return true;
    }

    /// <summary>Reads a number in the head of a lambda or a local function; <see langword="false"/> if it reaches no slot.</summary>
    public static bool TryReadHead(SyntaxNode literal, int code, SemanticModel model, SlotFinder slots, out StatusUse use)
    {
        var flow = FunctionHeadFlow.Follow(literal, model, slots);
        use = new StatusUse(code, literal, UsePosition.Number, UseRole.Program, flow.Way, IsCaptured: false);
        return flow.ReachesSlot;
    }

    /// <summary>
    /// Reads a member of the enum that is cast to a number; <see langword="false"/> if it reaches no slot, or one where the
    /// cast itself is what is wrong: it is cast back, or compared with another one that is cast.
    /// </summary>
    public static bool TryReadCast(IConversionOperation cast, int code, SlotFinder slots, out StatusUse use)
    {
        var flow = FunctionHeadFlow.IsInHead(cast.Syntax) ? Flow.None : slots.Flows.Follow(cast);
        if (!flow.ReachesSlot || flow.Kind == FlowKind.Cast || (flow.Kind == FlowKind.Equality && CastCanGo(cast, flow.Counterpart)))
        {
            use = default;
            return false;
        }

        use = new StatusUse(code, cast.Syntax, UsePosition.Number, RoleOf(flow.Kind, cast), flow.Way, CapturedText.Includes(cast));
        return true;
    }

    /// <summary>Reads a number that a slot is compared with by order: <c>&gt;= 400</c>; <see langword="false"/> if it is no slot.</summary>
    /// <param name="bound">What the slot is compared with; anything but a literal is not read.</param>
    /// <param name="other">What is compared with it.</param>
    /// <param name="slots">The slots of the compilation.</param>
    /// <param name="use">The use.</param>
    public static bool TryReadBound(IOperation bound, IOperation other, SlotFinder slots, out StatusUse use) =>
        TryReadBound(bound, SlotExpressions.WayOf(other, slots, SlotFinder.MaxHops), other, out use);

    /// <summary>Reads the number of a pattern: <c>is &gt;= 400</c>; <see langword="false"/> if it is not matched with a slot.</summary>
    public static bool TryReadBound(IRelationalPatternOperation pattern, SlotFinder slots, out StatusUse use) =>
        TryReadBound(pattern.Value, PatternFlow.Follow(pattern, slots, SlotFinder.MaxHops).Way, other: null, out use);

    private static bool TryReadBound(IOperation bound, SlotWay way, IOperation? other, out StatusUse use)
    {
        while (bound is IConversionOperation { IsImplicit: true, OperatorMethod: null } lifted)
        {
            bound = lifted.Operand;
        }

        // r.StatusCode >= (HttpStatusCode)400
        if (bound is IConversionOperation { OperatorMethod: null, Operand: ILiteralOperation { ConstantValue.Value: int number } inner, Syntax: CastExpressionSyntax cast } conversion
            && cast.Expression == inner.Syntax && SlotTypes.IsStatusEnum(conversion.Type))
        {
            use = new StatusUse(number, cast, UsePosition.Cast, UseRole.Program, SlotWay.Typed, CapturedText.Includes(inner));
            return true;
        }

        if (way == SlotWay.None || bound is not ILiteralOperation { ConstantValue.Value: int code } literal)
        {
            use = default;
            return false;
        }

        var position = CastCanGo(literal, other) ? UsePosition.ComparedWithCast : UsePosition.Number;
        use = new StatusUse(code, literal.Syntax, position, UseRole.Program, way, CapturedText.Includes(literal));
        return true;
    }

    private static UseRole RoleOf(FlowKind kind, IOperation value) => kind switch
    {
        FlowKind.Assertion => UseRole.Assertion,
        FlowKind.TestData => UseRole.TestData,
        FlowKind.Equality or FlowKind.Pattern or FlowKind.Cast or FlowKind.Element when AssertionFlow.Includes(value.Syntax) => UseRole.Assertion,
        FlowKind.Cast when TestDataFlow.Includes(value.Syntax) => UseRole.TestData,
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
    private static bool CastCanGo(IOperation value, IOperation? other) =>
        value.Parent is IBinaryOperation
        && other is IConversionOperation { Syntax: CastExpressionSyntax, Type.SpecialType: SpecialType.System_Int32, Operand.Type: { TypeKind: TypeKind.Enum } type }
        && SlotTypes.IsStatusEnum(type);
}
