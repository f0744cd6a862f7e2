namespace StatusAnalyzers.Tests.Conditions;

/// <summary>A condition about a code and <c>other</c>, as C# and as a function.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Holds">Whether it holds for a code, <see langword="null"/> included, and for what <c>other</c> is.</param>
/// <param name="AsksOther">Whether it asks for anything but the code.</param>
internal sealed record RandomCondition(string Text, Func<int?, bool, bool> Holds, bool AsksOther)
{
    private static readonly string[] Operators = ["<", "<=", ">", ">=", "==", "!="];

    /// <summary>Makes one about the variable <paramref name="name"/> of <paramref name="type"/>; the same seed makes the same one.</summary>
    public static RandomCondition Make(int seed, string type, string name = "c") => new Maker(new Random(seed), type, name).Condition(depth: 3);

    /// <summary>Makes a pattern for a value of <paramref name="type"/>.</summary>
    public static RandomCondition MakePattern(int seed, string type)
    {
        var (text, matches) = new Maker(new Random(seed), type, "c").Pattern(depth: 2);
        return new(text, (code, _) => matches(code), AsksOther: false);
    }

    private sealed class Maker(Random random, string type, string name)
    {
        private readonly bool _isNullable = type.EndsWith('?');

        private string PlainType => type.TrimEnd('?');

        private bool IsEnum => PlainType == "HttpStatusCode";

        public RandomCondition Condition(int depth)
        {
            if (depth == 0 || random.Next(6) == 0)
            {
                return Leaf();
            }

            var left = Condition(depth - 1);
            var right = Condition(depth - 1);
            var asks = left.AsksOther || right.AsksOther;
            return random.Next(7) switch
            {
                0 or 1 => new($"({left.Text} && {right.Text})", (c, o) => left.Holds(c, o) && right.Holds(c, o), asks),
                2 or 3 => new($"({left.Text} || {right.Text})", (c, o) => left.Holds(c, o) || right.Holds(c, o), asks),
                4 => new($"({left.Text} & {right.Text})", (c, o) => left.Holds(c, o) & right.Holds(c, o), asks),
                5 => new($"({left.Text} | {right.Text})", (c, o) => left.Holds(c, o) | right.Holds(c, o), asks),
                _ => new($"!({left.Text})", (c, o) => !left.Holds(c, o), left.AsksOther),
            };
        }

        public (string Text, Func<int?, bool> Matches) Pattern(int depth)
        {
            if (depth > 0)
            {
                var (left, matchesLeft) = Pattern(depth - 1);
                var (right, matchesRight) = Pattern(depth - 1);
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

            return random.Next(12) switch
            {
                0 => ("var _", static _ => true),
                1 => ($"{PlainType} _", static c => c is not null),
                2 => ("{ }", static c => c is not null),
                3 when _isNullable => ("null", static c => c is null),
                < 7 => PatternOf(Edge(), "=="),
                _ => PatternOf(Edge(), Operators[random.Next(4)]),
            };
        }

        private (string Text, Func<int?, bool> Matches) PatternOf(int value, string op) =>
            (op == "==" ? Constant(value) : $"{op} {Constant(value)}", c => Compare(c, op, value));

        private RandomCondition Leaf()
        {
            var value = Edge();
            var op = Operators[random.Next(Operators.Length)];
            switch (random.Next(8))
            {
                case 0:
                    return new("other", static (_, o) => o, AsksOther: true);
                case 1:
                    var (pattern, matches) = Pattern(depth: 2);
                    return new($"{name} is {pattern}", (c, _) => matches(c), AsksOther: false);
                case 2:
                    var quotient = random.Next(-1, 8);
                    var dividend = IsEnum ? $"({(_isNullable ? "int?" : "int")}){name}" : name;
                    return new($"{dividend} / 100 {op} {quotient}", (c, _) => Compare(c / 100, op, quotient), AsksOther: false);
                case 3:
                    return new($"{Constant(value)} {op} {name}", (c, _) => Compare(value, op, c), AsksOther: false);
                case 4 when _isNullable:
                    return new($"{name} == null", static (c, _) => c is null, AsksOther: false);
                case 5 when _isNullable:
                    return new($"{name}.HasValue", static (c, _) => c is not null, AsksOther: false);
                default:
                    return new($"{name} {op} {Constant(value)}", (c, _) => Compare(c, op, value), AsksOther: false);
            }
        }

        private int Edge() => (random.Next(0, 11) * 100) + random.Next(-1, 2);

        private string Constant(int value) => IsEnum ? $"(HttpStatusCode)({value})" : $"{value}";
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
