using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Recognises code out of sight that may have set the status, or started the response.</summary>
internal static class HelperCalls
{
    /// <summary>Whether a step hands on the response for certain: as an argument, to a function around a mention of it, or to a member that mentions one.</summary>
    public static bool MayAnswer(FlowEvent step) =>
        step.Kind == FlowEventKind.HandsOn
        && (step.Receiver is not null || step.Operation is not IInvocationOperation call || GetsCarrier(call) || MayMention(call));

    private static bool GetsCarrier(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (ResponseReceiver.IsCarrier(ContentReader.Written(argument.Value).Type))
            {
                return true;
            }
        }

        return false;
    }

    // A member of a controller has the response at hand, and most do not touch it. One of another project may: an editor has its
    // source, a build has not, and both should say the same.
    private static bool MayMention(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return false;
        }

        if (call.SemanticModel is not { } model || !OwnSymbols.Has(model.Compilation, method))
        {
            return true;
        }

        foreach (var declaration in method.DeclaringSyntaxReferences)
        {
            foreach (var token in declaration.GetSyntax().DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "Response" or "HttpContext")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
