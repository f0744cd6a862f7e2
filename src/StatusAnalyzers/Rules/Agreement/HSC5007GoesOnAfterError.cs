using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5007: the status says that the request failed, and then the code goes on with it as if it had not.</summary>
internal static class HSC5007GoesOnAfterError
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.GoesOnAfterError,
        title: "Error response after which the code goes on",
        messageFormat: "Return after {0}: '{1}' still runs",
        Categories.Agreement,
        DiagnosticSeverity.Info,
        description: "A status ends nothing, and neither does a response or a result. What runs behind it works on a request that was refused, and answers it a second time.",
        source: "https://learn.microsoft.com/aspnet/core/fundamentals/middleware/");

    /// <summary>An error after which the request goes on.</summary>
    public static readonly ImmutableArray<FlowNeed> Needs = ImmutableArray.Create(new FlowNeed(FlowTraits.ErrorStatus, FlowTraits.GoesOn));

    /// <summary>Reports every place of <paramref name="flow"/>.</summary>
    public static void Judge(ResponseFlow flow, Action<Diagnostic> report)
    {
        // Whoever reads the status uses it as a signal, and knows that the code goes on.
        if (flow.Has(FlowEventKind.ReadsStatus))
        {
            return;
        }

        for (var step = 0; step < flow.Events.Count; step++)
        {
            if (flow.Concerns(step)
                && flow.Events[step] is { Kind: FlowEventKind.GoesOn or FlowEventKind.Answers } further
                && flow.Before(step) is { } state)
            {
                foreach (var assignment in state.Assignments)
                {
                    if (IsRefusal(flow.Events[assignment], state, out var code) && !LeavesBefore(flow.Events[assignment].Operation.Syntax, further.Operation.Syntax))
                    {
                        // An answer that was written is finished; what must not follow it is the place to look at.
                        var at = state.MayBeFresh ? flow.Events[assignment] : further;
                        report(Diagnostic.Create(
                            Descriptor,
                            at.Operation.Syntax.GetLocation(),
                            GoesOnFix.Properties(ends: state.MayBeFresh && EndsWithoutValue(at.Operation.SemanticModel?.GetEnclosingSymbol(at.Operation.Syntax.SpanStart))),
                            $"the status {CodeWording.Of(code)} is set",
                            NameOf(further.Operation.Syntax)));
                    }
                }
            }
        }
    }

    /// <summary>The diagnostic for a branch that was found.</summary>
    public static Diagnostic At(FallThrough found, SemanticModel model) => Diagnostic.Create(
        Descriptor,
        found.Refusal.Expression.GetLocation(),
        GoesOnFix.Properties(EndsWithoutValue(model.GetEnclosingSymbol(found.Refusal.Expression.SpanStart))),
        found.Refusal switch
        {
            { Kind: RefusalKind.SetsStatus, Code: { } code } => $"the status {CodeWording.Of(code)} is set",
            { Kind: RefusalKind.Sends, Code: { } code } => CodeWording.Of(code) + " is sent",
            _ => "the result is set",
        },
        NameOf(found.Further));

    private static string NameOf(SyntaxNode further) =>
        further is InvocationExpressionSyntax call ? call.Expression.ToString() : further is ExpressionSyntax ? further.ToString() : "what follows";

    // An error that every path sets before it goes on is a default that the rest may replace; one that only some paths set
    // was meant for them.
    private static bool IsRefusal(FlowEvent assignment, FlowState state, out int code)
    {
        code = assignment.Status.IsKnown ? assignment.Status.Places[0].Code : 0;
        return assignment.Operation is IAssignmentOperation
            && assignment.Status.IsError
            && (!state.MayBeFresh || state.MayBeUnset || state.MayBeUnknown || state.Assignments.Length > 1);
    }

    // Only an exception leads from there to what follows.
    private static bool LeavesBefore(SyntaxNode assignment, SyntaxNode further)
    {
        if (assignment.Parent is not StatementSyntax { Parent: BlockSyntax block } statement)
        {
            return false;
        }

        for (var i = block.Statements.IndexOf(statement) + 1; i < block.Statements.Count && block.Statements[i].SpanStart < further.SpanStart; i++)
        {
            if (block.Statements[i] is ReturnStatementSyntax or ThrowStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithoutValue(ISymbol? function) =>
        function is IMethodSymbol method
        && method.Parameters.All(static parameter => parameter.RefKind != RefKind.Out)
        && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 }));
}
