namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>How long the tests wait. Nothing here measures speed: what comes at all comes long before these end.</summary>
internal static class Waits
{
    /// <summary>For something that must come. Only a broken test waits that long.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    /// <summary>For something that must not come: silence of that length, after the first bytes, is a hanging client.</summary>
    public static TimeSpan Silence { get; } = TimeSpan.FromSeconds(2);
}
