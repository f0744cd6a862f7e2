using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Finds what a collection of numbers is a collection of.</summary>
internal static class CollectionFlow
{
    // OperationKind.CollectionExpression of later versions, which Roslyn 4.8 cannot name.
    private const OperationKind CollectionExpression = (OperationKind)0x7F;

    /// <summary>
    /// Whether the operation is a collection expression. Roslyn 4.8 has no operation for it, so there it is known by its
    /// syntax. Later versions have one, and make it of the arguments of <c>params ReadOnlySpan</c> too, where no syntax tells.
    /// What reaches an array reaches its initializer first; a number that reaches the array itself is its length.
    /// </summary>
    public static bool IsCollection(IOperation operation) =>
        operation.Kind == CollectionExpression || operation.Syntax.IsKind(SyntaxKind.CollectionExpression);

    /// <summary>Follows the collection that <paramref name="collection"/> makes.</summary>
    public static Flow Follow(IOperation collection, SlotPart part, SlotFinder slots, int hops) =>
        Flow.Into(FlowKind.Element, WayOfWhole(collection, part, slots, hops));

    /// <summary>Follows an element of a tuple.</summary>
    public static Flow FollowTuple(ITupleOperation tuple, IOperation element, SlotFinder slots, int hops)
    {
        var index = tuple.Elements.IndexOf(element);
        if (index < 0)
        {
            return Flow.None;
        }

        // (error, status) = (null, 404): what stands at the same place on the left.
        if (tuple.Parent is IConversionOperation { Parent: IDeconstructionAssignmentOperation } or IDeconstructionAssignmentOperation)
        {
            var assignment = (IDeconstructionAssignmentOperation)(tuple.Parent is IConversionOperation conversion ? conversion.Parent! : tuple.Parent);
            var left = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
            return Operations.Unwrap(left) is ITupleOperation target && index < target.Elements.Length
                ? Flow.Into(FlowKind.Assignment, SlotExpressions.WayOf(target.Elements[index], slots, hops))
                : Flow.None;
        }

        var type = (tuple.Parent is IConversionOperation converted ? converted.Type : tuple.Type) as INamedTypeSymbol;
        return type is { IsTupleType: true } && index < type.TupleElements.Length
            ? Flow.Into(FlowKind.Initializer, slots.WayOf(type.TupleElements[index], SlotPart.Value, hops))
            : Flow.None;
    }

    /// <summary>The way of the collection whose initializer <paramref name="receiver"/> stands in.</summary>
    public static SlotWay OfImplicitReceiver(IOperation receiver, SlotPart part, SlotFinder slots, int hops)
    {
        for (var operation = receiver.Parent; operation is not null; operation = operation.Parent)
        {
            if (operation is IObjectOrCollectionInitializerOperation { Parent: { } owner })
            {
                return owner is IMemberInitializerOperation { InitializedMember: { } member }
                    ? Operations.Referenced(member) is { } symbol ? slots.WayOf(symbol, part, hops) : SlotWay.None
                    : WayOfWhole(owner, part, slots, hops);
            }
        }

        return SlotWay.None;
    }

    private static SlotWay WayOfWhole(IOperation collection, SlotPart part, SlotFinder slots, int hops)
    {
        var operation = collection;
        while (operation.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation:
                    operation = parent;
                    continue;

                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }:
                    return slots.WayOf(local, part, hops);

                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    return slots.WayOf(fields[0], part, hops);

                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    return slots.WayOf(properties[0], part, hops);

                case ISimpleAssignmentOperation assignment when assignment.Value == operation:
                    return Operations.Referenced(assignment.Target) is { } target ? slots.WayOf(target, part, hops) : SlotWay.None;

                case IReturnOperation @return when @return.SemanticModel?.GetEnclosingSymbol(@return.Syntax.SpanStart) is IMethodSymbol method:
                    return slots.WayOf(method.AssociatedSymbol ?? method, part, hops);

                case IArgumentOperation argument:
                    return WayOfArgument(argument, part, slots, hops);

                // new[] { 301, 302 }.Contains((int)r.StatusCode)
                case IInvocationOperation call when call.Instance == operation:
                    return WayOfSought(call, slots, hops);

                default:
                    return SlotWay.None;
            }
        }

        return SlotWay.None;
    }

    private static SlotWay WayOfArgument(IArgumentOperation argument, SlotPart part, SlotFinder slots, int hops)
    {
        if (argument.Parameter is { } parameter && slots.WayOf(parameter, part, hops) is not SlotWay.None and var way)
        {
            return way;
        }

        return argument.Parent switch
        {
            // An extension method, or a set made from the array: new HashSet<int>(new[] { 301, 302 }).
            IInvocationOperation call when call.TargetMethod.IsExtensionMethod && call.Arguments[0] == argument =>
                WayOfSought(call, slots, hops) is not SlotWay.None and var sought ? sought : WayOfWhole(call, part, slots, hops),
            IInvocationOperation { TargetMethod.Name: "Create" or "CreateRange" or "ToHashSet" or "Contains" or "IndexOf" } call =>
                WayOfSought(call, slots, hops) is not SlotWay.None and var sought ? sought : WayOfWhole(call, part, slots, hops),
            IObjectCreationOperation creation => WayOfWhole(creation, part, slots, hops),
            _ => SlotWay.None,
        };
    }

    // Whether a status code is looked for in the collection.
    private static SlotWay WayOfSought(IInvocationOperation call, SlotFinder slots, int hops)
    {
        if (call.TargetMethod.Name is "Contains" or "IndexOf" or "BinarySearch")
        {
            foreach (var argument in call.Arguments)
            {
                if (SlotTypes.IsInteger(argument.Value.Type) && SlotExpressions.WayOf(argument.Value, slots, hops) is not SlotWay.None and var way)
                {
                    return way;
                }
            }
        }

        return SlotWay.None;
    }
}
