using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Reads the URI that a response sends as <c>Location</c> (RFC 9110 §10.2.2).</summary>
internal static class LocationReader
{
    // ControllerBase.Created(uri), CreatedResult(location), Redirect(url), LocalRedirect(localUrl)
    private static readonly string[] Names = ["uri", "location", "url", "localUrl"];

    /// <summary>The expression of the URI; <see langword="null"/> if the response is given none.</summary>
    public static IOperation? Read(Response response)
    {
        foreach (var name in Names)
        {
            if (response.ValueOf(name) is { } value)
            {
                return ContentReader.Written(value);
            }
        }

        return null;
    }

    /// <summary>Whether the framework makes the URI of a route, an action or a page.</summary>
    public static bool IsMade(Response response) =>
        response.Name.StartsWith("RedirectTo", StringComparison.Ordinal)
        || response.Name.IndexOf("CreatedAt", StringComparison.Ordinal) >= 0
        || response.Name.IndexOf("AcceptedAt", StringComparison.Ordinal) >= 0;

    /// <summary>Whether the response sends the client elsewhere; without a URI it throws.</summary>
    public static bool Redirects(Response response) =>
        response.Name.StartsWith("Redirect", StringComparison.Ordinal) || response.Name.StartsWith("LocalRedirect", StringComparison.Ordinal);

    /// <summary>Whether the response sends no header for an empty text: those of minimal APIs that do not redirect.</summary>
    public static bool LeavesOutEmpty(Response response) =>
        response.Operation is IInvocationOperation { TargetMethod.ContainingType.Name: "Results" or "TypedResults" } && !Redirects(response);

    /// <summary>Whether the expression is a null.</summary>
    public static bool IsNothing(IOperation value) =>
        Operations.Unwrap(value) is { ConstantValue: { HasValue: true, Value: null } };
}
