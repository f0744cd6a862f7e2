using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Vocabularies;

/// <summary>
/// The frameworks that a project is compiled for. One compilation sees one of them, and the file that it reads is that of
/// all: a name that another framework lacks cannot be written there.
/// </summary>
internal readonly struct TargetFrameworks
{
    /// <summary>The property of the build, which the package's targets file makes of <c>TargetFrameworks</c>.</summary>
    public const string Key = "build_property.StatusAnalyzersFrameworks";

    private static readonly Version BeforeNetCore = new(0, 0);

    // From which version on what is called so has a version of .NET Core; .NET Standard 2.1 is what .NET Core 2.1 was.
    private static readonly (string Name, Version From)[] Families =
    [
        ("netcoreapp", BeforeNetCore),
        ("netstandard", new(2, 1)),
        ("net", new(5, 0)),
    ];

    private readonly Version? _oldest;

    private TargetFrameworks(Version? oldest) => _oldest = oldest;

    /// <summary>Reads the frameworks from the options of a compilation.</summary>
    public static TargetFrameworks Of(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Key, out var list) ? Parse(list) : default;

    /// <summary>Reads a list with commas: <c>netstandard2.0,net8.0-windows</c>. One that is empty says nothing.</summary>
    public static TargetFrameworks Parse(string list)
    {
        Version? oldest = null;
        foreach (var name in list.Split(','))
        {
            if (name.Trim() is { Length: > 0 } moniker && VersionOf(moniker) is var version && (oldest is null || version < oldest))
            {
                oldest = version;
            }
        }

        return new TargetFrameworks(oldest);
    }

    /// <summary>Whether all of them have what came with that version of .NET, as far as is known.</summary>
    public bool Have(Version since) => _oldest is null || _oldest >= since;

    // What has no version of .NET Core, such as .NET Framework, is older than all.
    private static Version VersionOf(string moniker)
    {
        var number = moniker.Split('-')[0];
        foreach (var (name, from) in Families)
        {
            if (number.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return Version.TryParse(number.Substring(name.Length), out var version) && version >= from ? version : BeforeNetCore;
            }
        }

        return BeforeNetCore;
    }
}
