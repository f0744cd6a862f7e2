using StatusAnalyzers.Options;

namespace StatusAnalyzers.Tests.Options;

public sealed class OptionTableTests
{
    public static TheoryData<string> Keys => [.. OptionTable.All.Select(definition => definition.Key)];

    [Fact]
    public void Keys_AreLowerCaseUniqueAndPrefixed()
    {
        Assert.Equal(Keys.Count, OptionTable.All.Select(definition => definition.Key).Distinct().Count());
        Assert.All(OptionTable.All, definition => Assert.Matches("^status_analyzers\\.[a-z_]+$", definition.Key));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void DefaultText_MeansTheDefault(string key)
    {
        var definition = Get(key);
        Assert.Null(definition.FaultIn(definition.DefaultText));
        AssertSame(StatusOptions.Default, definition.Apply(SetEverything(), definition.DefaultText), key);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void BlankAndUnset_LeaveTheOptionsAlone(string key)
    {
        var definition = Get(key);
        var before = SetEverything();
        Assert.All(["", "  ", "\t", "unset", " UNSET "], text =>
        {
            Assert.Null(definition.FaultIn(text));
            Assert.Same(before, definition.Apply(before, text));
        });
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void BadValue_LeavesTheOptionsAlone(string key)
    {
        var definition = Get(key);
        var before = SetEverything();
        Assert.NotNull(definition.FaultIn("?"));
        Assert.Same(before, definition.Apply(before, "?"));
    }

    private static OptionDefinition Get(string key) => OptionTable.All.Single(definition => definition.Key == key);

    // All options away from their defaults, so that a test sees which one changes.
    private static StatusOptions SetEverything()
    {
        Dictionary<string, string> texts = new()
        {
            ["status_analyzers.vocabulary"] = "Shop.Codes",
            ["status_analyzers.allowed_literals"] = "404",
            ["status_analyzers.allowed_codes"] = "420, 520-527",
            ["status_analyzers.status_members"] = "Shop.Reply.Code",
            ["status_analyzers.excluded_members"] = "Shop.Grpc.Status",
            ["status_analyzers.inference"] = "false",
        };
        return OptionTable.All.Aggregate(StatusOptions.Default, (options, definition) => definition.Apply(options, texts[definition.Key]));
    }

    private static void AssertSame(StatusOptions expected, StatusOptions actual, string key)
    {
        var equal = key switch
        {
            "status_analyzers.vocabulary" => expected.Vocabulary == actual.Vocabulary,
            "status_analyzers.allowed_literals" => expected.AllowedLiterals.SetEquals(actual.AllowedLiterals),
            "status_analyzers.allowed_codes" => expected.AllowedCodes.SetEquals(actual.AllowedCodes),
            "status_analyzers.status_members" => expected.StatusMembers.IsEmpty && actual.StatusMembers.IsEmpty,
            "status_analyzers.excluded_members" => expected.ExcludedMembers.IsEmpty && actual.ExcludedMembers.IsEmpty,
            "status_analyzers.inference" => expected.Inference == actual.Inference,
            _ => throw new ArgumentOutOfRangeException(nameof(key), key, "An option without a test."),
        };
        Assert.True(equal, key);
    }
}
