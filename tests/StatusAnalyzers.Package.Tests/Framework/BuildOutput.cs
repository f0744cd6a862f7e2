using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusAnalyzers.Package.Tests.Framework;

/// <summary>One line of a build's output that is a diagnostic.</summary>
/// <param name="Place">Where.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>, as the build says it.</param>
/// <param name="Id">The id.</param>
/// <param name="Message">The message, without the help link that the compiler puts behind it.</param>
/// <param name="Framework">The target framework, where the project has several.</param>
internal sealed record BuildDiagnostic(Place Place, string Severity, string Id, string Message, string? Framework);

/// <summary>A place in a consumer's source: the file below the project's directory, and line and column from 1.</summary>
internal sealed record Place(string File, int Line, int Column);

/// <summary>What a <c>dotnet</c> command ended with and printed.</summary>
/// <param name="Command">The command, for messages.</param>
/// <param name="Directory">Where it ran.</param>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Text">Everything it printed.</param>
internal sealed partial record BuildOutput(string Command, string Directory, int ExitCode, string Text)
{
    // A package that a compiler cannot load, or that throws, is reported by a mere warning.
    private static readonly string[] LoadFailures = ["CS8032", "CS8033", "CS8034", "CS9057", "AD0001"];

    /// <summary>The diagnostics that name a place, each once, in the order of the places.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics =>
    [
        .. DiagnosticLine().Matches(Text)
            .Select(match => new BuildDiagnostic(
                new Place(
                    Path.GetRelativePath(Directory, match.Groups["file"].Value).Replace('\\', '/'),
                    int.Parse(match.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
                    int.Parse(match.Groups["column"].ValueSpan, CultureInfo.InvariantCulture)),
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["message"].Value,
                match.Groups["framework"].Success ? match.Groups["framework"].Value : null))
            .Distinct()
            .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Place.Line)
            .ThenBy(diagnostic => diagnostic.Place.Column),
    ];

    /// <summary>The diagnostics of this package.</summary>
    public IReadOnlyList<BuildDiagnostic> Ours => [.. Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("HSC", StringComparison.Ordinal))];

    /// <summary>Fails, with the output, unless the command succeeded and the package was loaded without trouble.</summary>
    public BuildOutput ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"`{Command}` ended with {ExitCode}:\n{Text}");
        return ShouldLoadThePackage();
    }

    /// <summary>Fails, with the output, unless the command failed although the package was loaded without trouble.</summary>
    public BuildOutput ShouldFail()
    {
        Assert.True(ExitCode != 0, $"`{Command}` succeeded:\n{Text}");
        return ShouldLoadThePackage();
    }

    private BuildOutput ShouldLoadThePackage()
    {
        foreach (var id in LoadFailures)
        {
            Assert.False(Text.Contains(id, StringComparison.Ordinal), $"`{Command}` printed {id}:\n{Text}");
        }

        return this;
    }

    [GeneratedRegex(
        @"^\s*(?<file>[^\r\n]+?)\((?<line>\d+),(?<column>\d+)\): (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>[^\r\n]*?)(?: \(https?://[^)\r\n]*\))?(?: \[[^\]\r\n]*?(?:::TargetFramework=(?<framework>[^\]\r\n]+))?\])?\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DiagnosticLine();
}
