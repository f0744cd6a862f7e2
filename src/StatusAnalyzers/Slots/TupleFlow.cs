using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Finds what an element of a tuple reaches: its counterpart in another tuple, or the element's own name.</summary>
internal static class TupleFlow
{
    /// <summary>The flow of <paramref name="element"/> of <paramref name="tuple"/>.</summary>
    public static Flow Follow(ITupleOperation tuple, IOperation element, SlotFinder slots, int hops)
    {
        // (text, status) = (null, 404); (status, text) == (404, null)
        if (Counterpart(element) is { } counterpart)
        {
            return Flow.Into(FlowKind.Assignment, SlotExpressions.WayOf(counterpart, slots, hops));
        }

        var index = tuple.Elements.IndexOf(element);
        var type = (tuple.Parent is IConversionOperation converted ? converted.Type : tuple.Type) as INamedTypeSymbol;
        return index >= 0 && type is { IsTupleType: true } && index < type.TupleElements.Length
            ? Flow.Into(FlowKind.Initializer, slots.WayOf(type.TupleElements[index], SlotPart.Value, hops))
            : Flow.None;
    }

    // What stands at the same place on the other side of a deconstruction or a comparison; the value may be a branch or an
    // arm of what is taken apart.
    private static IOperation? Counterpart(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            switch (parent)
            {
                case ITupleOperation tuple:
                    var index = tuple.Elements.IndexOf(operation);
                    return index >= 0 && Counterpart(tuple) is { } other && Declared(Operations.Unwrap(other)) is ITupleOperation same && index < same.Elements.Length
                        ? same.Elements[index]
                        : null;

                case IDeconstructionAssignmentOperation assignment when assignment.Value == operation:
                    return assignment.Target;

                case ITupleBinaryOperation comparison:
                    return comparison.LeftOperand == operation ? comparison.RightOperand : comparison.LeftOperand;

                case IConversionOperation or IParenthesizedOperation or ISwitchExpressionOperation:
                case ISwitchExpressionArmOperation arm when arm.Value == operation:
                case IConditionalOperation conditional when conditional.Condition != operation:
                    operation = parent;
                    break;

                default:
                    return null;
            }
        }

        return null;
    }

    // var (status, text) = …
    private static IOperation Declared(IOperation operation) =>
        operation is IDeclarationExpressionOperation declaration ? declaration.Expression : operation;
}
