using StatusPoller;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: StatusPoller <url> [<url> …]");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(5_000) };
var poller = new Poller(http, new Backoff(TimeSpan.FromMilliseconds(200), attempts: 4));
using var timer = new PeriodicTimer(TimeSpan.FromSeconds(100));
try
{
    do
    {
        foreach (var url in args)
        {
            Console.WriteLine(await poller.PollAsync(new Uri(url), stop.Token));
        }
    }
    while (await timer.WaitForNextTickAsync(stop.Token));
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    // Ctrl+C is the way to end it.
}

return 0;
