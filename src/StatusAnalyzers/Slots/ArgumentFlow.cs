using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Finds what an argument reaches.</summary>
internal static class ArgumentFlow
{
    /// <summary>The flow of an argument's value.</summary>
    public static Flow Follow(IArgumentOperation argument, SlotFinder slots, int hops)
    {
        var kind = argument.Syntax is AttributeArgumentSyntax ? FlowKind.Attribute : FlowKind.Argument;
        if (argument.Parameter is { } parameter && slots.WayOf(parameter, SlotPart.Value, hops) is not SlotWay.None and var way)
        {
            return new Flow(kind, way);
        }

        switch (argument.Parent)
        {
            case IInvocationOperation call:
                return FollowCall(call, argument, slots, hops);

            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed }:
                return Flow.Into(FlowKind.Element, WayOfKey(indexed, slots, hops));

            // new ValueTask<int>(404)
            case IObjectCreationOperation { Type.Name: "ValueTask" } task:
                return slots.Flows.Follow(task, hops);

            default:
                return Flow.None;
        }
    }

    /// <summary>The way by which what a lambda returns is a slot.</summary>
    public static SlotWay WayOfDelegate(IAnonymousFunctionOperation lambda, SlotFinder slots, int hops)
    {
        var holder = lambda.Parent is IDelegateCreationOperation or IConversionOperation ? lambda.Parent.Parent : lambda.Parent;
        var symbol = holder switch
        {
            IArgumentOperation argument => argument.Parameter,
            ISimpleAssignmentOperation assignment => Operations.Referenced(assignment.Target),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0],
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0],
            _ => null,
        };
        return symbol is null ? SlotWay.None : slots.WayOf(symbol, SlotPart.DelegateReturn, hops);
    }

    private static Flow FollowCall(IInvocationOperation call, IArgumentOperation argument, SlotFinder slots, int hops)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "FromResult" when method.IsStatic:
                return slots.Flows.Follow(call, hops);

            case "Is" when Matchers.Is(call):
                return slots.Flows.Follow(call, hops);

            // ImmutableArray.Create(404, 410)
            case "Create" when method.IsStatic && call.Type is INamedTypeSymbol { TypeArguments.Length: 1 } made && SlotTypes.IsInteger(SlotTypes.Element(made)):
                return CollectionFlow.Follow(call, SlotPart.Element, slots, hops);

            case "GetValueOrDefault" when call.Instance is { } nullable:
                return Flow.Into(FlowKind.Alternative, SlotExpressions.WayOf(nullable, slots, hops));

            // object.Equals and the comparers.
            case "Equals" when call.Arguments.Length == 2:
                return Flow.Into(FlowKind.Equality, SlotExpressions.WayOf(call.Arguments[call.Arguments[0] == argument ? 1 : 0].Value, slots, hops));

            case "Equals" when call.Instance is { } instance && !(SlotTypes.IsStatusEnum(instance.Type) && IsBoxedNumber(argument.Value)):
                return Flow.Into(FlowKind.Equality, SlotExpressions.WayOf(instance, slots, hops));

            case "Add" or "TryAdd" when call.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } receiver:
                if (CollectionFlow.OfImplicitReceiver(receiver, PartOf(call, argument), slots, hops) is not SlotWay.None and var initialized)
                {
                    return new Flow(FlowKind.Element, initialized);
                }

                break;

            case "Contains" or "ContainsKey" or "TryGetValue" or "Remove" or "Add" or "TryAdd" or "IndexOf" when Operations.Receiver(call) is { } collection && collection != argument.Value:
                if (Operations.Referenced(Operations.Unwrap(collection)) is { } symbol)
                {
                    var part = PartOf(call, argument);
                    if (SlotTypes.IsInteger(argument.Parameter?.Type) && slots.WayOf(symbol, part, hops) is not SlotWay.None and var way)
                    {
                        return new Flow(FlowKind.Element, way);
                    }
                }

                break;
        }

        return FollowKeyed(argument);
    }

    // No HttpStatusCode equals it, and a name would not change that.
    private static bool IsBoxedNumber(IOperation value) => value is IConversionOperation { IsImplicit: true } boxing && SlotTypes.IsInteger(boxing.Operand.Type);

    /// <summary>
    /// The flow of an argument that the string before it names: <c>Add("statusCode", 404)</c>. It holds whatever the
    /// argument is converted to, a JSON node for instance.
    /// </summary>
    public static Flow FollowKeyed(IArgumentOperation argument)
    {
        if (argument.Parent is IInvocationOperation call
            && call.Arguments.IndexOf(argument) is > 0 and var index
            && IsStatusKey(call.Arguments[index - 1].Value))
        {
            return new Flow(FlowKind.Argument, SlotWay.Convention);
        }

        return Flow.None;
    }

    /// <summary>Whether the expression is a string that names a status code.</summary>
    public static bool IsStatusKey(IOperation expression) =>
        Operations.Unwrap(expression).ConstantValue is { HasValue: true, Value: string key }
        && key.IndexOf(' ') < 0
        && StatusNames.Judge(key.Substring(key.LastIndexOf('.') + 1)) == NameVerdict.Certain;

    private static SlotPart PartOf(IInvocationOperation call, IArgumentOperation argument) =>
        call.Instance?.Type is INamedTypeSymbol { TypeArguments.Length: 2 }
            ? argument.Parameter?.Ordinal == 0 ? SlotPart.Key : SlotPart.DictionaryValue
            : SlotPart.Element;

    private static SlotWay WayOfKey(IOperation indexed, SlotFinder slots, int hops)
    {
        if (indexed is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver })
        {
            return CollectionFlow.OfImplicitReceiver(indexed, SlotPart.Key, slots, hops);
        }

        return indexed.Type is INamedTypeSymbol { TypeArguments.Length: 2 } && Operations.Referenced(Operations.Unwrap(indexed)) is { } symbol
            ? slots.WayOf(symbol, SlotPart.Key, hops)
            : SlotWay.None;
    }
}
