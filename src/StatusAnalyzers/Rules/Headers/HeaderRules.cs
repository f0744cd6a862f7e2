using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses.Values;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>The rules that judge the value of a header, and the descriptors of the family.</summary>
internal static class HeaderRules
{
    /// <summary>The rules about values: each has the diagnostic for a value, or none.</summary>
    public static ImmutableArray<Func<HeaderValue, Diagnostic?>> Values { get; } = ImmutableArray.Create<Func<HeaderValue, Diagnostic?>>(
        HSC4001EmptyLocation.Judge,
        HSC4009FractionalRetryAfter.Judge,
        HSC4010RelativeLocation.Judge);

    /// <summary>The descriptors of all rules about headers, in the order of their ids.</summary>
    public static DiagnosticDescriptor[] Descriptors
    {
        get
        {
            var descriptors = new List<DiagnosticDescriptor> { HSC4001EmptyLocation.Descriptor };
            foreach (var rule in CompanionRules.All)
            {
                if (!descriptors.Contains(rule.Descriptor))
                {
                    descriptors.Add(rule.Descriptor);
                }
            }

            descriptors.Add(HSC4008RateLimiterDefault.Descriptor);
            descriptors.Add(HSC4009FractionalRetryAfter.Descriptor);
            descriptors.Add(HSC4010RelativeLocation.Descriptor);
            return descriptors.ToArray();
        }
    }
}
