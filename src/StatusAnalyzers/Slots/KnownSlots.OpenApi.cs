using static StatusAnalyzers.Slots.KnownType;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>Attributes that describe responses: Swashbuckle and NSwag.</summary>
    internal static KnownType[] OpenApi =>
    [
        Holds("Swashbuckle.AspNetCore.Annotations", "SwaggerResponseAttribute", "(statusCode)"),
        Holds("NSwag.Annotations", "SwaggerResponseAttribute", "(httpStatusCode)"),
        Holds("NSwag.Annotations", "ResponseTypeAttribute", "(httpStatusCode)"),
    ];
}
