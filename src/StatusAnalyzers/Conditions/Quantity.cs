namespace StatusAnalyzers.Conditions;

/// <summary>The number that is compared: a code, or what a division makes of it.</summary>
/// <param name="Subject">The code.</param>
/// <param name="Divisor">What it is divided by; one if it is not.</param>
internal readonly record struct Quantity(Subject Subject, int Divisor);
