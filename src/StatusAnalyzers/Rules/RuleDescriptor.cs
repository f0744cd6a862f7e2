using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules;

/// <summary>The one place where descriptors are made, so that every rule has its help link and the same shape.</summary>
internal static class RuleDescriptor
{
    /// <summary>Makes the descriptor of a rule.</summary>
    /// <param name="id">One of <see cref="RuleIds"/>.</param>
    /// <param name="title">What is wrong, as a noun phrase without a full stop.</param>
    /// <param name="messageFormat">Names the thing and the cure.</param>
    /// <param name="category">One of <see cref="Categories"/>.</param>
    /// <param name="severity">Certain to go wrong at run time: warning; convention: info. Never error.</param>
    /// <param name="description">Why, in one or two sentences.</param>
    /// <param name="source">The specification or framework page that the rule rests on; it becomes the help link.</param>
    /// <param name="customTags">Tags of <see cref="WellKnownDiagnosticTags"/>, if any.</param>
    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        string category,
        DiagnosticSeverity severity,
        string description,
        string source,
        params string[] customTags) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault: true, description, HelpLink(source), customTags);

    /// <summary>Makes the descriptor of a rule that is a matter of taste: a suggestion, off until a user switches it on.</summary>
    /// <param name="id">One of <see cref="RuleIds"/>.</param>
    /// <param name="title">What is wrong, as a noun phrase without a full stop.</param>
    /// <param name="messageFormat">Names the thing and the cure.</param>
    /// <param name="category">One of <see cref="Categories"/>.</param>
    /// <param name="description">Why, in one or two sentences.</param>
    /// <param name="source">The page that the rule rests on; it becomes the help link.</param>
    public static DiagnosticDescriptor CreateOff(string id, string title, string messageFormat, string category, string description, string source) =>
        new(id, title, messageFormat, category, DiagnosticSeverity.Info, isEnabledByDefault: false, description, HelpLink(source));

    /// <summary>The descriptors of a table of rules, in its order.</summary>
    public static DiagnosticDescriptor[] Of<TRule>(ImmutableArray<TRule> rules, Func<TRule, DiagnosticDescriptor> descriptorOf)
    {
        var descriptors = new DiagnosticDescriptor[rules.Length];
        for (var i = 0; i < descriptors.Length; i++)
        {
            descriptors[i] = descriptorOf(rules[i]);
        }

        return descriptors;
    }

    // There is no public site with the rule pages yet; when there is one, this is the line that changes.
    private static string HelpLink(string source) => source;
}
