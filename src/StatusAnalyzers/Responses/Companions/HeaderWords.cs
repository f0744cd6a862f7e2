using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>The words by which code speaks of a header.</summary>
internal sealed class HeaderWords
{
    // Shorter names are parts of other words: Allow of MethodNotAllowed, Upgrade of UpgradeRequired.
    private const int ShortestPart = 8;

    // What all code has in it that sets a header by a name that only the running program knows.
    private const string AnyHeader = "header";

    private static readonly string[] None = [];

    // Calls that set a header without a mention of it, and arguments that do.
    private static readonly Dictionary<string, string[]> Setters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Location"] = ["Redirect", "LocalRedirect"],
        ["WWW-Authenticate"] = ["Challenge"],
        ["Content-Range"] = ["enableRangeProcessing"],
    };

    // Texts that take its place: several ranges have one Content-Range each, in the content (RFC 9110 §15.3.7.2).
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Range"] = "multipart/byteranges",
    };

    private readonly string _name;
    private readonly string _identifier;
    private readonly string[] _setters;

    /// <summary>The words for a header.</summary>
    /// <param name="name">Its name, as registered.</param>
    public HeaderWords(string name)
    {
        _name = name;
        _identifier = name.Replace("-", "");
        _setters = Setters.TryGetValue(name, out var setters) ? setters : None;
    }

    /// <summary>Whether code may speak of the header, or of headers that it does not name: a cheap first question.</summary>
    public bool MayBeIn(string code) =>
        Contains(code, AnyHeader)
        || Contains(code, _name)
        || Contains(code, _identifier)
        || _setters.Any(setter => Contains(code, setter))
        || (Instead.TryGetValue(_name, out var instead) && Contains(code, instead));

    /// <summary>Whether a text is the name of the header, or a line that begins with it.</summary>
    public bool IsText(string text) =>
        (text.StartsWith(_name, StringComparison.OrdinalIgnoreCase) && (text.Length == _name.Length || text[_name.Length] == ':'))
        || (Instead.TryGetValue(_name, out var instead) && text.StartsWith(instead, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an identifier speaks of the header: <c>ContentRange</c>, <c>SetLocation</c>, <c>AllowHeader</c>.</summary>
    public bool IsIdentifier(string identifier) =>
        identifier.Length == _identifier.Length
            ? string.Equals(identifier, _identifier, StringComparison.OrdinalIgnoreCase)
            : Contains(identifier, _identifier) && (_identifier.Length >= ShortestPart || Contains(identifier, "Header"));

    /// <summary>Whether a call or an argument of that name sets the header without a mention of it.</summary>
    public bool IsSetter(string name)
    {
        foreach (var setter in _setters)
        {
            if (name.StartsWith(setter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
