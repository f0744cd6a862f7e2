using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>HSC6006: a status code is looked for in the message of an <c>HttpRequestException</c>, which has a property for it.</summary>
internal static class HSC6006StatusInMessage
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.StatusInMessage,
        title: "Status code looked for in a message",
        messageFormat: "'{0}' is looked for in a message; use '{1}'",
        Categories.Comparison,
        DiagnosticSeverity.Info,
        description: "The message of an HttpRequestException is made for people, and its wording is not promised. Since .NET 5 the exception has the code itself.",
        source: "https://learn.microsoft.com/dotnet/api/system.net.http.httprequestexception.statuscode");

    /// <summary>Judges what a message is searched for.</summary>
    public static void Judge(IPropertyReferenceOperation message, ConditionJudge judge)
    {
        if (!FailureMessage.IsMessage(message) || !judge.Context.Frameworks.Have(MemberAges.FailureCode))
        {
            return;
        }

        foreach (var search in FailureMessage.Read(message))
        {
            if (MentionedCode.TryFind(search.Text, judge.Context.Vocabularies.HttpStatusCode, out var code))
            {
                Report(message, search, code, judge);
            }
        }
    }

    private static void Report(IPropertyReferenceOperation message, in ComparedText search, int? code, ConditionJudge judge)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        var access = message.Syntax as MemberAccessExpressionSyntax;
        var cure = access is null ? FailureMessage.CodeProperty : access.Expression + "." + FailureMessage.CodeProperty;
        if (code is { } one && judge.Context.Vocabularies.HttpStatusCode is { } names && names.TryGetName(one, out var name))
        {
            cure += " == " + name;
            if (access is not null && IsTest(search.Syntax))
            {
                properties = properties
                    .SetItem(ConditionFixes.TypeKey, name.Vocabulary.MetadataName)
                    .SetItem(ConditionFixes.MemberKey, name.Member);
            }
        }

        judge.Report(Diagnostic.Create(Descriptor, search.Syntax.GetLocation(), additionalLocations: new[] { message.Syntax.GetLocation() }, properties, search.Text, cure));
    }

    // What is true if the text is found, and can be another test then.
    private static bool IsTest(SyntaxNode search) => search switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText is "Contains" or "StartsWith" or "EndsWith" or "Equals" or "IsMatch",
        _ => search.IsKind(SyntaxKind.EqualsExpression) || search.IsKind(SyntaxKind.NotEqualsExpression),
    };
}
