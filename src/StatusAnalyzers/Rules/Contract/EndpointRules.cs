using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>The rules that judge the contract of an endpoint, in the order of their ids.</summary>
internal static class EndpointRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<EndpointRule> All { get; } = ImmutableArray.Create(
        new EndpointRule(HSC7001UndeclaredStatus.Descriptor, HSC7001UndeclaredStatus.Judge),
        new EndpointRule(HSC7002UnreturnedStatus.Descriptor, HSC7002UnreturnedStatus.Judge),
        new EndpointRule(HSC7003DeclaredTwice.Descriptor, HSC7003DeclaredTwice.Judge),
        new EndpointRule(HSC7004DocumentedOtherwise.Descriptor, HSC7004DocumentedOtherwise.Judge),
        new EndpointRule(HSC7005OtherSuccess.Descriptor, HSC7005OtherSuccess.Judge));

    /// <summary>Their descriptors.</summary>
    public static DiagnosticDescriptor[] Descriptors => RuleDescriptor.Of(All, static rule => rule.Descriptor);
}
