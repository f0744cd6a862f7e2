using static StatusAnalyzers.Slots.KnownType;
using static StatusAnalyzers.Slots.SlotPart;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>Client libraries: Refit and Flurl. RestSharp has the enum everywhere.</summary>
    internal static KnownType[] HttpClients =>
    [
        Holds("Refit", "ProblemDetails", "Status"),

        Holds("Flurl.Http", "HttpStatusRangeParser", "IsMatch(value)"),
        Holds("Flurl.Http.Testing", "HttpTest", "(status)"),

        // Since Flurl.Http 3: https://flurl.dev/docs/fluent-http/ and https://flurl.dev/docs/testable-http/
        Holds("Flurl.Http", "IFlurlResponse", "StatusCode"),
        Holds("Flurl.Http", "FlurlResponse", "StatusCode"),
        Holds("Flurl.Http", "FlurlHttpException", "StatusCode"),
        Holds("Flurl.Http.Testing", "HttpTestSetup", "(status)"),

        // Numbers since Flurl.Http 4; the enum before: https://flurl.dev/docs/error-handling/
        HoldsIn(Element, "Flurl.Http", "SettingsExtensions", "AllowHttpStatus(statusCodes)"),
        HoldsIn(Element, "Flurl.Http", "GeneratedExtensions", "AllowHttpStatus(statusCodes)"),
    ];
}
