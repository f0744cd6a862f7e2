using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Finds what the constant of a pattern is compared with.</summary>
internal static class PatternFlow
{
    /// <summary>The flow of the constant of a constant or relational pattern: into the slot that the pattern is matched with, if it is one.</summary>
    public static Flow Follow(IPatternOperation pattern, SlotFinder slots, int hops)
    {
        IOperation operation = pattern;
        while (operation.Parent is IBinaryPatternOperation or INegatedPatternOperation)
        {
            operation = operation.Parent;
        }

        return Flow.Into(FlowKind.Pattern, WayOfInput(operation, slots, hops), operation.Parent);
    }

    /// <summary>The way by which what <paramref name="pattern"/> is matched with is a slot.</summary>
    public static SlotWay WayOfInput(IOperation pattern, SlotFinder slots, int hops)
    {
        switch (pattern.Parent)
        {
            case IIsPatternOperation match:
                return SlotExpressions.WayOf(match.Value, slots, hops);

            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch }:
                return SlotExpressions.WayOf(@switch.Value, slots, hops);

            case IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } }:
                return SlotExpressions.WayOf(@switch.Value, slots, hops);

            case IPropertySubpatternOperation property:
                return SlotExpressions.WayOf(property.Member, slots, hops);

            case IRecursivePatternOperation positional:
                return WayOfPosition(positional, positional.DeconstructionSubpatterns.IndexOf((IPatternOperation)pattern), slots, hops);

            default:
                return SlotWay.None;
        }
    }

    private static SlotWay WayOfPosition(IRecursivePatternOperation positional, int index, SlotFinder slots, int hops)
    {
        if (index < 0)
        {
            return SlotWay.None;
        }

        if (positional.DeconstructSymbol is IMethodSymbol deconstruct)
        {
            var parameter = index + (deconstruct.IsExtensionMethod ? 1 : 0);
            return parameter < deconstruct.Parameters.Length ? slots.WayOf(deconstruct.Parameters[parameter], SlotPart.Value, hops) : SlotWay.None;
        }

        // A tuple: the element's own expression where the tuple is written in place, else the element's name.
        var input = positional.Parent switch
        {
            IIsPatternOperation match => match.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => @switch.Value,
            IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } } => @switch.Value,
            _ => null,
        };
        if (input is not null && Operations.Unwrap(input) is ITupleOperation tuple)
        {
            return index < tuple.Elements.Length ? SlotExpressions.WayOf(tuple.Elements[index], slots, hops) : SlotWay.None;
        }

        return positional.InputType is INamedTypeSymbol { IsTupleType: true } type && index < type.TupleElements.Length
            ? slots.WayOf(type.TupleElements[index], SlotPart.Value, hops)
            : SlotWay.None;
    }
}
