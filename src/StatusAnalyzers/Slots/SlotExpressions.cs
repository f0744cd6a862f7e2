using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Whether an expression reads a slot.</summary>
internal static class SlotExpressions
{
    // Queries whose elements are those of what is asked.
    private static readonly HashSet<string> KeepElements =
    [
        "ToList", "ToArray", "ToHashSet", "ToImmutableArray", "ToImmutableList", "AsEnumerable", "Where", "Distinct", "Order", "OrderDescending", "OrderBy", "OrderByDescending",
        "Skip", "Take", "SkipWhile", "TakeWhile", "Reverse",
    ];

    /// <summary>The way by which what <paramref name="expression"/> reads is a slot, or <see cref="SlotWay.None"/>.</summary>
    public static SlotWay WayOf(IOperation? expression, SlotFinder slots, int hops)
    {
        if (expression is null)
        {
            return SlotWay.None;
        }

        var operation = Operations.Unwrap(expression);
        if (SlotTypes.IsStatusEnum(operation.Type))
        {
            return SlotWay.Typed;
        }

        switch (operation)
        {
            case IPropertyReferenceOperation when Operations.NullableOf(operation) is { } nullable:
                return WayOf(nullable, slots, hops);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } when ArgumentFlow.IsStatusKey(keys[0].Value):
                return SlotWay.Convention;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed }:
                return WayOfItem(indexed, slots, hops);
            case IArrayElementReferenceOperation element:
                return WayOfItem(element.ArrayReference, slots, hops);
            case IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable } call when SlotTypes.IsNullable(call.TargetMethod.ContainingType):
                return WayOf(nullable, slots, hops);
            case IInvocationOperation { TargetMethod: { Name: "ToInt32", IsStatic: true }, Arguments: { Length: > 0 } arguments }:
                return WayOf(arguments[0].Value, slots, hops);
            case IInvocationOperation keyed when KeyedReads.Names(keyed):
                return SlotWay.Convention;
            case IInvocationOperation convert when KeyedReads.Node(convert) is ILocalReferenceOperation { Local: { } named } && KeyedReads.Holds(named, convert.SemanticModel):
                return SlotWay.Convention;
            case IInvocationOperation convert when KeyedReads.Node(convert) is { } node:
                return WayOf(node, slots, hops);
            case IConversionOperation { OperatorMethod: not null } convert:
                return WayOf(convert.Operand, slots, hops);
            case IInvocationOperation choice when CollectionFlow.IsChoice(choice) && Operations.Receiver(choice) is { } chosen && WayOfItem(chosen, slots, hops) is not SlotWay.None and var item:
                return item;
            case IInvocationOperation call:
                return slots.WayOf(call.TargetMethod, SlotPart.Value, hops);
            case IConditionalAccessOperation access:
                return WayOf(access.WhenNotNull, slots, hops);
            case ICoalesceOperation coalesce:
                return WayOf(coalesce.Value, slots, hops);
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return Surer(WayOf(conditional.WhenTrue, slots, hops), WayOf(otherwise, slots, hops));
            case ISwitchExpressionOperation @switch:
                return WayOfArms(@switch, slots, hops);
            case ISimpleAssignmentOperation assignment:
                return WayOf(assignment.Target, slots, hops);
            case IDeclarationExpressionOperation declaration:
                return WayOf(declaration.Expression, slots, hops);
            case IInvalidOperation or IDynamicMemberReferenceOperation or { Kind: OperationKind.None }:
                return WayOfUnresolved(operation.Syntax, operation.SemanticModel);
        }

        return Operations.Referenced(operation) is { } symbol ? slots.WayOf(symbol, SlotPart.Value, hops) : SlotWay.None;
    }

    /// <summary>Whether the items that an indexer of <paramref name="collection"/> gives are status codes.</summary>
    public static SlotWay WayOfItem(IOperation collection, SlotFinder slots, int hops)
    {
        var operation = Operations.Unwrap(collection);
        if (operation is IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: { Length: > 0 } arguments } call && SlotTypes.IsInteger(SlotTypes.Element(call.Type)))
        {
            if (Projected(call) is { } projected)
            {
                return WayOf(projected, slots, hops);
            }

            if (KeepElements.Contains(call.TargetMethod.Name))
            {
                return WayOfItem(arguments[0].Value, slots, hops);
            }
        }

        return Operations.Referenced(operation) is { } symbol && SlotTypes.IsInteger(SlotTypes.Element(SlotTypes.Of(symbol)))
            ? slots.WayOf(symbol, SlotTypes.Of(symbol) is INamedTypeSymbol { TypeArguments.Length: 2 } ? SlotPart.DictionaryValue : SlotPart.Element, hops)
            : SlotWay.None;
    }

    // What is made of each element: responses.Select(r => (int)r.StatusCode).
    private static IOperation? Projected(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Select", Arguments: { Length: 2 } arguments }
        && arguments[1].Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } statements } }
        && statements[0] is IReturnOperation { ReturnedValue: { } value }
            ? value
            : null;

    /// <summary>
    /// What the name says of an expression that the compiler cannot resolve: a package that is not restored yet,
    /// or code that is being written.
    /// </summary>
    public static SlotWay WayOfUnresolved(SyntaxNode syntax, SemanticModel? model)
    {
        if ((KeyedReads.KeyOf(syntax) ?? UnresolvedName(syntax)) is { } name && StatusNames.Judge(name) == NameVerdict.Certain)
        {
            return SlotWay.Convention;
        }

        return syntax is MemberAccessExpressionSyntax access
            && model?.GetTypeInfo(access.Expression).Type is IErrorTypeSymbol { Name: { Length: > 0 } type }
            && KnownSlots.HoldsUnresolved(type, access.Name.Identifier.ValueText)
                ? SlotWay.Known
                : SlotWay.None;
    }

    private static string? UnresolvedName(SyntaxNode syntax) => syntax switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax access => UnresolvedName(access.WhenNotNull),
        InvocationExpressionSyntax invocation => UnresolvedName(invocation.Expression),
        ParenthesizedExpressionSyntax parenthesized => UnresolvedName(parenthesized.Expression),
        CastExpressionSyntax cast => UnresolvedName(cast.Expression),
        PostfixUnaryExpressionSyntax postfix => UnresolvedName(postfix.Operand),
        _ => null,
    };

    /// <summary>An arm that reads a slot, or a named constant, says what the arms of <paramref name="switch"/> are.</summary>
    public static SlotWay WayOfArms(ISwitchExpressionOperation @switch, SlotFinder slots, int hops)
    {
        foreach (var arm in @switch.Arms)
        {
            if (arm.Value.Syntax is not LiteralExpressionSyntax && WayOf(arm.Value, slots, hops) is not SlotWay.None and var way)
            {
                return way;
            }
        }

        return SlotWay.None;
    }

    private static SlotWay Surer(SlotWay first, SlotWay second) =>
        first == SlotWay.None || (second != SlotWay.None && second < first) ? second : first;
}
