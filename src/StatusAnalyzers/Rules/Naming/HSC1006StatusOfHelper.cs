using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>HSC1006: a status as an argument where the framework has a helper that is named after it.</summary>
internal static class HSC1006StatusOfHelper
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateOff(
        RuleIds.StatusOfHelper,
        title: "Status as an argument where a helper has its name",
        messageFormat: "Use {0}({1}) instead of {2}",
        Categories.Naming,
        description: "NotFound() sends what StatusCode(404) sends, and says so in one word. The result is of another type, so a test that asks for the type sees the difference.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    /// <summary>The diagnostic for a call that a helper can replace.</summary>
    public static Diagnostic Report(InvocationExpressionSyntax call, ResultSwap swap) => Diagnostic.Create(
        Descriptor,
        call.GetLocation(),
        swap.KeepsType ? new HelperFix(swap.Name, swap.Content is null ? -1 : call.ArgumentList.Arguments.IndexOf(swap.Content)).WriteTo(ImmutableDictionary<string, string?>.Empty) : null,
        swap.Name,
        swap.Content is null ? "" : "…",
        call.ToString());
}
