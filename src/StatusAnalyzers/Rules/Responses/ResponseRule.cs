using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>A rule about one response.</summary>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Judge">The diagnostic for a response, or <see langword="null"/> if nothing is wrong with it, or unknown.</param>
internal sealed record ResponseRule(DiagnosticDescriptor Descriptor, Func<Response, ResponseScope, Diagnostic?> Judge)
{
    /// <summary>A rule that needs to know nothing but the response.</summary>
    public ResponseRule(DiagnosticDescriptor descriptor, Func<Response, Diagnostic?> judge)
        : this(descriptor, (response, _) => judge(response))
    {
    }
}
