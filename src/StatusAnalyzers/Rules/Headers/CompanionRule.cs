using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses.Companions;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>A rule about a header that goes with codes; which codes, the catalog says.</summary>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Header">The header.</param>
/// <param name="Class">The class of the codes: 201 and 302 have the same header, and a rule each.</param>
/// <param name="Ways">In which ways the status is sent.</param>
internal sealed record CompanionRule(DiagnosticDescriptor Descriptor, string Header, StatusClass Class, SentStatusWay Ways)
{
    /// <summary>Whether codes count that bring the header under a condition alone.</summary>
    public bool IfConditional { get; init; }

    /// <summary>What else must hold; <see langword="null"/> for nothing.</summary>
    public Func<SentStatus, bool>? Asks { get; init; }

    /// <summary>What the catalog says of the header for a code; <see langword="null"/> if it is none of this rule.</summary>
    public CompanionHeader? Find(StatusCode code)
    {
        if (code.Class == Class)
        {
            foreach (var header in code.Headers)
            {
                if (header.Name == Header && (IfConditional || header.Condition is null))
                {
                    return header;
                }
            }
        }

        return null;
    }
}
