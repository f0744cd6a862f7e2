using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Uses;

/// <summary>Finds out whether a numeric literal is a use of a status code: whether it reaches a slot, and how.</summary>
internal sealed class UseReader(SlotFinder slots)
{
    /// <summary>Reads one literal; <see langword="false"/> if it reaches no slot.</summary>
    public bool TryRead(ILiteralOperation literal, int code, out StatusUse use)
    {
        IOperation? parent = literal.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        ISymbol? symbol = parent switch
        {
            IArgumentOperation argument => argument.Parameter,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => property.Property,
            _ => null,
        };
        var way = symbol is null ? SlotWay.None : slots.WayOf(symbol);
        use = new StatusUse(code, literal.Syntax, UsePosition.Number, UseRole.Program, way);
        return way != SlotWay.None;
    }
}
