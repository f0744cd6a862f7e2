using static StatusAnalyzers.Slots.KnownType;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>WCF Data Services of .NET Framework. The rest of WCF has the enum.</summary>
    internal static KnownType[] DataServices =>
    [
        Holds("System.Data.Services", "DataServiceException", "StatusCode", "(statusCode)"),
        Holds("System.Data.Services", "DataServiceOperationContext", "ResponseStatusCode"),
        Holds("System.Data.Services", "HandleExceptionArgs", "ResponseStatusCode"),
        Holds("System.Data.Services", "IDataServiceHost", "ResponseStatusCode"),
        Holds("System.Data.Services.Client", "DataServiceClientException", "StatusCode", "(statusCode)"),
        Holds("System.Data.Services.Client", "DataServiceResponse", "BatchStatusCode"),
        Holds("System.Data.Services.Client", "OperationResponse", "StatusCode"),
    ];
}
