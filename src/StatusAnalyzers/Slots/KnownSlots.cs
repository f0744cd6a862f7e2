namespace StatusAnalyzers.Slots;

/// <summary>The positions of frameworks and libraries that hold status codes, as data.</summary>
internal static partial class KnownSlots
{
}
