using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>
/// The shapes of one rule about a header. An answer is <c>405</c> where the header does not come, and <c>405 [GET, POST]</c>
/// where it does, with its value: an empty one is <c>[]</c>. The bytes are read as they come, because a client that parses
/// headers drops what it cannot read.
/// </summary>
/// <remarks>The names of classes and methods are those of <see cref="ShapeTests"/>.</remarks>
public abstract class HeaderShapeTests(Server server)
{
    /// <summary>Asserts what a flagged endpoint sends.</summary>
    protected async Task FlaggedAsync(string shape, string header, string expected) =>
        Assert.Equal(expected, await AskAsync($"/{Rule}/flagged/{shape}", header));

    /// <summary>Asserts what a fixed endpoint sends.</summary>
    protected async Task FixedAsync(string shape, string header, string expected) =>
        Assert.Equal(expected, await AskAsync($"/{Rule}/fixed/{shape}", header));

    private string Rule => GetType().Name[.."HSC0000".Length];

    private async Task<string> AskAsync(string path, string header)
    {
        var head = await HeadAsync(server.Http1, path);
        var lines = head.Split("\r\n");
        var field = lines.SingleOrDefault(line => line.StartsWith(header + ":", StringComparison.OrdinalIgnoreCase));
        var status = lines[0].Split(' ')[1];
        return field is null ? status : $"{status} [{field[(header.Length + 1)..].Trim()}]";
    }

    private static async Task<string> HeadAsync(IPEndPoint server, string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var all = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return all[..all.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
    }
}
