using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6005: what <c>ToString()</c> makes of an <c>HttpStatusCode</c> is compared with a text.</summary>
internal static class HSC6005StatusComparedAsText
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.StatusComparedAsText,
        title: "Status code compared as text",
        messageFormat: "'{0}' is {1}; compare with {2}",
        Categories.Comparison,
        DiagnosticSeverity.Warning,
        description: "ToString() gives the name of the enum's member, neither the number nor the phrase. Where a code has two names, which of them it gives changes between versions of .NET.",
        source: "https://learn.microsoft.com/dotnet/api/system.enum.tostring");

    /// <summary>Judges what the text of a code is compared with.</summary>
    public static void Judge(IInvocationOperation call, ConditionJudge judge)
    {
        if (CodeText.EnumOf(call) is { } codes)
        {
            foreach (var comparison in ComparedTextReader.Read(call))
            {
                Judge(comparison, call, codes, judge);
            }
        }
    }

    private static void Judge(in ComparedText comparison, IInvocationOperation call, INamedTypeSymbol codes, ConditionJudge judge)
    {
        var name = FindName(codes, comparison.Text, comparison.IgnoresCase, out var isAlias);
        if (name is not null)
        {
            Report(
                comparison,
                call,
                codes,
                isAlias ? "the text of this code in some versions of .NET only" : "a name, and a name can be misspelt",
                name,
                changes: isAlias,
                isAlias ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                judge);
            return;
        }

        // The enum has no name for 418, so there the text is the number.
        if (int.TryParse(comparison.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !HasName(codes, number))
        {
            return;
        }

        Report(comparison, call, codes, "never the text of a status code", MeantName(codes, comparison.Text, judge), changes: true, DiagnosticSeverity.Warning, judge);
    }

    private static void Report(in ComparedText comparison, IInvocationOperation call, INamedTypeSymbol codes, string verdict, string? member, bool changes, DiagnosticSeverity severity, ConditionJudge judge)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (member is not null && comparison.Syntax is BinaryExpressionSyntax)
        {
            properties = CapturedFlag.WriteTo(
                properties
                    .SetItem(ConditionFixes.TypeKey, CompilationTypes.NameOf(codes))
                    .SetItem(ConditionFixes.MemberKey, member)
                    .SetItem(ConditionFixes.ChangesKey, changes ? "true" : "false"),
                CapturedText.Includes(call));
        }

        judge.Report(Diagnostic.Create(
            Descriptor,
            comparison.Syntax.GetLocation(),
            severity,
            additionalLocations: new[] { call.Syntax.GetLocation() },
            properties,
            comparison.Text,
            verdict,
            member is null ? "the code itself" : codes.Name + "." + member));
    }

    // The member of that name, and whether its code has another name too.
    private static string? FindName(INamedTypeSymbol codes, string text, bool ignoresCase, out bool isAlias)
    {
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        isAlias = false;
        foreach (var member in codes.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: true, ConstantValue: int value } field && string.Equals(field.Name, text, comparison))
            {
                foreach (var other in codes.GetMembers())
                {
                    isAlias |= other is IFieldSymbol { IsConst: true, ConstantValue: int same } && same == value && !ReferenceEquals(other, field);
                }

                return field.Name;
            }
        }

        return null;
    }

    private static bool HasName(INamedTypeSymbol codes, int number)
    {
        foreach (var member in codes.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: true, ConstantValue: int value } && value == number)
            {
                return true;
            }
        }

        return false;
    }

    // "200", "Bad Request" and "ok" say what was meant.
    private static string? MeantName(INamedTypeSymbol codes, string text, ConditionJudge judge)
    {
        if (FindName(codes, text, ignoresCase: true, out _) is { } misspelt)
        {
            return misspelt;
        }

        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        for (var code = StatusCatalog.Lowest; code <= StatusCatalog.Highest; code++)
        {
            if ((isNumber ? code == number : StatusCatalog.TryGet(code, out var known) && string.Equals(known.Phrase, text, StringComparison.OrdinalIgnoreCase))
                && judge.Context.Vocabularies.HttpStatusCode is { } vocabulary
                && vocabulary.TryGetName(code, out var name))
            {
                return name.Member;
            }
        }

        return null;
    }
}
