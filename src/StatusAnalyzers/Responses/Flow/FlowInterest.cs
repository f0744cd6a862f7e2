using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Tells from an operation of a control-flow graph, where choices are captures without a source, whether what was written
/// there is worth asking for. Most of a function is not.
/// </summary>
internal static class FlowInterest
{
    /// <summary>Whether the step may matter to a response.</summary>
    public static bool Has(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => IsPart(instance.Type) || instance is IFlowCaptureReferenceOperation,
        ISimpleAssignmentOperation { Target: IFlowCaptureReferenceOperation } => true,
        IPropertyReferenceOperation { Property.Name: "StatusCode" or "HasStarted", Instance.Type: { } type } => ResponseReceiver.IsResponse(type),
        IInvocationOperation call => SeesAll(call) || BufferedResponses.MayCreate(call) || IsPart(call.Instance?.Type) || HasPart(call.Arguments),
        IObjectCreationOperation creation => HasPart(creation.Arguments),
        IFlowAnonymousFunctionOperation => true,
        _ => false,
    };

    /// <summary>
    /// What the operation, as it was written, may do to a response, as far as a rule asks for it: set the status or a header,
    /// write, or go on with the request. <see langword="null"/> if it does none of that, or only asks about a response, or hands
    /// it on.
    /// </summary>
    public static FlowEventKind? StepOf(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property, Instance: { } instance } } when IsPart(instance.Type):
                return property.Name == "StatusCode" ? FlowEventKind.SetsStatus : FlowEventKind.SetsHeader;
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke }:
                return FlowEventKind.GoesOn;
            case IInvocationOperation call when BufferedResponses.MayCreate(call):
                return FlowEventKind.SetsStatus;
            case IInvocationOperation call when IsPart(call.Instance?.Type) || HasPart(call.Arguments):
                return StepOf(call);
            default:
                return null;
        }
    }

    private static FlowEventKind? StepOf(IInvocationOperation call)
    {
        if (BufferedResponses.Fills(call))
        {
            return FlowEventKind.Writes;
        }

        if (call.TargetMethod.ContainingType is { } type && FlowSteps.TryFind(type.Name, call.TargetMethod.Name, out var kind))
        {
            return kind switch
            {
                FlowEventKind.HandsOn or FlowEventKind.Clears => null,
                FlowEventKind.Starts => FlowEventKind.Writes,
                _ => kind,
            };
        }

        return ResponseHeaders.Sets(call) ? FlowEventKind.SetsHeader : null;
    }

    /// <summary>Whether the call sees every response that its caller sees: delegates, local functions and the program's own members do.</summary>
    public static bool SeesAll(IInvocationOperation call) =>
        call.TargetMethod.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction
        || (call.Instance is IInstanceReferenceOperation && !IsFrameworks(call.TargetMethod));

    /// <summary>Whether the method comes from .NET or ASP.NET Core.</summary>
    public static bool IsFrameworks(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { Name: "Microsoft" or "System" };
    }

    private static bool HasPart(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Value is { } value && IsPart(value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand.Type : value.Type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(ITypeSymbol? type) =>
        type?.Name is "IHeaderDictionary" or "Stream" or "PipeWriter" or "IResponseCookies" or "WebSocketManager" || ResponseReceiver.IsCarrier(type) || BufferedResponses.IsResponse(type);
}
