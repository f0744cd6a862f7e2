using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// A set of codes: what a condition is true for. Any number can be in it, and <see langword="null"/> too, which is what a
/// nullable code is when there is none.
/// </summary>
/// <remarks>The ranges are in ascending order, and between two of them there is at least one number that is in neither.</remarks>
internal sealed class CodeSet : IEquatable<CodeSet>
{
    /// <summary>Nothing at all.</summary>
    public static readonly CodeSet None = new(ImmutableArray<CodeRange>.Empty, false);

    /// <summary>Only <see langword="null"/>.</summary>
    public static readonly CodeSet Null = new(ImmutableArray<CodeRange>.Empty, true);

    /// <summary>Every number.</summary>
    public static readonly CodeSet Numbers = Between(int.MinValue, int.MaxValue);

    /// <summary>Every number, and <see langword="null"/>.</summary>
    public static readonly CodeSet Everything = None.Complement();

    private readonly ImmutableArray<CodeRange> _ranges;

    private CodeSet(ImmutableArray<CodeRange> ranges, bool hasNull)
    {
        _ranges = ranges;
        HasNull = hasNull;
    }

    /// <summary>Whether <see langword="null"/> is in it.</summary>
    public bool HasNull { get; }

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => _ranges.IsEmpty && !HasNull;

    /// <summary>The numbers from <paramref name="first"/> to <paramref name="last"/>, both included; none if the first is greater.</summary>
    public static CodeSet Between(int first, int last) =>
        first > last ? None : new CodeSet(ImmutableArray.Create(new CodeRange(first, last)), false);

    /// <summary>One number.</summary>
    public static CodeSet Of(int code) => Between(code, code);

    /// <summary>The numbers less than <paramref name="code"/>.</summary>
    public static CodeSet Below(int code) => code == int.MinValue ? None : Between(int.MinValue, code - 1);

    /// <summary>The numbers greater than <paramref name="code"/>.</summary>
    public static CodeSet Above(int code) => code == int.MaxValue ? None : Between(code + 1, int.MaxValue);

    /// <summary>Whether <paramref name="code"/> is in it.</summary>
    public bool Contains(int code)
    {
        foreach (var range in _ranges)
        {
            if (code <= range.Last)
            {
                return code >= range.First;
            }
        }

        return false;
    }

    /// <summary>What is in either.</summary>
    public CodeSet Union(CodeSet other)
    {
        var ranges = ImmutableArray.CreateBuilder<CodeRange>(_ranges.Length + other._ranges.Length);
        int mine = 0, theirs = 0;
        while (mine < _ranges.Length || theirs < other._ranges.Length)
        {
            var next = theirs == other._ranges.Length || (mine < _ranges.Length && _ranges[mine].First <= other._ranges[theirs].First)
                ? _ranges[mine++]
                : other._ranges[theirs++];
            Append(ranges, next);
        }

        return new CodeSet(ranges.ToImmutable(), HasNull || other.HasNull);
    }

    /// <summary>What is in both.</summary>
    public CodeSet Intersect(CodeSet other)
    {
        var ranges = ImmutableArray.CreateBuilder<CodeRange>();
        int mine = 0, theirs = 0;
        while (mine < _ranges.Length && theirs < other._ranges.Length)
        {
            var first = Math.Max(_ranges[mine].First, other._ranges[theirs].First);
            var last = Math.Min(_ranges[mine].Last, other._ranges[theirs].Last);
            if (first <= last)
            {
                ranges.Add(new CodeRange(first, last));
            }

            if (_ranges[mine].Last < other._ranges[theirs].Last)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return new CodeSet(ranges.ToImmutable(), HasNull && other.HasNull);
    }

    /// <summary>What is not in it.</summary>
    public CodeSet Complement()
    {
        var ranges = ImmutableArray.CreateBuilder<CodeRange>(_ranges.Length + 1);
        long next = int.MinValue;
        foreach (var range in _ranges)
        {
            if (next < range.First)
            {
                ranges.Add(new CodeRange((int)next, range.First - 1));
            }

            next = range.Last + 1L;
        }

        if (next <= int.MaxValue)
        {
            ranges.Add(new CodeRange((int)next, int.MaxValue));
        }

        return new CodeSet(ranges.ToImmutable(), !HasNull);
    }

    /// <summary>
    /// The numbers that a division by <paramref name="divisor"/> takes into this set, as C# divides integers, that is,
    /// towards zero; <see langword="null"/> stays what it is.
    /// </summary>
    /// <param name="divisor">One or more.</param>
    public CodeSet BeforeDivisionBy(int divisor)
    {
        var ranges = ImmutableArray.CreateBuilder<CodeRange>(_ranges.Length);
        foreach (var range in _ranges)
        {
            var first = ((long)range.First * divisor) - (range.First > 0 ? 0 : divisor - 1);
            var last = ((long)range.Last * divisor) + (range.Last < 0 ? 0 : divisor - 1);
            if (first <= int.MaxValue && last >= int.MinValue)
            {
                ranges.Add(new CodeRange((int)Math.Max(first, int.MinValue), (int)Math.Min(last, int.MaxValue)));
            }
        }

        return new CodeSet(ranges.ToImmutable(), HasNull);
    }

    /// <summary>Whether all of it is in <paramref name="other"/> too.</summary>
    public bool IsWithin(CodeSet other) => Intersect(other).Equals(this);

    /// <inheritdoc/>
    public bool Equals(CodeSet? other)
    {
        if (other is null || HasNull != other.HasNull || _ranges.Length != other._ranges.Length)
        {
            return false;
        }

        for (var i = 0; i < _ranges.Length; i++)
        {
            if (_ranges[i] != other._ranges[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodeSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _ranges.IsEmpty ? 0 : (_ranges.Length * 397) ^ _ranges[0].GetHashCode();

    /// <summary>The numbers in people's words: <c>201–299</c>, <c>up to 199, 300 and up</c>, <c>no code</c>, <c>every code</c>.</summary>
    public override string ToString()
    {
        if (_ranges.IsEmpty)
        {
            return "no code";
        }

        var text = new StringBuilder();
        foreach (var range in _ranges)
        {
            text.Append(text.Length == 0 ? "" : ", ").Append(TextOf(range));
        }

        return text.ToString();
    }

    private static string TextOf(CodeRange range) => range switch
    {
        { First: int.MinValue, Last: int.MaxValue } => "every code",
        { First: int.MinValue } => "up to " + TextOf(range.Last),
        { Last: int.MaxValue } => TextOf(range.First) + " and up",
        _ => range.First == range.Last ? TextOf(range.First) : TextOf(range.First) + "–" + TextOf(range.Last),
    };

    private static string TextOf(int code) => code.ToString(CultureInfo.InvariantCulture);

    // Ranges that overlap or touch become one.
    private static void Append(ImmutableArray<CodeRange>.Builder ranges, CodeRange next)
    {
        if (ranges.Count > 0 && next.First <= ranges[ranges.Count - 1].Last + 1L)
        {
            ranges[ranges.Count - 1] = new CodeRange(ranges[ranges.Count - 1].First, Math.Max(ranges[ranges.Count - 1].Last, next.Last));
        }
        else
        {
            ranges.Add(next);
        }
    }
}
