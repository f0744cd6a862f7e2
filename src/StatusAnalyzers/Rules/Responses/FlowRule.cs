using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses.Flow;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>A rule about what a function does to a response over time.</summary>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Needs">What a function must do for the rule to have anything to say; one of them is enough.</param>
/// <param name="Judge">Hands every diagnostic for a flow to the reporter.</param>
internal sealed record FlowRule(DiagnosticDescriptor Descriptor, ImmutableArray<FlowNeed> Needs, Action<ResponseFlow, Action<Diagnostic>> Judge);
