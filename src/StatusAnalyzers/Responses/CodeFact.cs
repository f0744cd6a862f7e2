using System;
using System.Collections.Immutable;

namespace StatusAnalyzers.Responses;

/// <summary>
/// What code says of a status: nothing at all (<see cref="Unset"/>), something that the compiler cannot fold
/// (<see cref="Unknown"/>), or one or more constants, of which one is meant. No rule may judge what is unknown.
/// </summary>
internal readonly struct CodeFact
{
    private readonly bool _isUnknown;
    private readonly ImmutableArray<CodePlace> _places;

    private CodeFact(bool isUnknown, ImmutableArray<CodePlace> places)
    {
        _isUnknown = isUnknown;
        _places = places;
    }

    /// <summary>Nothing is said.</summary>
    public static CodeFact Unset => default;

    /// <summary>Something is said that only the running program knows.</summary>
    public static CodeFact Unknown { get; } = new(isUnknown: true, ImmutableArray<CodePlace>.Empty);

    /// <summary>The constants; empty unless <see cref="IsKnown"/>.</summary>
    public ImmutableArray<CodePlace> Places => _places.IsDefault ? ImmutableArray<CodePlace>.Empty : _places;

    /// <summary>Whether it is one of certain constants.</summary>
    public bool IsKnown => !_places.IsDefaultOrEmpty;

    /// <summary>Whether nothing is said.</summary>
    public bool IsUnset => !_isUnknown && _places.IsDefaultOrEmpty;

    /// <summary>One of these constants; at least one.</summary>
    public static CodeFact Of(ImmutableArray<CodePlace> places) => new(isUnknown: false, places);

    /// <summary>That constant.</summary>
    public static CodeFact Of(CodePlace place) => Of(ImmutableArray.Create(place));

    /// <summary>Whether it is known, and an error whichever constant is meant: 4xx or 5xx (RFC 9110 §15.5, §15.6).</summary>
    public bool IsError => IsAlways(static code => code is >= 400 and <= 599);

    /// <summary>Whether it is known, and the condition holds for whichever constant is meant.</summary>
    public bool IsAlways(Func<int, bool> condition)
    {
        foreach (var place in Places)
        {
            if (!condition(place.Code))
            {
                return false;
            }
        }

        return IsKnown;
    }

    /// <summary>The one code that it is for certain; <see langword="false"/> if there are several, or none.</summary>
    public bool TryGetSingle(out int code)
    {
        code = IsKnown ? Places[0].Code : 0;
        foreach (var place in Places)
        {
            if (place.Code != code)
            {
                return false;
            }
        }

        return IsKnown;
    }
}
