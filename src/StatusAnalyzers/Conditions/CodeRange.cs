namespace StatusAnalyzers.Conditions;

/// <summary>The numbers from one to another, both included.</summary>
/// <param name="First">The least of them.</param>
/// <param name="Last">The greatest of them; not less than <paramref name="First"/>.</param>
internal readonly record struct CodeRange(int First, int Last);
