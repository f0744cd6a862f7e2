using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>A rule about one declared response.</summary>
/// <param name="Descriptor">Its descriptor.</param>
/// <param name="Judge">The diagnostic for a declaration, or <see langword="null"/> if nothing is wrong with it, or unknown.</param>
internal sealed record ContractRule(DiagnosticDescriptor Descriptor, Func<DeclaredResponse, ResponseScope, Diagnostic?> Judge);
