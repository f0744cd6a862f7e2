using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds what a lambda is called with: each element of the collection that it is asked about
/// (<c>codes.Count(code => code == 429)</c>), or the argument that it stands for.
/// </summary>
internal static class LambdaOrigin
{
    // Beside the queries of CollectionFlow, which find or count: those that assert, cut, change or make something of the elements.
    private static readonly HashSet<string> OtherQueries = ["Contains", "DoesNotContain", "TrueForAll", "FindAll", "RemoveAll", "ForEach", "SkipWhile", "TakeWhile", "Select"];

    /// <summary>The way by which the parameter of a lambda is a slot, or <see cref="SlotWay.None"/>.</summary>
    public static SlotWay WayOf(ParameterSyntax parameter, SemanticModel model, SlotFinder slots, int hops)
    {
        var lambda = parameter.Parent as LambdaExpressionSyntax ?? parameter.Parent?.Parent as LambdaExpressionSyntax;
        if (lambda is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument }
            || (lambda is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: not 1 })
            || model.GetOperation(call) is not IInvocationOperation invocation)
        {
            return SlotWay.None;
        }

        if (Matchers.Is(invocation))
        {
            return slots.Flows.Follow(invocation, hops).Way;
        }

        var name = invocation.TargetMethod.Name;
        if (!(CollectionFlow.AsksElements(name) || OtherQueries.Contains(name)) || (invocation.Instance ?? First(invocation)) is not { } collection || collection.Syntax == argument.Expression)
        {
            return SlotWay.None;
        }

        return SlotExpressions.WayOfItem(collection, slots, hops);
    }

    // codes.Count(…), Assert.All(codes, …)
    private static IOperation? First(IInvocationOperation call) => call.Arguments.Length > 1 ? call.Arguments[0].Value : null;
}
