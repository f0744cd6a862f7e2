namespace StatusAnalyzers;

/// <summary>
/// The ids of all rules: prefix <c>HSC</c> and four digits, of which the thousands name the family.
/// An id is never used again for another rule; <c>docs/rules/README.md</c> explains every hole.
/// </summary>
/// <remarks>Only constants: the code fixes link this file, and a constant cannot go missing at run time.</remarks>
internal static class RuleIds
{
    /// <summary>An option in <c>.editorconfig</c> has a value that it cannot have.</summary>
    public const string InvalidOption = "HSC0001";

    /// <summary>A number where a status code is held.</summary>
    public const string NumberAsStatusCode = "HSC1001";

    /// <summary>A number as a status code in an assertion or in test data.</summary>
    public const string NumberAsStatusCodeInTest = "HSC1002";

    /// <summary>A task as the content of a response.</summary>
    public const string TaskAsContent = "HSC3005";
}
