namespace StatusAnalyzers.Rules;

/// <summary>
/// The category of each family of rules. A user tunes a whole family with
/// <c>dotnet_analyzer_diagnostic.category-StatusAnalyzers.Naming.severity</c>.
/// </summary>
internal static class Categories
{
    /// <summary>HSC0xxx: how the package itself is configured.</summary>
    public const string Configuration = "StatusAnalyzers.Configuration";

    /// <summary>HSC1xxx: numbers become names.</summary>
    public const string Naming = "StatusAnalyzers.Naming";

    /// <summary>HSC2xxx: codes that cannot be right.</summary>
    public const string Codes = "StatusAnalyzers.Codes";

    /// <summary>HSC3xxx: content where none may be.</summary>
    public const string Content = "StatusAnalyzers.Content";

    /// <summary>HSC4xxx: headers that go with a code.</summary>
    public const string Headers = "StatusAnalyzers.Headers";

    /// <summary>HSC5xxx: what the code says in two places.</summary>
    public const string Agreement = "StatusAnalyzers.Agreement";

    /// <summary>HSC6xxx: conditions about codes.</summary>
    public const string Comparison = "StatusAnalyzers.Comparison";

    /// <summary>HSC7xxx: what is declared against what is returned.</summary>
    public const string Contract = "StatusAnalyzers.Contract";
}
