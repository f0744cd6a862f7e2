using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>HSC5001: problem details state another status than the response that carries them has.</summary>
internal static class HSC5001ProblemStatusDiffers
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.ProblemStatusDiffers,
        title: "Problem details that state another status than the response",
        messageFormat: "The problem says {0}, but the response is sent with {1}; set both to the same status",
        Categories.Agreement,
        DiagnosticSeverity.Warning,
        description: "The status member of problem details repeats the status of the response for those who see the body alone. If the two differ, client and log disagree about what happened.",
        source: "https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.2");

    /// <summary>The diagnostic for <paramref name="response"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response, ResponseScope scope)
    {
        if (response.StatusFollowsProblem
            || response.Problem is not { Status: { IsKnown: true } said, StatusValue: { } value }
            || SentWith(response) is not { IsKnown: true } sent
            || StatusFacts.CanBeEqual(said, sent))
        {
            return null;
        }

        // A success that carries a problem is wrong whatever the problem says.
        return response.Status.IsAlways(StatusFacts.IsSuccess)
            ? null
            : Diagnostic.Create(Descriptor, value.Syntax.GetLocation(), FixOf(response, value, scope), CodeWording.Of(said), CodeWording.Of(sent));
    }

    private static CodeFact SentWith(Response response) =>
        response is { Status.IsUnset: true, Kind: ResponseKind.Result, Precedence: StatusPrecedence.Keeps } && KeptStatus.IsUntouched(response.Operation)
            ? CodeFact.Of(new CodePlace(Code: 200, response.Operation.Syntax))
            : response.Status;

    private static ImmutableDictionary<string, string?> FixOf(Response response, IOperation value, ResponseScope scope)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (response.Status.TryGetSingle(out var code) && ProblemOwner.IsAlone(response, value))
        {
            foreach (var vocabulary in scope.Context.Vocabularies.ForNumbers(scope.Options.Vocabulary))
            {
                if (vocabulary.TryGetName(code, out var name))
                {
                    return new NamingFix(NamingEdit.Replacement, name.Vocabulary.MetadataName, name.Member).WriteTo(properties);
                }
            }
        }

        return properties;
    }
}
