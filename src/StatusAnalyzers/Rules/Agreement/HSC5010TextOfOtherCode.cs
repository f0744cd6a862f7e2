using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5010: a link or a reason phrase stands beside a status, and is that of another one.</summary>
internal static class HSC5010TextOfOtherCode
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.TextOfOtherCode,
        title: "Link or reason phrase of another status",
        messageFormat: "The {0} is that of {1}, but the status is {2}; use the one of that status",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "Whoever follows the link, or reads the phrase, learns about a status that the response does not have.",
        source: "https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.1");

    /// <summary>The diagnostic for a text of the program, or <see langword="null"/>.</summary>
    /// <param name="literal">The text.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static Diagnostic? Judge(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellationToken)
    {
        // Cheapest first: most texts are neither a link nor a phrase.
        var text = literal.Token.ValueText;
        var isLink = StatusLinks.TryFind(text, out var code);
        if ((!isLink && !(StatusPhrases.TryFind(text, out code) && StatusTextReader.MayBePhrase(literal))) || model.GetOperation(literal, cancellationToken) is not { } operation)
        {
            return null;
        }

        var (slot, status) = StatusTextReader.Read(operation, isLink);
        return status.IsAlways(static number => number is >= StatusCatalog.Lowest and <= StatusCatalog.Highest) && !StatusFacts.Contains(status, code) && Says(slot, isLink, code)
            ? Diagnostic.Create(
                Descriptor,
                literal.GetLocation(),
                isLink ? "link" : slot == StatusTextSlot.Title ? "title" : "reason phrase",
                CodeWording.Of(code),
                CodeWording.Of(status))
            : null;
    }

    // The title "Locked" says something about an account; as a reason phrase it is that of 423.
    private static bool Says(StatusTextSlot slot, bool isLink, int code) => slot switch
    {
        StatusTextSlot.Link => isLink,
        StatusTextSlot.Title => !isLink && !StatusPhrases.IsEverydayWord(code),
        StatusTextSlot.ReasonPhrase => !isLink,
        _ => false,
    };
}
