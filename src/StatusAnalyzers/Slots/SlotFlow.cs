using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Follows a value up the operation tree to the slot that it reaches, if it reaches one.</summary>
/// <remarks>Split by what the value meets: this file climbs, the others know arguments, patterns and collections.</remarks>
internal sealed class SlotFlow(SlotFinder slots)
{
    /// <summary>Follows <paramref name="value"/>; <see cref="Flow.None"/> if it reaches no slot.</summary>
    public Flow Follow(IOperation value) => Follow(value, SlotFinder.MaxHops);

    /// <summary>Follows with a number of hops that inference may still take.</summary>
    internal Flow Follow(IOperation value, int hops)
    {
        // A byte of a table, a factor: most numbers of this size.
        if (value.Parent is IConversionOperation { OperatorMethod: null, Parent: not IConversionOperation } conversion && !SlotTypes.CanHold(conversion.Type))
        {
            return Flow.None;
        }

        var flow = Climb(value, hops);
        if (!flow.ReachesSlot)
        {
            flow = AssertionFlow.Follow(value, slots, hops);
        }

        if (!flow.ReachesSlot)
        {
            flow = AttributeFlow.Follow(value, slots, hops);
        }

        if (!flow.ReachesSlot)
        {
            flow = TestDataFlow.Follow(value, slots, hops);
        }

        return flow.ReachesSlot ? flow : MemberDataFlow.Follow(value, slots, hops);
    }

    private Flow Climb(IOperation value, int hops)
    {
        var operation = value;
        while (operation.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    if (SlotTypes.IsStatusEnum(conversion.Type))
                    {
                        return DefinesName(conversion.Parent) || IsBound(conversion) ? Flow.None : new Flow(FlowKind.Cast, SlotWay.Typed, conversion);
                    }

                    // A node of JSON may be made from a double: Add("statusCode", 400).
                    if (!SlotTypes.CanHold(conversion.Type) && conversion.Parent is not IConversionOperation { OperatorMethod: not null })
                    {
                        return Flow.None;
                    }

                    break;

                case IConversionOperation { OperatorMethod.Parameters: { Length: 1 } operands } when slots.WayOf(operands[0], SlotPart.Value, hops) is not SlotWay.None and var operand:
                    return new Flow(FlowKind.Argument, operand);

                // A conversion of the user's own makes another thing of the number; only a name beside it can say what.
                case IConversionOperation { Parent: IArgumentOperation argument }:
                    return ArgumentFlow.FollowKeyed(argument);

                case IConversionOperation { Parent: ISimpleAssignmentOperation { Target: IPropertyReferenceOperation keyed } }:
                    return Flow.Into(FlowKind.Assignment, WayOfKeyed(keyed));

                case IParenthesizedOperation or IAwaitOperation:
                    break;

                // error?.Code, error.Code.Value
                case IConditionalAccessOperation access when operation == access.WhenNotNull:
                case IPropertyReferenceOperation when Operations.NullableOf(parent) is not null:
                case IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType: { } holder } } when SlotTypes.IsNullable(holder):
                    break;

                case IConditionalOperation conditional:
                    if (operation == conditional.Condition)
                    {
                        return Flow.None;
                    }

                    var otherBranch = operation == conditional.WhenTrue ? conditional.WhenFalse : conditional.WhenTrue;
                    if (SlotExpressions.WayOf(otherBranch, slots, hops) is not SlotWay.None and var branch)
                    {
                        return new Flow(FlowKind.Alternative, branch);
                    }

                    break;

                case ICoalesceOperation coalesce:
                    if (operation == coalesce.WhenNull && SlotExpressions.WayOf(coalesce.Value, slots, hops) is not SlotWay.None and var left)
                    {
                        return new Flow(FlowKind.Alternative, left);
                    }

                    break;

                case ISwitchExpressionArmOperation arm:
                    if (operation != arm.Value)
                    {
                        return Flow.None;
                    }

                    break;

