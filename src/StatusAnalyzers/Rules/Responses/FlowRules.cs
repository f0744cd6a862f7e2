using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Rules.Agreement;
using StatusAnalyzers.Rules.Content;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>The rules that judge a response over time, in the order of their ids.</summary>
internal static class FlowRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<FlowRule> All { get; } = ImmutableArray.Create(
        new FlowRule(HSC3002ContentAfterBodylessStatus.Descriptor, HSC3002ContentAfterBodylessStatus.Needs, HSC3002ContentAfterBodylessStatus.Judge),
        new FlowRule(HSC3004LengthOfNoContent.Descriptor, HSC3004LengthOfNoContent.Needs, HSC3004LengthOfNoContent.Judge),
        new FlowRule(HSC5003StatusLost.Descriptor, HSC5003StatusLost.Needs, HSC5003StatusLost.Judge),
        new FlowRule(HSC5005SetAfterStart.Descriptor, HSC5005SetAfterStart.Needs, HSC5005SetAfterStart.Judge),
        new FlowRule(HSC5006StatusForExceptionAfterStart.Descriptor, HSC5006StatusForExceptionAfterStart.Needs, HSC5006StatusForExceptionAfterStart.Judge),
        new FlowRule(HSC5007GoesOnAfterError.Descriptor, HSC5007GoesOnAfterError.Needs, HSC5007GoesOnAfterError.Judge),
        new FlowRule(HSC5012ErrorSentAsSuccess.Descriptor, HSC5012ErrorSentAsSuccess.Needs, HSC5012ErrorSentAsSuccess.Judge));

    /// <summary>What any of them needs of a function.</summary>
    public static ImmutableArray<FlowNeed> Needs { get; } = All.SelectMany(static rule => rule.Needs).ToImmutableArray();

    /// <summary>Their descriptors.</summary>
    public static DiagnosticDescriptor[] Descriptors => RuleDescriptor.Of(All, static rule => rule.Descriptor);
}
