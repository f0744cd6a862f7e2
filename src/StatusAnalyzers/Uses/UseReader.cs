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

    private static UseRole RoleOf(FlowKind kind, ILiteralOperation literal) => kind switch
    {
        FlowKind.Assertion => UseRole.Assertion,
        FlowKind.TestData => UseRole.TestData,
        FlowKind.Equality or FlowKind.Pattern or FlowKind.Cast or FlowKind.Element when AssertionFlow.Includes(literal.Syntax) => UseRole.Assertion,
        FlowKind.Cast when TestDataFlow.Includes(literal.Syntax) => UseRole.TestData,
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
