namespace StatusAnalyzers.Catalog;

/// <summary>A header that goes with a status code.</summary>
/// <param name="Name">The field name, as registered, for instance "Retry-After".</param>
/// <param name="Strength">How strongly the specification asks for it.</param>
/// <param name="Section">The section that says so, in the form of <see cref="StatusCode.Section"/>.</param>
/// <param name="Condition">When it is asked for, to be read after the strength; <see langword="null"/> for always.</param>
internal sealed record CompanionHeader(string Name, HeaderStrength Strength, string Section, string? Condition = null);