                case ISwitchExpressionOperation @switch:
                    // What is asked is another thing than what is chosen by it.
                    if (operation == @switch.Value)
                    {
                        return Flow.None;
                    }

                    if (SlotExpressions.WayOfArms(@switch, slots, hops) is not SlotWay.None and var arms)
                    {
                        return new Flow(FlowKind.Alternative, arms);
                    }

                    break;

                case ISimpleAssignmentOperation assignment when operation == assignment.Value:
                    return Flow.Into(FlowKind.Assignment, WayOfTarget(assignment.Target, hops));

                case ICoalesceAssignmentOperation assignment when operation == assignment.Value:
                    return Flow.Into(FlowKind.Assignment, WayOfTarget(assignment.Target, hops));

                case IVariableInitializerOperation or IFieldInitializerOperation when DefinesName(parent):
                    return Flow.None;

                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } }:
                    return Flow.Into(FlowKind.Initializer, slots.WayOf(local, SlotPart.Value, hops));

                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    return Flow.Into(FlowKind.Initializer, slots.WayOf(fields[0], SlotPart.Value, hops));

                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    return Flow.Into(FlowKind.Initializer, slots.WayOf(properties[0], SlotPart.Value, hops));

                case IParameterInitializerOperation { Parameter: { } parameter }:
                    return Flow.Into(FlowKind.Initializer, slots.WayOf(parameter, SlotPart.Value, hops));

                case IReturnOperation { Kind: OperationKind.Return }:
                    return FollowReturn(parent, SlotPart.Value, hops);

                case IReturnOperation { Kind: OperationKind.YieldReturn }:
                    return FollowReturn(parent, SlotPart.Element, hops);

                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                    var other = operation == equality.LeftOperand ? equality.RightOperand : equality.LeftOperand;
                    return Flow.Into(FlowKind.Equality, SlotExpressions.WayOf(other, slots, hops), other);

                case IBinaryOperation { Type.TypeKind: TypeKind.Error } or IInvalidOperation or { Kind: OperationKind.None } when CollectionFlow.IsCollection(parent) is false:
                    return UnresolvedFlow.Follow(operation, slots, hops);

                case IConstantPatternOperation pattern:
                    return PatternFlow.Follow(pattern, slots, hops);

                case ISingleValueCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation @switch } }:
                    return Flow.Into(FlowKind.Pattern, SlotExpressions.WayOf(@switch.Value, slots, hops), @switch);

                case ITupleOperation tuple:
                    return TupleFlow.Follow(tuple, operation, slots, hops);

                case IArgumentOperation argument:
                    return ArgumentFlow.Follow(argument, slots, hops);

                case IArrayInitializerOperation:
                    return CollectionFlow.Follow(parent.Parent!, SlotPart.Element, slots, hops);

                default:
                    return CollectionFlow.IsCollection(parent) ? CollectionFlow.Follow(parent, SlotPart.Element, slots, hops) : Flow.None;
            }

            operation = parent;
        }

        return Flow.None;
    }

    // r.StatusCode >= (HttpStatusCode)300 is about a class of codes, as it is without the cast.
    private static bool IsBound(IOperation cast)
    {
        var parent = cast.Parent;
        while (parent is IConversionOperation { IsImplicit: true })
        {
            parent = parent.Parent;
        }

        return parent is IRelationalPatternOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual };
    }

    // A constant, or a field that cannot change, is itself the name of the number.
    private static bool DefinesName(IOperation? initializer) => initializer switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsConst: true } } => true,
        IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0].IsConst || fields[0].IsReadOnly,
        _ => false,
    };

    /// <summary>The way by which <paramref name="symbol"/> is a slot.</summary>
    internal SlotWay WayOfSymbol(ISymbol symbol, int hops) => slots.WayOf(symbol, SlotPart.Value, hops);

    /// <summary>The way by which what <paramref name="expression"/> reads is a slot.</summary>
    internal SlotWay WayOfExpression(IOperation expression, int hops) => SlotExpressions.WayOf(expression, slots, hops);

    /// <summary>Whether the first value of <paramref name="local"/> comes from a slot.</summary>
    internal bool StartsAsCode(ILocalSymbol local, System.Func<SyntaxTree, SemanticModel> modelOf, int hops) =>
        LocalOrigin.WayOf(local, modelOf, slots, hops) != SlotWay.None;

    /// <summary>Whether the first value of <paramref name="local"/> is a collection of what was read from a slot.</summary>
    internal bool StartsAsCodes(ILocalSymbol local, System.Func<SyntaxTree, SemanticModel> modelOf, int hops) =>
        hops >= 0 && LocalOrigin.WayOfElements(local, modelOf, slots, hops) != SlotWay.None;

    /// <summary>Whether the lambda is called with a code.</summary>
    internal bool HandsCodeTo(ParameterSyntax parameter, SemanticModel model, int hops) => LambdaOrigin.WayOf(parameter, model, slots, hops) != SlotWay.None;

    /// <summary>Whether <paramref name="function"/>, a method or a property, returns what it reads from a slot.</summary>
    internal bool ReturnsCode(ISymbol function, System.Func<SyntaxTree, SemanticModel> modelOf, int hops)
    {
        if (hops >= 0)
        {
            foreach (var reference in function.DeclaringSyntaxReferences)
            {
                if (ReturnOrigin.WayOf(reference.GetSyntax(), modelOf, slots, hops) != SlotWay.None)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What one mention of a parameter's function says of the parameter.</summary>
    internal bool? SaysCaller(IdentifierNameSyntax identifier, IParameterSymbol parameter, SemanticModel model, int hops) =>
        CallerFlow.Says(identifier, parameter, model, slots, hops);

    /// <summary>Whether a value is put into <paramref name="reference"/> that was read from a slot.</summary>
    internal bool ComesFromSlot(IOperation reference, int hops) =>
        reference.Parent is ISimpleAssignmentOperation assignment
        && assignment.Target == reference
        && SlotExpressions.WayOf(assignment.Value, slots, hops) != SlotWay.None;

    /// <summary>The way by which what is assigned to is a slot.</summary>
    internal SlotWay WayOfTarget(IOperation target, int hops) => target switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } indexed } item =>
            WayOfKeyed(item) is not SlotWay.None and var way ? way : WayOfItem(indexed, hops),
        IArrayElementReferenceOperation element => WayOfItem(element.ArrayReference, hops),
        _ => SlotExpressions.WayOf(target, slots, hops),
    };

    // json["statusCode"] = 404
    private static SlotWay WayOfKeyed(IPropertyReferenceOperation item) =>
        item.Arguments.Length == 1 && ArgumentFlow.IsStatusKey(item.Arguments[0].Value) ? SlotWay.Convention : SlotWay.None;

    private SlotWay WayOfItem(IOperation collection, int hops) =>
        collection is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
            ? CollectionFlow.OfImplicitReceiver(collection, SlotPart.DictionaryValue, slots, hops)
            : SlotExpressions.WayOfItem(collection, slots, hops);

    /// <summary>Follows what a member, a local function or a lambda returns.</summary>
    private Flow FollowReturn(IOperation @return, SlotPart part, int hops)
    {
        for (var operation = @return.Parent; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IAnonymousFunctionOperation lambda:
                    return Flow.Into(FlowKind.Return, ArgumentFlow.WayOfDelegate(lambda, slots, hops));
                case ILocalFunctionOperation function:
                    return Flow.Into(FlowKind.Return, slots.WayOf(function.Symbol, part, hops));
            }
        }

        var member = @return.SemanticModel?.GetEnclosingSymbol(@return.Syntax.SpanStart);
        if (member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property })
        {
            member = property;
        }

        return member is null ? Flow.None : Flow.Into(FlowKind.Return, slots.WayOf(member, part, hops));
    }
}
