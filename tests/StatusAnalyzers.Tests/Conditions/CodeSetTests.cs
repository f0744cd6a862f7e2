using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Tests.Conditions;

/// <summary>Sets of codes against sets that list every number.</summary>
public sealed class CodeSetTests
{
    private static readonly int[] Sample = [int.MinValue, -101, -1, .. Enumerable.Range(0, 1101), int.MaxValue];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Operations_AreThoseOfSets(int seed)
    {
        var random = new Random(seed);
        var (one, isInOne) = Make(random, depth: 3);
        var (other, isInOther) = Make(random, depth: 3);

        Assert.All(Sample, code => Assert.Equal(isInOne(code), one.Contains(code)));
        Assert.All(Sample, code => Assert.Equal(isInOne(code) || isInOther(code), one.Union(other).Contains(code)));
        Assert.All(Sample, code => Assert.Equal(isInOne(code) && isInOther(code), one.Intersect(other).Contains(code)));
        Assert.All(Sample, code => Assert.NotEqual(isInOne(code), one.Complement().Contains(code)));
        Assert.Equal(one, one.Complement().Complement());
        Assert.Equal(one.Union(other), other.Union(one));
        Assert.Equal(one.Union(other).GetHashCode(), other.Union(one).GetHashCode());
        Assert.Equal(one.Intersect(other).Complement(), one.Complement().Union(other.Complement()));
        Assert.True(one.Intersect(other).IsWithin(one));
        Assert.True(one.IsWithin(one.Union(other)));
        Assert.True(one.Intersect(one.Complement()).IsEmpty);
        Assert.Equal(CodeSet.Everything, one.Union(one.Complement()));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Division_IsThatOfCSharp(int seed)
    {
        var random = new Random(seed);
        var (quotients, isIn) = Make(random, depth: 2);
        var divisor = random.Next(1, 400);
        var codes = quotients.BeforeDivisionBy(divisor);

        Assert.All(Sample, code => Assert.Equal(isIn(code / divisor), codes.Contains(code)));
    }

    [Fact]
    public void Division_ReachesTheEndsOfTheNumbers()
    {
        var top = CodeSet.Of(int.MaxValue);
        var bottom = CodeSet.Of(int.MinValue);

        Assert.Equal(top, top.BeforeDivisionBy(1));
        Assert.Equal(bottom, bottom.BeforeDivisionBy(1));
        Assert.Equal(CodeSet.None, top.BeforeDivisionBy(2));
        Assert.Equal(CodeSet.None, bottom.BeforeDivisionBy(2));
        Assert.Equal(CodeSet.Between(int.MaxValue - 1, int.MaxValue), CodeSet.Of(int.MaxValue / 2).BeforeDivisionBy(2));
        Assert.Equal(CodeSet.Between(-9, 9), CodeSet.Of(0).BeforeDivisionBy(10));
        Assert.Equal(CodeSet.Between(10, 19), CodeSet.Of(1).BeforeDivisionBy(10));
        Assert.Equal(CodeSet.Between(-19, -10), CodeSet.Of(-1).BeforeDivisionBy(10));
        Assert.Equal(CodeSet.Between(-19, 19), CodeSet.Between(-1, 1).BeforeDivisionBy(10));
    }

    [Fact]
    public void Text_IsInPeoplesWords()
    {
        Assert.Equal("201–299", CodeSet.Between(201, 299).ToString());
        Assert.Equal("404", CodeSet.Of(404).ToString());
        Assert.Equal("400 and up", CodeSet.Above(399).ToString());
        Assert.Equal("up to 199, 300 and up", CodeSet.Between(200, 299).Complement().ToString());
        Assert.Equal("301–303", CodeSet.Of(301).Union(CodeSet.Of(303)).Union(CodeSet.Of(302)).ToString());
        Assert.Equal("every code", CodeSet.Numbers.ToString());
        Assert.Equal("no code", CodeSet.None.ToString());
    }

    [Fact]
    public void Null_IsNoNumber()
    {
        Assert.False(CodeSet.Null.IsEmpty);
        Assert.True(CodeSet.Null.Intersect(CodeSet.Numbers).IsEmpty);
        Assert.Equal(CodeSet.Everything, CodeSet.Numbers.Union(CodeSet.Null));
        Assert.NotEqual(CodeSet.Everything, CodeSet.Numbers);
        Assert.False(CodeSet.Null.Complement().HasNull);
    }

    [Fact]
    public void TheEndsOfTheNumbers_AreNumbersToo()
    {
        Assert.True(CodeSet.Below(int.MinValue).IsEmpty);
        Assert.True(CodeSet.Above(int.MaxValue).IsEmpty);
        Assert.True(CodeSet.Between(2, 1).IsEmpty);
        Assert.Equal(CodeSet.Numbers, CodeSet.Below(int.MaxValue).Union(CodeSet.Of(int.MaxValue)));
        Assert.True(CodeSet.Of(int.MaxValue).BeforeDivisionBy(100).IsEmpty);
    }

    private static (CodeSet Set, Func<int, bool> Contains) Make(Random random, int depth)
    {
        if (depth > 0)
        {
            var (one, isInOne) = Make(random, depth - 1);
            var (other, isInOther) = Make(random, depth - 1);
            return random.Next(4) switch
            {
                0 => (one.Union(other), code => isInOne(code) || isInOther(code)),
                1 => (one.Intersect(other), code => isInOne(code) && isInOther(code)),
                2 => (one.Complement(), code => !isInOne(code)),
                _ => (one, isInOne),
            };
        }

        var value = random.Next(-150, 1050);
        var last = value + random.Next(300);
        return random.Next(4) switch
        {
            0 => (CodeSet.Below(value), code => code < value),
            1 => (CodeSet.Above(value), code => code > value),
            2 => (CodeSet.Of(value), code => code == value),
            _ => (CodeSet.Between(value, last), code => code >= value && code <= last),
        };
    }
}
