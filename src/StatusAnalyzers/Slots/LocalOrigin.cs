using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Finds where the first value of a local comes from: its initializer, a pattern, an <c>out</c> argument, a collection.</summary>
internal static class LocalOrigin
{
    /// <summary>The way by which it comes from a slot, or <see cref="SlotWay.None"/>.</summary>
    public static SlotWay WayOf(ILocalSymbol local, Func<SyntaxTree, SemanticModel> modelOf, SlotFinder slots, int hops)
    {
        var node = local.DeclaringSyntaxReferences[0].GetSyntax();
        var model = modelOf(node.SyntaxTree);
        switch (node)
        {
            // var status = (int)response.StatusCode;
            case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                return SlotExpressions.WayOf(model.GetOperation(value), slots, hops);

            // problem.Status is int status, problem.Status is { } status
            case SingleVariableDesignationSyntax { Parent: PatternSyntax pattern }:
                return model.GetOperation(pattern) is { } operation ? PatternFlow.WayOfInput(operation, slots, hops) : SlotWay.None;

            // TryGetStatus(out var status)
            case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: BaseArgumentListSyntax } argument } }:
                return model.GetOperation(argument) is IArgumentOperation { Parameter: { } parameter } ? slots.WayOf(parameter, SlotPart.Value, hops) : SlotWay.None;

            // var (status, text) = await SendAsync(…)
            case SingleVariableDesignationSyntax designation:
                return TupleOrigin.WayOf(designation, modelOf, slots, hops);

            // foreach (var code in statusCodes)
            case ForEachStatementSyntax loop:
                return model.GetOperation(loop.Expression) is { } collection ? SlotExpressions.WayOfItem(collection, slots, hops) : SlotWay.None;

            default:
                return SlotWay.None;
        }
    }

    /// <summary>The way by which the elements of its first value are slots: <c>var codes = responses.Select(r => (int)r.StatusCode).ToList();</c></summary>
    public static SlotWay WayOfElements(ILocalSymbol local, Func<SyntaxTree, SemanticModel> modelOf, SlotFinder slots, int hops) =>
        local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax value }
        && modelOf(value.SyntaxTree).GetOperation(value) is { } collection
            ? SlotExpressions.WayOfItem(collection, slots, hops)
            : SlotWay.None;
}
