using System;
using System.Collections.Immutable;

namespace StatusAnalyzers.Responses;

/// <summary>How the result that follows can send the status that is set before it.</summary>
internal enum StatusMove
{
    /// <summary>The method beside it takes a status: <c>Ok(order)</c> → <c>StatusCode(400, order)</c>.</summary>
    StatusCode,

    /// <summary>The method that makes the same content takes one: <c>Results.Ok(order)</c> → <c>Results.Json(order, statusCode: 400)</c>.</summary>
    Json,

    /// <summary>The call itself takes one: <c>Problem("…")</c> → <c>Problem("…", statusCode: 400)</c>.</summary>
    Argument,

    /// <summary>The value becomes a result: <c>order</c> → <c>StatusCode(400, order)</c>.</summary>
    Value,
}

/// <summary>
/// What HSC5003 tells its fixes, as the properties of the diagnostic. The first of the additional locations is the result.
/// Linked into the code-fix assembly.
/// </summary>
internal static class LostStatusFix
{
    private const string RemovableKey = "Removable";
    private const string MoveKey = "Move";

    /// <summary>The properties for an assignment.</summary>
    /// <param name="isRemovable">Whether nothing but the assignment is lost with it: its value is constant, or a plain read.</param>
    /// <param name="move">How the result can send it; <see langword="null"/> if that is not certain.</param>
    public static ImmutableDictionary<string, string?> Properties(bool isRemovable, StatusMove? move)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (isRemovable)
        {
            properties = properties.Add(RemovableKey, null);
        }

        return move is { } value ? properties.Add(MoveKey, value.ToString()) : properties;
    }

    /// <summary>Whether the assignment can be taken away.</summary>
    public static bool CanRemove(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(RemovableKey);

    /// <summary>Reads how the result can send the status; <see langword="false"/> if it cannot.</summary>
    public static bool TryReadMove(ImmutableDictionary<string, string?> properties, out StatusMove move)
    {
        move = default;
        return properties.TryGetValue(MoveKey, out var text) && Enum.TryParse(text, out move);
    }
}
