using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds where a local comes from that is taken out of a tuple: <c>var (code, text) = await SendAsync(…)</c>, where the method
/// ends with <c>return ((int)response.StatusCode, …)</c>.
/// </summary>
internal static class TupleOrigin
{
    /// <summary>The way of what <paramref name="designation"/> is given by a deconstruction, or <see cref="SlotWay.None"/>.</summary>
    public static SlotWay WayOf(SingleVariableDesignationSyntax designation, Func<SyntaxTree, SemanticModel> modelOf, SlotFinder slots, int hops)
    {
        var (index, left) = designation.Parent switch
        {
            // var (code, text) = …
            ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax declaration } variables => (variables.Variables.IndexOf(designation), (ExpressionSyntax)declaration),
            // (int code, string text) = …
            DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument } => (tuple.Arguments.IndexOf(argument), tuple),
            _ => (-1, null),
        };
        return index >= 0 && left?.Parent is AssignmentExpressionSyntax { Right: { } value } assignment && assignment.Left == left && modelOf(value.SyntaxTree).GetOperation(value) is { } operation
            ? WayOf(operation, index, modelOf, slots, hops)
            : SlotWay.None;
    }

    private static SlotWay WayOf(IOperation operation, int index, Func<SyntaxTree, SemanticModel> modelOf, SlotFinder slots, int hops)
    {
        var value = Operations.Unwrap(operation);
        if (value is ITupleOperation tuple)
        {
            return index < tuple.Elements.Length ? SlotExpressions.WayOf(tuple.Elements[index], slots, hops) : SlotWay.None;
        }

        if (operation.Type is not INamedTypeSymbol { IsTupleType: true } type || index >= type.TupleElements.Length)
        {
            return SlotWay.None;
        }

        var way = slots.WayOf(type.TupleElements[index], SlotPart.Value, hops);
        return way == SlotWay.None && hops > 0 && SlotTypes.IsInteger(type.TupleElements[index].Type) && value is IInvocationOperation { TargetMethod: { } method, SemanticModel: { } model } && OwnSymbols.Has(model.Compilation, method)
            ? WayOfReturned(method, index, modelOf, slots, hops - 1)
            : way;
    }

    // As for a function that returns one number: beside the slot only constants may stand at that place.
    private static SlotWay WayOfReturned(IMethodSymbol method, int index, Func<SyntaxTree, SemanticModel> modelOf, SlotFinder slots, int hops)
    {
        var found = SlotWay.None;
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax();
            foreach (var returned in ReturnOrigin.ValuesOf(declaration))
            {
                if (modelOf(declaration.SyntaxTree).GetOperation(returned) is not { } operation)
                {
                    return SlotWay.None;
                }

                if (Operations.Unwrap(operation) is ITupleOperation tuple && index < tuple.Elements.Length && tuple.Elements[index].ConstantValue.HasValue)
                {
                    continue;
                }

                if (WayOf(operation, index, modelOf, slots, hops) is not SlotWay.None and var way)
                {
                    found = way;
                }
                else
                {
                    return SlotWay.None;
                }
            }
        }

        return found;
    }
}
