using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Docs;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("dotnet build samples/Legacy\n")]
    [InlineData("dotnet test --solution StatusAnalyzers.sln\n")]
    public void Command_StandsAloneInOneBlock(string command)
    {
        var readme = Repository.PathOf("README.md");

        Assert.Single(Markdown.Read(readme).Fences, fence => fence.Info == "sh" && fence.Text == command);
        Assert.Equal(2, File.ReadAllText(readme).Split(command.TrimEnd()).Length);
    }

    [Fact]
    public void Version_IsTheProductsOwn()
    {
        var version = System.Xml.Linq.XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Contains($"Include=\"StatusAnalyzers\" Version=\"{version}\"", File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
    }
}
