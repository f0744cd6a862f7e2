using System.Net;

namespace StatusPoller;

public sealed record PollResult(Uri Url, HttpStatusCode? Status, string Verdict)
{
    public override string ToString() => $"{Url}: {(int?)Status} {Verdict}";
}

/// <summary>Asks a URL how it is, and asks again while the answer may change.</summary>
public sealed class Poller(HttpClient http, Backoff backoff)
{
    private static readonly HashSet<HttpStatusCode> Retryable = new()
    {
        HttpStatusCode.RequestTimeout,
        HttpStatusCode.TooManyRequests,
        HttpStatusCode.BadGateway,
        HttpStatusCode.ServiceUnavailable,
        HttpStatusCode.GatewayTimeout,
    };

    public async Task<PollResult> PollAsync(Uri url, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            TimeSpan? asked = null;
            HttpStatusCode? status = null;
            try
            {
                using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                status = response.StatusCode;
                asked = response.Headers.RetryAfter?.Delta;
                if (!Retryable.Contains(response.StatusCode))
                {
                    return new PollResult(url, status, VerdictOf(response));
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException { InnerException: TimeoutException })
            {
                // No answer is no status; it is worth another attempt.
            }

            if (attempt == backoff.Attempts)
            {
                return new PollResult(url, status, "gave up");
            }

            await Task.Delay(backoff.DelayAfter(attempt, asked), cancellationToken);
        }
    }

    private static string VerdictOf(HttpResponseMessage response) => response.StatusCode switch
    {
        _ when response.IsSuccessStatusCode => "up",
        HttpStatusCode.NotModified => "up, unchanged",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "up, but not for us",
        HttpStatusCode.NotFound or HttpStatusCode.Gone => "missing",
        >= HttpStatusCode.InternalServerError => "down",
        _ => "odd",
    };
}
