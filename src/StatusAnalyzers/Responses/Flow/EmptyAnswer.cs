using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>What a function returns so that nothing more happens to a response that it has written by itself. Measured on Kestrel: both leave the response as it is.</summary>
internal static class EmptyAnswer
{
    private const string OfMvc = "new EmptyResult()";

    /// <summary>The expression in the place of <paramref name="value"/>, for messages.</summary>
    public static string InPlaceOf(ReturnedValue value) =>
        TypeNames.IsOrDerives(value.Value.Type, "Microsoft.AspNetCore.Http", "IResult") ? "Results.Empty"
        : Endpoints.IsResult(value.Value.Type) ? OfMvc

        // ActionResult<T> brings a status with a plain value; elsewhere that is content, and the function may return none.
        : value.Precedence == StatusPrecedence.Replaces ? OfMvc
        : "nothing";
}
