namespace StatusAnalyzers.Tests.Framework;

/// <summary>Where the repository is, for tests that read its files.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>StatusAnalyzers.sln</c>, above the tests' own output.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file or folder below <see cref="Root"/>.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StatusAnalyzers.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds StatusAnalyzers.sln.");
    }
}
