using System.Collections.Immutable;

namespace StatusAnalyzers.Tests.Latest.House;

/// <summary>The layers of the analyzers, and that the check of them can fail.</summary>
public sealed class LayerTests
{
    [Fact]
    public void NothingPointsBack() => Assert.Empty(Layers.Breaches(SourceTree.Analyzers));

    [Fact]
    public void EveryFolderOfTheAnalyzersIsLookedAt() =>
        Assert.Superset(
            new HashSet<string> { "Catalog", "Vocabularies", "Options", "Slots", "Uses", "Rules" },
            SourceTree.Analyzers.SyntaxTrees.Select(tree => tree.FilePath.Split('/')[0]).ToHashSet());

    [Theory]
    [InlineData("Catalog/Low.cs", "Rules/High.cs", "Catalog may not know Rules (High)")]
    [InlineData("Slots/Low.cs", "Uses/High.cs", "Slots may not know Uses (High)")]
    [InlineData("Vocabularies/Low.cs", "High.cs", "Vocabularies may not know (root) (High)")]
    [InlineData("Uses/Low.cs", "Responses/High.cs", "Uses may not know Responses (High)")]
    public void PointingBack_Triggers(string low, string high, string expected) =>
        Assert.Equal([$"{low}: {expected}"], Breaches((low, "class Low { object Get() => High.Make(); }"), (high, "class High { public static object Make() => 1; }")));

    [Theory]
    [InlineData("Uses/Low.cs", "Slots/High.cs")]
    [InlineData("Rules/Naming/Low.cs", "High.cs")]
    [InlineData("Rules/Naming/Low.cs", "Rules/High.cs")]
    public void PointingDown_DoesNotTrigger(string high, string low) =>
        Assert.Empty(Breaches((high, "class Low { object Get() => High.Make(); }"), (low, "class High { public static object Make() => 1; }")));

    [Fact]
    public void AnInferredType_Triggers() =>
        Assert.Equal(
            ["Catalog/Low.cs: Catalog may not know Slots (High)"],
            Breaches(
                ("Catalog/Low.cs", "class Low { void Get() { var all = Middle.All(); } }"),
                ("Catalog/Middle.cs", "partial class Middle;"),
                ("Slots/High.cs", "class High; partial class Middle { public static High[] All() => []; }")));

    [Fact]
    public void ATypeThatTheCompilerMakes_DoesNotTrigger() =>
        Assert.Empty(Breaches(("Catalog/Low.cs", "class Low { object Get() { var parse = (ref int number) => number; return (parse, new { Name = 1 }, (1, 2)); } }")));

    [Fact]
    public void RoslynInTheCatalog_Triggers() =>
        Assert.Equal(
            ["Catalog/Low.cs: Compilation is Roslyn's, and HTTP knows no Roslyn"],
            Breaches(("Catalog/Low.cs", "class Low { Microsoft.CodeAnalysis.Compilation C; }")));

    [Fact]
    public void ARuleThatKnowsATableOfFrameworks_Triggers() =>
        Assert.Equal(
            ["Rules/High.cs: KnownSlots is a table of frameworks, and no rule knows a framework"],
            Breaches(("Rules/High.cs", "class High { KnownSlots Slots; }"), ("Slots/KnownSlots.cs", "class KnownSlots;")));

    [Fact]
    public void AFolderThatIsInNoLayer_Triggers() =>
        Assert.Equal(["Helpers/Low.cs: the folder Helpers is in no layer"], Breaches(("Helpers/Low.cs", "class Low;")));

    private static ImmutableArray<string> Breaches(params (string Path, string Source)[] files) =>
        Layers.Breaches(SourceTree.Compile(files.Select(file => SourceTree.ParseText(file.Source, file.Path))));
}
