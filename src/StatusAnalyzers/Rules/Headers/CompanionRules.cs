using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Companions;

namespace StatusAnalyzers.Rules.Headers;

/// <summary>The rules about headers that go with codes (HSC4002 to HSC4007), as a table.</summary>
internal static class CompanionRules
{
    /// <summary>The message of all of them: the code, the header, and the section that asks for it.</summary>
    public const string MessageFormat = "{0} comes without {1}; set the header ({2})";

    private const string Location = "Location";

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<CompanionRule> All { get; } = ImmutableArray.Create(
        new CompanionRule(HSC4002NoAllow.Descriptor, "Allow", StatusClass.ClientError, SentStatusWay.All),
        new CompanionRule(HSC4003NoRedirectLocation.Descriptor, Location, StatusClass.Redirection, SentStatusWay.Response),
        new CompanionRule(HSC4004NoCompanionHeader.Descriptor, "Content-Range", StatusClass.Successful, SentStatusWay.Response | SentStatusWay.Error) { IfConditional = true },
        new CompanionRule(HSC4004NoCompanionHeader.Descriptor, "Content-Range", StatusClass.ClientError, SentStatusWay.Response | SentStatusWay.Error) { IfConditional = true },
        new CompanionRule(HSC4004NoCompanionHeader.Descriptor, "Proxy-Authenticate", StatusClass.ClientError, SentStatusWay.Response | SentStatusWay.Error),
        new CompanionRule(HSC4004NoCompanionHeader.Descriptor, "Upgrade", StatusClass.ClientError, SentStatusWay.Response | SentStatusWay.Error),
        new CompanionRule(HSC4005NoChallenge.Descriptor, "WWW-Authenticate", StatusClass.ClientError, SentStatusWay.Response),
        new CompanionRule(HSC4006NoRetryAfter.Descriptor, "Retry-After", StatusClass.ClientError, SentStatusWay.Response),
        new CompanionRule(HSC4006NoRetryAfter.Descriptor, "Retry-After", StatusClass.ServerError, SentStatusWay.Response),
        new CompanionRule(HSC4007NoCreatedLocation.Descriptor, Location, StatusClass.Successful, SentStatusWay.Response) { IfConditional = true, Asks = PostAnswers.Is });

    /// <summary>Reports every constant of <paramref name="sent"/> that a header is missing for; in a test project as a suggestion, for a test makes up what it needs.</summary>
    public static void Judge(SentStatus sent, CompanionHeaders headers, StatusContext context, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var place in sent.Status.Places)
        {
            if (StatusCatalog.TryGet(place.Code, out var code) && !code.Headers.IsEmpty)
            {
                Judge(sent, place, code, headers, context, report, cancellationToken);
            }
        }
    }

    private static void Judge(SentStatus sent, in CodePlace place, StatusCode code, CompanionHeaders headers, StatusContext context, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var rule in All)
        {
            if ((rule.Ways & sent.Way) != 0
                && rule.Find(code) is { } header
                && rule.Asks?.Invoke(sent) != false
                && !headers.MayCome(sent, header.Name, cancellationToken))
            {
                report(Diagnostic.Create(
                    rule.Descriptor,
                    place.Node.GetLocation(),
                    context.SeverityOf(rule.Descriptor),
                    additionalLocations: null,
                    LocationFix.Properties(header.Name == Location && sent.Status.Places.Length == 1 ? UriAtHand.Find(sent) : null),
                    CodeWording.Of(code.Number),
                    header.Name,
                    header.Section));
            }
        }
    }
}
