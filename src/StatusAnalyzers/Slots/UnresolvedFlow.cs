using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds what a value reaches where the compiler knows no symbol: code that is being written, a package that is not
/// restored. Only a certain name counts here.
/// </summary>
internal static class UnresolvedFlow
{
    /// <summary>The flow of <paramref name="value"/>, whose parent the compiler could not resolve.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        var node = value.Syntax;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        switch (node.Parent)
        {
            case ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument:
                var named = argument.NameColon?.Name.Identifier.ValueText;
                return WayOfCandidate(value, call, named, list.Arguments.IndexOf(argument), slots, hops) is not SlotWay.None and var way
                    ? new Flow(FlowKind.Argument, way)
                    : ByName(FlowKind.Argument, named ?? CalledName(call));

            case AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument:
                var name = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText;
                if (argument.NameEquals is null && WayOfCandidate(value, attribute, name, list.Arguments.IndexOf(argument), slots, hops) is not SlotWay.None and var candidate)
                {
                    return new Flow(FlowKind.Attribute, candidate);
                }

                return name is not null ? ByName(FlowKind.Attribute, name) : UnresolvedTypes.DeclaresStatus(attribute) ? new Flow(FlowKind.Attribute, SlotWay.Convention) : Flow.None;

            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == node:
                return assignment.Left is IdentifierNameSyntax { Parent.Parent: InitializerExpressionSyntax initializer } member
                    ? initializer.Parent is ObjectCreationExpressionSyntax made && UnresolvedTypes.Holds(made.Type, member.Identifier.ValueText)
                        ? new Flow(FlowKind.Assignment, SlotWay.Known)
                        : ByName(FlowKind.Assignment, member.Identifier.ValueText)
                    : Flow.Into(FlowKind.Assignment, SlotExpressions.WayOfUnresolved(assignment.Left, value.SemanticModel));

            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality:
                var other = equality.Left == node ? equality.Right : equality.Left;
                return Flow.Into(
                    FlowKind.Equality,
                    value.SemanticModel?.GetOperation(other) is { } operation ? SlotExpressions.WayOf(operation, slots, hops) : SlotExpressions.WayOfUnresolved(other, value.SemanticModel));

            // { Missing.Key, 404 }: the row of a table of which something else does not bind.
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } row }:
                return Flow.Into(FlowKind.Element, CollectionFlow.OfImplicitReceiver(value, row[0] == node ? SlotPart.Key : SlotPart.DictionaryValue, slots, hops));

            default:
                return Flow.None;
        }
    }

    // Another argument of the call does not bind: the methods that could be meant still say what this one is.
    private static SlotWay WayOfCandidate(IOperation value, SyntaxNode call, string? name, int index, SlotFinder slots, int hops)
    {
        if (value.SemanticModel?.GetSymbolInfo(call) is not { } info)
        {
            return SlotWay.None;
        }

        foreach (var candidate in info.CandidateSymbols)
        {
            if (candidate is IMethodSymbol method && Parameters.Find(method, name, index) is { } parameter
                && slots.WayOf(parameter, SlotPart.Value, hops) is not SlotWay.None and var way)
            {
                return way;
            }
        }

        return WayOfNamesake(value.SemanticModel, call, name, index, slots, hops);
    }

    // Given(x => x.AServerThatAnswers(404)): a test runs its own methods through a library that hands it back to itself.
    private static SlotWay WayOfNamesake(SemanticModel model, SyntaxNode call, string? name, int index, SlotFinder slots, int hops)
    {
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver, Name: IdentifierNameSyntax called } }
            && model.GetSymbolInfo(receiver).Symbol is IParameterSymbol { Type.TypeKind: TypeKind.Error, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda })
        {
            for (var type = lambda.ContainingType; type is not null; type = type.BaseType)
            {
                foreach (var member in type.GetMembers(called.Identifier.ValueText))
                {
                    if (member is IMethodSymbol method && Parameters.Find(method, name, index) is { } parameter
                        && slots.WayOf(parameter, SlotPart.Value, hops) is not SlotWay.None and var way)
                    {
                        return way;
                    }
                }
            }
        }

        return SlotWay.None;
    }

    private static Flow ByName(FlowKind kind, string? name) =>
        name is not null && StatusNames.Judge(name) == NameVerdict.Certain ? new Flow(kind, SlotWay.Convention) : Flow.None;

    private static string? CalledName(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => (invocation.Expression as SimpleNameSyntax ?? (invocation.Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => UnresolvedTypes.MadeOfStatus(creation.Type) ? "statusCode" : null,
        _ => null,
    };
}
