using static StatusAnalyzers.Slots.KnownType;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>Servers and handlers that play a part in tests: WireMock.Net. RichardSzalay.MockHttp has the enum.</summary>
    internal static KnownType[] TestDoubles =>
    [
        Holds("WireMock.ResponseBuilders", "IStatusCodeResponseBuilder", "WithStatusCode(code)"),
        Holds("WireMock.ResponseBuilders", "Response", "WithStatusCode(code)"),
        Holds("WireMock.Server", "IRespondWithAProvider", "ThenRespondWithStatusCode(code)"),
        Holds("WireMock.Admin.Mappings", "ResponseModelBuilder", "WithStatusCode(value)"),
        Holds("WireMock.Pact.Models.V2", "PactResponse", "Status"),

        // Of type object: a number, a text or the enum.
        Holds("WireMock", "IResponseMessage", "StatusCode"),
        Holds("WireMock", "ResponseMessage", "StatusCode"),
        Holds("WireMock.Admin.Mappings", "ResponseModel", "StatusCode"),
        Holds("WireMock.Admin.Requests", "LogResponseModel", "StatusCode"),
    ];
}
