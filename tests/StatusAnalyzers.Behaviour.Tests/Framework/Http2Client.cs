using System.Net;

namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>Asks one question over HTTP/2, with HttpClient and a connection of its own.</summary>
internal static class Http2Client
{
    /// <summary>
    /// The response, in the words of <see cref="Http1Answer"/>, or <c>fails: reason</c>, where the reason is the error code
    /// of the protocol (RFC 9113 §7) or what HttpClient says of it.
    /// </summary>
    /// <param name="server">Where the server listens.</param>
    /// <param name="path">The path, such as <c>/HSC3001/flagged/Json</c>.</param>
    /// <param name="name">The name of the request, for the server's log.</param>
    /// <param name="headers">More lines of the header section, each ending in CRLF.</param>
    public static async Task<string> AskAsync(IPEndPoint server, string path, string name, string headers = "")
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { Timeout = Waits.Patience };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://{server}{path}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        request.Headers.Add(FailureLog.NameHeader, name);
        foreach (var line in headers.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            request.Headers.TryAddWithoutValidation(line[..colon], line[(colon + 1)..].Trim());
        }

        try
        {
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            var content = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return content.Length == 0 ? $"{(int)response.StatusCode}" : $"{(int)response.StatusCode}: {content}";
        }
        catch (HttpRequestException exception)
        {
            return "fails: " + Reason(exception);
        }
    }

    private static string Reason(HttpRequestException exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpProtocolException protocol)
            {
                return protocol.ErrorCode switch { 1 => "PROTOCOL_ERROR", 2 => "INTERNAL_ERROR", var code => $"error {code}" };
            }
        }

        return exception.GetBaseException().Message;
    }
}
