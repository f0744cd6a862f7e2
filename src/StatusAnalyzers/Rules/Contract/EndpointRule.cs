using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>A rule about the contract of one endpoint.</summary>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Judge">Hands every diagnostic for a contract to the reporter.</param>
internal sealed record EndpointRule(DiagnosticDescriptor Descriptor, Action<EndpointContract, ResponseScope, Action<Diagnostic>> Judge)
{
    /// <summary>A rule that needs to know nothing but the contract.</summary>
    public EndpointRule(DiagnosticDescriptor descriptor, Action<EndpointContract, Action<Diagnostic>> judge)
        : this(descriptor, (contract, _, report) => judge(contract, report))
    {
    }
}
