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
        IInvocationOperation call => SeesAll(call) || BufferedResponses.MayCreate(call) || HasPart(call),
        IObjectCreationOperation creation => HasPart(creation.Arguments),
        IFlowAnonymousFunctionOperation => true,
        _ => false,
    };

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

    /// <summary>Whether the call is on a part of a response, or gets one.</summary>
    public static bool HasPart(IInvocationOperation call) => IsPart(call.Instance?.Type) || HasPart(call.Arguments);

    /// <summary>Whether <paramref name="type"/> may be that of a response, of what leads to one, or of a part of one: a cheap first question.</summary>
    public static bool IsPart(ITypeSymbol? type) =>
        type?.Name is "IHeaderDictionary" or "Stream" or "PipeWriter" or "IResponseCookies" or "WebSocketManager" || ResponseReceiver.IsCarrier(type) || BufferedResponses.IsResponse(type);

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
}
