using System.Collections.Immutable;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>The rules that judge one code that is sent, in the order of their ids.</summary>
internal static class SentCodeRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SentCodeRule> All { get; } = ImmutableArray.Create(
        new SentCodeRule(HSC2001ImpossibleCode.Descriptor, HSC2001ImpossibleCode.Judge),
        new SentCodeRule(HSC2002UnassignedCode.Descriptor, HSC2002UnassignedCode.Judge),
        new SentCodeRule(HSC2003RetiredCode.Descriptor, static (sent, _) => HSC2003RetiredCode.Judge(sent)),
        new SentCodeRule(HSC2004InterimCode.Descriptor, HSC2004InterimCode.Judge));
}
