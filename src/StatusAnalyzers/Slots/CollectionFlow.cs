using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Finds what a collection of numbers is a collection of.</summary>
internal static class CollectionFlow
{
    private static readonly HashSet<string> Searches = ["Contains", "IndexOf", "BinarySearch", "DoesNotContain"];
    private static readonly HashSet<string> ElementQueries = ["Any", "All", "Exists", "Find", "FindIndex", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "Where", "Count"];

    private static readonly HashSet<string> Choices = ["First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault", "Min", "Max", "Dequeue", "Peek", "Pop"];

    // OperationKind.CollectionExpression of later versions, which Roslyn 4.8 cannot name.
    private const OperationKind CollectionExpression = (OperationKind)0x7F;

    /// <summary>
    /// Whether the operation is a collection expression. Roslyn 4.8 has no operation for it, so there it is known by its
    /// syntax. Later versions have one, and make it of the arguments of <c>params ReadOnlySpan</c> too, where no syntax tells.
    /// What reaches an array reaches its initializer first; a number that reaches the array itself is its length.
    /// </summary>
    public static bool IsCollection(IOperation operation) =>
        operation.Kind == CollectionExpression || operation.Syntax.IsKind(SyntaxKind.CollectionExpression);

    /// <summary>Whether a query of that name asks a function about elements.</summary>
    public static bool AsksElements(string query) => ElementQueries.Contains(query);

    /// <summary>The parameter that stands for an element in the function that a query asks; <see langword="null"/> if it asks none.</summary>
    public static IParameterSymbol? ElementOf(IInvocationOperation query) => ElementQueries.Contains(query.TargetMethod.Name) ? ParameterOf(query) : null;

    /// <summary>Whether a call gives one of the elements, and not something that a function makes of one.</summary>
    public static bool IsChoice(IInvocationOperation call) =>
        Choices.Contains(call.TargetMethod.Name) && (ElementQueries.Contains(call.TargetMethod.Name) || ParameterOf(call) is null);

    private static IParameterSymbol? ParameterOf(IInvocationOperation query)
    {
        foreach (var argument in query.Arguments)
        {
            if (argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters } })
            {
                return parameters[0];
            }
        }

        return null;
    }

    /// <summary>Follows the collection that <paramref name="collection"/> makes.</summary>
    public static Flow Follow(IOperation collection, SlotPart part, SlotFinder slots, int hops) =>
        Flow.Into(FlowKind.Element, WayOfWhole(collection, part, slots, hops));

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

                // expectedStatusCodes ?? new[] { 200 }
                case ICoalesceOperation coalesce when coalesce.WhenNull == operation:
                    if (Operations.Referenced(Operations.Unwrap(coalesce.Value)) is { } first && slots.WayOf(first, part, hops) is not SlotWay.None and var way)
                    {
                        return way;
                    }

                    operation = parent;
                    continue;

                case IReturnOperation @return when @return.SemanticModel?.GetEnclosingSymbol(@return.Syntax.SpanStart) is IMethodSymbol method:
                    return slots.WayOf(method.AssociatedSymbol ?? method, part, hops);

                case IArgumentOperation argument:
                    return WayOfArgument(argument, part, slots, hops);

                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: { } item } } loop when loop.Collection == operation:
                    return slots.WayOf(item, SlotPart.Value, hops);

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
            IInvocationOperation { TargetMethod.Name: "Create" or "CreateRange" or "ToHashSet" or "Contains" or "DoesNotContain" or "IndexOf" or "Exists" or "Find" } call =>
                WayOfSought(call, slots, hops) is not SlotWay.None and var sought ? sought : WayOfWhole(call, part, slots, hops),
            IInvocationOperation matcher when part == SlotPart.Element && Matchers.Is(matcher) => slots.Flows.Follow(matcher, hops).Way,
            IObjectCreationOperation creation => WayOfWhole(creation, part, slots, hops),
            _ => SlotWay.None,
        };
    }

    // Whether a status code is looked for in the collection: Contains(status), Any(code => code == status).
    private static SlotWay WayOfSought(IInvocationOperation call, SlotFinder slots, int hops)
    {
        if (ElementOf(call) is { } element)
        {
            return slots.WayOf(element, SlotPart.Value, hops);
        }

        if (Searches.Contains(call.TargetMethod.Name))
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
