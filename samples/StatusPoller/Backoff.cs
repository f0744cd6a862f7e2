namespace StatusPoller;

/// <summary>Waits twice as long after each attempt, up to half a minute, unless the server asks for a time of its own.</summary>
public sealed class Backoff(TimeSpan first, int attempts)
{
    private const int LongestSeconds = 30;

    public int Attempts { get; } = attempts;

    public TimeSpan DelayAfter(int attempt, TimeSpan? asked)
    {
        var delay = asked ?? first * Math.Pow(2, attempt) + TimeSpan.FromMilliseconds(Random.Shared.Next(100, 200));
        return delay.TotalSeconds > LongestSeconds ? TimeSpan.FromSeconds(LongestSeconds) : delay;
    }
}
