using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Tells from a step, as it was written, what it may do to a response. It asks for less than <see cref="FlowEventReader"/>,
/// and misses nothing that a rule needs.
/// </summary>
internal static class FlowTraitReader
{
    /// <summary>What the step has; <see cref="FlowTraits.None"/> if it only asks about a response, or hands it on.</summary>
    public static FlowTraits Read(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } target } assignment when FlowInterest.IsPart(instance.Type):
                return target.Property.Name == "StatusCode" ? OfStatus(CodeReader.Read(assignment.Value), assignment) : OfHeader(ResponseHeaders.NameOf(target));
            case IInvocationOperation call when Continuations.IsOf(call):
                return FlowTraits.GoesOn;
            case IInvocationOperation call when BufferedResponses.MayCreate(call):
                return FlowTraits.BodylessStatus | OfStatus(CodeFact.Unknown, call);
            case IInvocationOperation call when FlowInterest.HasPart(call):
                return OfCall(call);
            default:
                return FlowTraits.None;
        }
    }

    private static FlowTraits OfCall(IInvocationOperation call)
    {
        if (BufferedResponses.Fills(call))
        {
            return FlowTraits.Content;
        }

        if (call.TargetMethod.ContainingType is { } type && FlowSteps.TryFind(type.Name, call.TargetMethod.Name, out var kind))
        {
            return kind switch
            {
                FlowEventKind.SetsStatus => OfStatus(CodeFact.Unknown, call),
                FlowEventKind.SetsHeader => FlowTraits.Header,
                FlowEventKind.Writes => OfWrite(call),
                FlowEventKind.Starts => FlowTraits.Start,
                FlowEventKind.Answers => FlowTraits.Start | FlowTraits.GoesOn,
                _ => FlowTraits.None,
            };
        }

        if (JsonToBody.ResponseOf(call) is not null)
        {
            return OfWrite(call);
        }

        if (BodyCopies.Is(call))
        {
            return FlowTraits.GoesOn;
        }

        return ResponseHeaders.Sets(call) ? OfHeader(ResponseHeaders.NameOf(call)) : FlowTraits.None;
    }

    private static FlowTraits OfStatus(CodeFact status, IOperation step) =>
        FlowTraits.Status
        | (status.IsAlways(MayHaveNoContent) ? FlowTraits.BodylessStatus : FlowTraits.None)
        | (status.IsError ? FlowTraits.ErrorStatus : FlowTraits.None)
        | (CatchClauses.Around(step) is null ? FlowTraits.None : FlowTraits.CaughtStatus);

    private static bool MayHaveNoContent(int code) => code < 200 || (StatusCatalog.TryGet(code, out var status) && status.Content != ContentRule.Allowed);

    private static FlowTraits OfHeader(string? name) =>
        ResponseHeaders.Is(name, "Content-Length") || ResponseHeaders.Is(name, "Transfer-Encoding") ? FlowTraits.Header | FlowTraits.Framing : FlowTraits.Header;

    private static FlowTraits OfWrite(IInvocationOperation call) =>
        FlowTraits.Content
        | FlowTraits.Start
        | (FlowSteps.MakesJson(call) ? FlowTraits.TypedContent : FlowTraits.None)
        | (CatchClauses.Around(call) is null ? FlowTraits.None : FlowTraits.CaughtContent);
}
