using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Rules.Agreement;
using StatusAnalyzers.Rules.Codes;
using StatusAnalyzers.Rules.Content;
using StatusAnalyzers.Rules.Headers;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>The rules that judge one response, in the order of their ids.</summary>
internal static class ResponseRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ResponseRule> All { get; } = ImmutableArray.Create(
        new ResponseRule(HSC2006CodeAsContent.Descriptor, HSC2006CodeAsContent.Judge),
        new ResponseRule(HSC3001ContentWithoutPlace.Descriptor, HSC3001ContentWithoutPlace.Judge),
        new ResponseRule(HSC3005TaskAsContent.Descriptor, HSC3005TaskAsContent.Judge),
        new ResponseRule(HSC5001ProblemStatusDiffers.Descriptor, HSC5001ProblemStatusDiffers.Judge),
        new ResponseRule(HSC5002ProblemAsSuccess.Descriptor, HSC5002ProblemAsSuccess.Judge),
        new ResponseRule(HSC5008ExceptionAsSuccess.Descriptor, HSC5008ExceptionAsSuccess.Judge),
        new ResponseRule(HSC5009PayloadStatusDiffers.Descriptor, HSC5009PayloadStatusDiffers.Judge),
        new ResponseRule(HSC5011ExceptionInResponse.Descriptor, HSC5011ExceptionInResponse.Judge));

    /// <summary>Their descriptors, and those of the rules about single codes, about headers, and about texts that stand beside a response.</summary>
    public static DiagnosticDescriptor[] Descriptors => RuleDescriptor.Of(SentCodeRules.All, static rule => rule.Descriptor)
        .Concat(RuleDescriptor.Of(All, static rule => rule.Descriptor))
        .Concat(HeaderRules.Descriptors)
        .Append(HSC5004MessageAsScheme.Descriptor)
        .Append(HSC5010TextOfOtherCode.Descriptor)
        .ToArray();
}
