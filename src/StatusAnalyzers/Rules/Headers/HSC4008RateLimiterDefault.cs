using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>HSC4008: a rate limiter says nothing of the status, so a client that asks too often gets 503.</summary>
internal static class HSC4008RateLimiterDefault
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.RateLimiterDefault,
        title: "Rate limiter that rejects with 503",
        messageFormat: "'{0}' leaves the rejection at 503; set RejectionStatusCode to 429",
        Categories.Headers,
        DiagnosticSeverity.Info,
        description: "503 says that the server is in trouble, 429 that the client asks too often. Clients and proxies treat the two differently.",
        source: "https://learn.microsoft.com/aspnet/core/performance/rate-limit");

    /// <summary>The diagnostic for <paramref name="call"/>, or <see langword="null"/>.</summary>
    /// <param name="call">Any call.</param>
    /// <param name="context">What is known of the compilation.</param>
    public static Diagnostic? Judge(IInvocationOperation call, StatusContext context) =>
        RateLimiterSetup.IsLeftAtDefault(call) && call.Syntax is InvocationExpressionSyntax invocation
            ? Diagnostic.Create(Descriptor, NameOf(invocation).GetLocation(), FixOf(context), call.TargetMethod.Name)
            : null;

    private static SyntaxNode NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression;

    private static ImmutableDictionary<string, string?> FixOf(StatusContext context) =>
        context.Vocabularies.StatusCodes is { } codes && codes.TryGetName(429, out var name)
            ? new NamingFix(NamingEdit.Replacement, codes.MetadataName, name.Member).WriteTo(ImmutableDictionary<string, string?>.Empty)
            : ImmutableDictionary<string, string?>.Empty;
}
