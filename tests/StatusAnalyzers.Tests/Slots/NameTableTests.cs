using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Slots;

public sealed class NameTableTests
{
    private static readonly string[] Rows = ["Ok", "Ok", "NotFound", "not a name"];

    [Theory]
    [InlineData("Ok", 2)]
    [InlineData("NotFound", 1)]
    public void Name_HasAllOfItsRows(string name, int count)
    {
        var table = new NameTable<string>(Rows, static row => row.Contains(' ', StringComparison.Ordinal) ? null : row);

        Assert.True(table.Contains(name));
        Assert.True(table.TryFind(name, out var rows));
        Assert.Equal(count, rows.Count);
    }

    // Some share the length, the first character, or both with a name; 64 characters further they wrap around.
    [Theory]
    [InlineData("")]
    [InlineData("O")]
    [InlineData("Of")]
    [InlineData("No")]
    [InlineData("ok")]
    [InlineData("NotFount")]
    [InlineData("not a name")]
    [InlineData("\u008Fk")]
    public void OtherName_HasNone(string name)
    {
        var table = new NameTable<string>(Rows, static row => row.Contains(' ', StringComparison.Ordinal) ? null : row);

        Assert.False(table.Contains(name));
        Assert.False(table.TryFind(name, out var rows));
        Assert.Null(rows);
        Assert.Equal(["Ok", "NotFound"], table.Names);
    }

    [Theory]
    [InlineData("Ok", true)]
    [InlineData("NotFound", true)]
    [InlineData("Of", false)]
    [InlineData("", false)]
    public void Set_HasItsNames(string name, bool expected) => Assert.Equal(expected, new NameSet(["Ok", "NotFound", "Ok"]).Contains(name));

    // A name may be longer than there are bits, and begin with any character.
    [Fact]
    public void Filter_LetsEveryNamePass()
    {
        string[] names = ["A", new string('B', 63), new string('C', 64), new string('D', 200), "über", "_", "名前"];
        var filter = new NameFilter();
        foreach (var name in names)
        {
            filter.Add(name);
        }

        Assert.All(names, name => Assert.True(filter.MayHave(name)));
        Assert.False(filter.MayHave("AA"));
        Assert.False(filter.MayHave("Z"));
        Assert.False(filter.MayHave(""));
    }
}
