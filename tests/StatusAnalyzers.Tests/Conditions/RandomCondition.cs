namespace StatusAnalyzers.Tests.Conditions;

/// <summary>A condition about <c>c</c> and <c>other</c>, as C# and as a function.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Holds">Whether it holds for a code, <see langword="null"/> included, and for what <c>other</c> is.</param>
/// <param name="AsksOther">Whether it asks for anything but the code.</param>
internal sealed record RandomCondition(string Text, Func<int?, bool, bool> Holds, bool AsksOther)
{
    private static readonly string[] Operators = ["<", "<=", ">", ">=", "==", "!="];

    /// <summary>Makes one; the same seed makes the same one.</summary>
    public static RandomCondition Make(int seed, bool nullable) => Make(new Random(seed), depth: 3, nullable);

    private static RandomCondition Make(Random random, int depth, bool nullable)
    {
        if (depth == 0 || random.Next(6) == 0)
        {
            return Leaf(random, nullable);
        }

        var left = Make(random, depth - 1, nullable);
        var right = Make(random, depth - 1, nullable);
        var asks = left.AsksOther || right.AsksOther;
        return random.Next(5) switch
        {
            0 or 1 => new($"({left.Text} && {right.Text})", (c, o) => left.Holds(c, o) && right.Holds(c, o), asks),
            2 or 3 => new($"({left.Text} || {right.Text})", (c, o) => left.Holds(c, o) || right.Holds(c, o), asks),
            _ => new($"!({left.Text})", (c, o) => !left.Holds(c, o), left.AsksOther),
        };
    }

    private static RandomCondition Leaf(Random random, bool nullable)
    {
        var value = random.Next(0, 11) * 100 + random.Next(-1, 2);
        var op = Operators[random.Next(Operators.Length)];
        switch (random.Next(8))
        {
            case 0:
                return new("other", static (_, o) => o, AsksOther: true);
            case 1:
                var (pattern, matches) = Pattern(random, depth: 2);
                return new($"c is {pattern}", (c, _) => matches(c), AsksOther: false);
            case 2:
                var quotient = random.Next(-1, 8);
                return new($"c / 100 {op} {quotient}", (c, _) => Compare(c / 100, op, quotient), AsksOther: false);
            case 3:
                return new($"{value} {op} c", (c, _) => Compare(value, op, c), AsksOther: false);
            case 4 when nullable:
                return new("c == null", static (c, _) => c is null, AsksOther: false);
            case 5 when nullable:
                return new("c.HasValue", static (c, _) => c is not null, AsksOther: false);
            default:
                return new($"c {op} {value}", (c, _) => Compare(c, op, value), AsksOther: false);
        }
    }

    private static (string Text, Func<int?, bool> Matches) Pattern(Random random, int depth)
    {
        var value = random.Next(1, 10) * 100;
        if (depth > 0)
        {
            var (left, matchesLeft) = Pattern(random, depth - 1);
            var (right, matchesRight) = Pattern(random, depth - 1);
            switch (random.Next(4))
            {
                case 0:
                    return ($"({left} or {right})", c => matchesLeft(c) || matchesRight(c));
                case 1:
                    return ($"({left} and {right})", c => matchesLeft(c) && matchesRight(c));
                case 2:
                    return ($"not ({left})", c => !matchesLeft(c));
            }
        }

        var op = Operators[random.Next(4)];
        return random.Next(3) == 0 ? ($"{value}", c => c == value) : ($"{op} {value}", c => Compare(c, op, value));
    }

    // Lifted, as in C#: null is neither less nor greater, and equal to null alone.
    private static bool Compare(int? left, string op, int? right) => op switch
    {
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        "==" => left == right,
        _ => left != right,
    };
}
