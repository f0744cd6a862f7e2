using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>A rule about one code that is sent.</summary>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Judge">The diagnostic for a code, or <see langword="null"/> if nothing is wrong with it.</param>
internal sealed record SentCodeRule(DiagnosticDescriptor Descriptor, Func<SentCode, ResponseScope, Diagnostic?> Judge);
