using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusAnalyzers.Contracts;

/// <summary>A <c>&lt;response code="404"&gt;</c> of a documentation comment.</summary>
/// <param name="Code">The status.</param>
/// <param name="Span">The element.</param>
/// <param name="Text">The element as it is written.</param>
internal sealed record DocumentedStatus(int Code, TextSpan Span, string Text);

/// <summary>
/// Reads the responses that a documentation comment describes. By the text, not by the syntax: where a build writes no
/// documentation file, the compiler takes the comment for any other.
/// </summary>
internal static class ResponseDocs
{
    private const string Start = "<response";
    private const string End = "</response>";

    /// <summary>The responses that the comment before <paramref name="member"/> describes, in the order of the source.</summary>
    public static ImmutableArray<DocumentedStatus> Read(SyntaxNode member)
    {
        var found = ImmutableArray.CreateBuilder<DocumentedStatus>();
        var text = member.GetLeadingTrivia();
        if (MayDescribe(member, text.FullSpan) && HasDocumentation(text))
        {
            Read(TextOf(text), text.FullSpan.Start, found);
        }

        return found.ToImmutable();
    }

    // Most comments describe no response: to ask their text is cheaper than to ask them.
    private static bool MayDescribe(SyntaxNode member, TextSpan span) =>
        !span.IsEmpty && member.SyntaxTree.GetText().ToString(span).IndexOf(Start, StringComparison.Ordinal) >= 0;

    private static bool HasDocumentation(SyntaxTriviaList trivia)
    {
        foreach (var one in trivia)
        {
            if (IsDocumentation(one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => trivia.ToFullString().StartsWith("///", StringComparison.Ordinal),
        SyntaxKind.MultiLineCommentTrivia => trivia.ToFullString().StartsWith("/**", StringComparison.Ordinal),
        _ => false,
    };

    // What is no documentation, code that is switched off for instance, is blanked: the places stay the same.
    private static string TextOf(SyntaxTriviaList trivia)
    {
        var text = "";
        foreach (var one in trivia)
        {
            text += IsDocumentation(one) ? one.ToFullString() : new string(' ', one.FullSpan.Length);
        }

        return text;
    }

    private static void Read(string text, int offset, ImmutableArray<DocumentedStatus>.Builder found)
    {
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + 1, StringComparison.Ordinal))
        {
            var close = text.IndexOf('>', at);
            if (close < 0)
            {
                return;
            }

            if (!TryReadCode(text.Substring(at + Start.Length, close - at - Start.Length), out var code))
            {
                continue;
            }

            var end = close + 1;
            if (text[close - 1] != '/')
            {
                var last = text.IndexOf(End, close, StringComparison.Ordinal);
                var next = text.IndexOf(Start, close, StringComparison.Ordinal);
                end = last >= 0 && (next < 0 || last < next) ? last + End.Length : end;
            }

            found.Add(new DocumentedStatus(code, new TextSpan(offset + at, end - at), text.Substring(at, end - at)));
        }
    }

    // code="404", code='404'; "default" and "2XX" are no codes.
    private static bool TryReadCode(string attributes, out int code)
    {
        code = 0;
        var at = attributes.IndexOf("code", StringComparison.Ordinal);
        if (at <= 0 || !char.IsWhiteSpace(attributes[at - 1]))
        {
            return false;
        }

        var value = attributes.Substring(at + "code".Length).TrimStart();
        if (value.Length < 3 || value[0] != '=')
        {
            return false;
        }

        value = value.Substring(1).TrimStart();
        var end = value.Length > 1 && value[0] is '"' or '\'' ? value.IndexOf(value[0], 1) : -1;
        return end > 0 && int.TryParse(value.Substring(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out code);
    }
}
