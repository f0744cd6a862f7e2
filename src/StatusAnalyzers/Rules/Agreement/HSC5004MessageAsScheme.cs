using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5004: a message for the client stands where the name of an authentication scheme goes.</summary>
internal static class HSC5004MessageAsScheme
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.MessageAsScheme,
        title: "Message where the name of an authentication scheme goes",
        messageFormat: "'{0}' takes the names of authentication schemes, and {1} is none; send the message with a status instead",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "The framework looks for an authentication handler of that name, finds none, and fails: the client gets 500 instead of the status that was meant.",
        source: "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.mvc.controllerbase.forbid");

    /// <summary>The diagnostic for one text, or <see langword="null"/> if it may be the name of a scheme.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What the code calls the method or result.</param>
    /// <param name="context">What is known of the compilation.</param>
    public static Diagnostic? Judge(in SchemeText text, string name, StatusContext context) =>
        SeverityOf(text) is { } severity
            ? Diagnostic.Create(
                Descriptor,
                text.Expression.GetLocation(),
                severity,
                additionalLocations: null,
                FixOf(context),
                name,
                text.Expression.ToString())
            : null;

    // A single word that is a phrase, and what is only called a message, are likely to be wrong and no more.
    private static DiagnosticSeverity? SeverityOf(in SchemeText text) =>
        text.Sign == MessageSign.Origin || HasBlank(text.Text) ? DiagnosticSeverity.Warning
        : text.Sign == MessageSign.Name || IsMessage(text.Text) ? DiagnosticSeverity.Info
        : null;

    // A scheme may have a blank in its name, but then it is a constant with a name.
    private static bool HasBlank(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMessage(string word) =>
        StatusPhrases.TryFindLetters(word.TrimEnd('.', '!').ToLowerInvariant(), out _)
        || word.EndsWith("Denied", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("NotAllowed", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("!", StringComparison.Ordinal);

    // The fix answers 403 by itself; it wants the int constant.
    private static ImmutableDictionary<string, string?> FixOf(StatusContext context) =>
        context.Vocabularies.StatusCodes is { } codes && codes.TryGetName(403, out var name)
            ? new NamingFix(NamingEdit.Replacement, codes.MetadataName, name.Member).WriteTo(ImmutableDictionary<string, string?>.Empty)
            : ImmutableDictionary<string, string?>.Empty;
}
