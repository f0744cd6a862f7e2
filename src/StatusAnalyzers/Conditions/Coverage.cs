namespace StatusAnalyzers.Conditions;

/// <summary>For which codes a condition holds. Where other things have a say, the two sets differ.</summary>
/// <param name="Surely">The codes for which it holds, whatever else is the case.</param>
/// <param name="Possibly">The codes for which it can hold; it never does for another one.</param>
internal readonly record struct Coverage(CodeSet Surely, CodeSet Possibly)
{
    /// <summary>Of a condition about something else.</summary>
    public static Coverage Unknown => new(CodeSet.None, CodeSet.Everything);

    /// <summary>Whether the code alone decides.</summary>
    public bool IsExact => Surely.Equals(Possibly);

    /// <summary>Of a condition that holds for these codes and no other.</summary>
    public static Coverage Exactly(CodeSet codes) => new(codes, codes);

    /// <summary>Of the condition that holds where this one and <paramref name="other"/> do.</summary>
    public Coverage And(in Coverage other) => new(Surely.Intersect(other.Surely), Possibly.Intersect(other.Possibly));

    /// <summary>Of the condition that holds where this one or <paramref name="other"/> does.</summary>
    public Coverage Or(in Coverage other) => new(Surely.Union(other.Surely), Possibly.Union(other.Possibly));

    /// <summary>Of the opposite.</summary>
    public Coverage Negate() => new(Possibly.Complement(), Surely.Complement());

    /// <summary>Whether it holds for nothing that <paramref name="subject"/> can be.</summary>
    public bool IsNever(Subject subject) => Possibly.Intersect(subject.Universe).IsEmpty;

    /// <summary>Whether it holds for all that <paramref name="subject"/> can be.</summary>
    public bool IsAlways(Subject subject) => subject.Universe.IsWithin(Surely);
}
