using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Codes;
using StatusAnalyzers.Rules.Content;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>The rules that judge one declared response, in the order of their ids.</summary>
internal static class ContractRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ContractRule> All { get; } = ImmutableArray.Create(
        new ContractRule(HSC2002UnassignedCode.Descriptor, OfCode(HSC2002UnassignedCode.Judge)),
        new ContractRule(HSC2004InterimCode.Descriptor, OfCode(HSC2004InterimCode.Judge)),
        new ContractRule(HSC3003DeclaredContent.Descriptor, static (declared, _) => HSC3003DeclaredContent.Judge(declared)));

    /// <summary>Their descriptors.</summary>
    public static DiagnosticDescriptor[] Descriptors => RuleDescriptor.Of(All, static rule => rule.Descriptor);

    // A declaration names one code; of a choice of codes the first is as good as any.
    private static Func<DeclaredResponse, ResponseScope, Diagnostic?> OfCode(Func<CodePlace, ResponseScope, Diagnostic?> judge) =>
        (declared, scope) => declared.Status.TryGetSingle(out _) ? judge(declared.Status.Places[0], scope) : null;
}
