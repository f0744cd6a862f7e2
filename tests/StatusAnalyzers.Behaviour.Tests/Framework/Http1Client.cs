using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>
/// Asks one question over HTTP/1.1 and reads the bytes itself. HttpClient forgives some of what a server may not send,
/// and says little about the rest.
/// </summary>
internal static class Http1Client
{
    /// <summary>
    /// What a client gets that follows RFC 9112, in words: see <see cref="Http1Answer"/>.
    /// </summary>
    /// <param name="server">Where the server listens.</param>
    /// <param name="path">The path, such as <c>/HSC3001/flagged/Json</c>.</param>
    /// <param name="name">The name of the request, for the server's log.</param>
    /// <param name="silence">How long nothing may come, after something came, before the client is said to hang.</param>
    /// <param name="headers">More lines of the header section, each ending in CRLF.</param>
    public static async Task<string> AskAsync(IPEndPoint server, string path, string name, TimeSpan silence, string headers = "")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        // The connection stays open, as a client's does: a response without an end does not end with it.
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{FailureLog.NameHeader}: {name}\r\n{headers}\r\n"),
            TestContext.Current.CancellationToken);

        var received = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var count = await ReadAsync(stream, buffer, received.Length == 0 ? Waits.Patience : silence);
            if (count is null)
            {
                return "hangs" + Http1Answer.After(received.ToString());
            }

            received.Append(Encoding.Latin1.GetString(buffer, 0, count.Value));
            if (Http1Answer.Read(received.ToString(), closed: count == 0) is { } answer)
            {
                return answer;
            }
        }
    }

    /// <summary>The number of bytes read, 0 at the end of the stream, null if nothing came in time.</summary>
    private static async Task<int?> ReadAsync(NetworkStream stream, byte[] buffer, TimeSpan limit)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timer.CancelAfter(limit);
        try
        {
            return await stream.ReadAsync(buffer, timer.Token);
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (IOException)
        {
            // A reset is an end too.
            return 0;
        }
    }
}
