using System;
using System.Collections.Immutable;

namespace StatusAnalyzers.Responses;

/// <summary>How a response loses its content.</summary>
internal enum ContentRemoval
{
    /// <summary>The content is an argument that can be left out: <c>StatusCode(204, order)</c>.</summary>
    Argument,

    /// <summary>The content is a member of the initializer: <c>new ContentResult { Content = "", StatusCode = 204 }</c>.</summary>
    Member,

    /// <summary>The method beside it makes the same response without content: <c>Results.StatusCode(204)</c>.</summary>
    StatusMethod,

    /// <summary>The type beside it does: <c>new StatusCodeResult(204)</c>.</summary>
    StatusType,
}

/// <summary>
/// What HSC3001 tells its fix, as the properties of the diagnostic. The first of the additional locations is the content,
/// the second the whole call or creation. Linked into the code-fix assembly.
/// </summary>
internal static class ContentFix
{
    /// <summary>The method and the type that make a response of a status alone begin like this.</summary>
    public const string StatusMethod = "StatusCode";

    /// <summary>The type that makes a response of a status alone.</summary>
    public const string StatusType = "StatusCodeResult";

    private const string RemovalKey = "Removal";
    private const string OkKey = "Ok";

    /// <summary>The properties that say how the content can go; none if it must stay.</summary>
    /// <param name="removal">The way.</param>
    /// <param name="hasOk">Whether the status is written in words that have one for 200 too.</param>
    public static ImmutableDictionary<string, string?> Properties(ContentRemoval? removal, bool hasOk)
    {
        if (removal is not { } value)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(RemovalKey, value.ToString());
        return hasOk ? properties.Add(OkKey, null) : properties;
    }

    /// <summary>Whether 200 can be written in the place of the status.</summary>
    public static bool HasOk(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(OkKey);

    /// <summary>Reads them back; <see langword="false"/> if the content must stay.</summary>
    public static bool TryRead(ImmutableDictionary<string, string?> properties, out ContentRemoval removal)
    {
        removal = default;
        return properties.TryGetValue(RemovalKey, out var text) && Enum.TryParse(text, out removal);
    }
}
