using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

/// <summary>What the documentation says of a rule, made from its descriptor.</summary>
internal static class RuleText
{
    /// <summary>The headings that every page has, in this order.</summary>
    public static ImmutableArray<string> Headings { get; } =
        ["## Cause", "## Why", "## Violation", "## Fixed", "## What is not flagged", "## When to suppress", "## Configuration", "## Related rules"];

    /// <summary>Whether a fix of the package knows the rule.</summary>
    public static bool HasFix(DiagnosticDescriptor rule) => Ours.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(rule.Id));

    /// <summary>The first line of the rule's page.</summary>
    public static string TitleOf(DiagnosticDescriptor rule) => $"# {rule.Id}: {rule.Title}";

    /// <summary>The rows of the property table of the rule's page.</summary>
    public static ImmutableArray<string> PropertiesOf(DiagnosticDescriptor rule) =>
    [
        "| Property | Value |",
        "| --- | --- |",
        $"| Id | {rule.Id} |",
        $"| Category | {rule.Category} |",
        $"| Severity | {SeverityOf(rule)} |",
        $"| Enabled by default | {YesOrNo(rule.IsEnabledByDefault)} |",
        $"| Code fix | {YesOrNo(HasFix(rule))} |",
    ];

    /// <summary>The row of the rule in a list of rules.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="folder">The way from the list to the pages, for instance <c>docs/rules/</c>.</param>
    public static string RowOf(DiagnosticDescriptor rule, string folder) =>
        $"| [{rule.Id}]({folder}{rule.Id}.md) | {rule.Title} | {rule.Category} | {(rule.IsEnabledByDefault ? SeverityOf(rule) : "off")} | {YesOrNo(HasFix(rule))} |";

    /// <summary>A page to start from.</summary>
    public static string StubOf(DiagnosticDescriptor rule) =>
        $"""
        {TitleOf(rule)}

        {string.Join('\n', PropertiesOf(rule))}

        ## Cause

        ## Why

        {rule.Description} ([source]({rule.HelpLinkUri}))

        ## Violation

        ```csharp violation
        ```

        ## Fixed

        ```csharp fixed
        ```

        ## What is not flagged

        ```csharp silent
        ```

        ## When to suppress

        ## Configuration

        ```ini
        [*.cs]
        dotnet_diagnostic.{rule.Id}.severity = {SeverityOf(rule)}
        ```

        All options: [configuration](../configuration.md).

        ## Related rules

        """;

    // The words of .editorconfig, because those are what a reader will write.
    private static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Hidden => "silent",
        DiagnosticSeverity.Info => "suggestion",
        DiagnosticSeverity.Warning => "warning",
        _ => "error",
    };

    private static string YesOrNo(bool value) => value ? "yes" : "no";
}
