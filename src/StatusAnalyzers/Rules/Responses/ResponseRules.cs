using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Rules.Agreement;
using StatusAnalyzers.Rules.Content;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>The rules that judge one response, in the order of their ids.</summary>
internal static class ResponseRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ResponseRule> All { get; } = ImmutableArray.Create(
        new ResponseRule(HSC3005TaskAsContent.Descriptor, HSC3005TaskAsContent.Judge),
        new ResponseRule(HSC5001ProblemStatusDiffers.Descriptor, HSC5001ProblemStatusDiffers.Judge),
        new ResponseRule(HSC5002ProblemAsSuccess.Descriptor, HSC5002ProblemAsSuccess.Judge),
        new ResponseRule(HSC5008ExceptionAsSuccess.Descriptor, HSC5008ExceptionAsSuccess.Judge),
        new ResponseRule(HSC5009PayloadStatusDiffers.Descriptor, HSC5009PayloadStatusDiffers.Judge));

    /// <summary>Their descriptors.</summary>
    public static DiagnosticDescriptor[] Descriptors
    {
        get
        {
            var descriptors = new DiagnosticDescriptor[All.Length];
            for (var i = 0; i < descriptors.Length; i++)
            {
                descriptors[i] = All[i].Descriptor;
            }

            return descriptors;
        }
    }
}
