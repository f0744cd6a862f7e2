namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>
/// The shapes of one rule in the sample. What is flagged is asserted to the letter, on both versions of HTTP; what is fixed
/// must answer the same on both and raise nothing in the server.
/// </summary>
/// <remarks>
/// The name of the class begins with the rule's id. Every row of <c>InlineData</c> names a shape first; the method's name
/// begins with <c>Flagged</c> or <c>Fixed</c>. <see cref="CoverageTests"/> counts on it.
/// </remarks>
public abstract class ShapeTests(Server server)
{
    /// <summary>Asserts what a flagged endpoint does.</summary>
    /// <param name="shape">The end of the route.</param>
    /// <param name="http1">What a client gets over HTTP/1.1, in the words of <see cref="Http1Answer"/>. Where it ends in <c>…</c>, only the beginning counts.</param>
    /// <param name="http2">What it gets over HTTP/2, in the words of <see cref="Http2Client"/>.</param>
    /// <param name="exception">The type of the exception that reaches the server, or null for none.</param>
    /// <param name="headers">More lines of the request.</param>
    protected async Task FlaggedAsync(string shape, string http1, string http2, string? exception = null, string headers = "")
    {
        var path = $"/{Rule}/flagged/{shape}";
        var (name1, name2) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        var silence = http1.StartsWith("hangs", StringComparison.Ordinal) ? Waits.Silence : Waits.Patience;

        AssertAnswer(http1, await Http1Client.AskAsync(server.Http1, path, name1, silence, headers));
        AssertAnswer(http2, await Http2Client.AskAsync(server.Http2, path, name2, headers));
        foreach (var name in (string[])[name1, name2])
        {
            var actual = exception is null ? await server.Failures.ExceptionAtEndAsync(name) : await server.Failures.ExceptionAsync(name);
            Assert.Equal(exception, actual?.GetType().Name);
        }
    }

    /// <summary>Asserts that a fixed endpoint answers so, on both versions, and that nothing reaches the server.</summary>
    protected async Task FixedAsync(string shape, string answer, string headers = "")
    {
        var path = $"/{Rule}/fixed/{shape}";
        var (name1, name2) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());

        AssertAnswer(answer, await Http1Client.AskAsync(server.Http1, path, name1, Waits.Patience, headers));
        AssertAnswer(answer, await Http2Client.AskAsync(server.Http2, path, name2, headers));
        Assert.Null(await server.Failures.ExceptionAtEndAsync(name1));
        Assert.Null(await server.Failures.ExceptionAtEndAsync(name2));
    }

    private string Rule => GetType().Name[.."HSC0000".Length];

    private static void AssertAnswer(string expected, string actual)
    {
        if (expected.EndsWith('…'))
        {
            Assert.StartsWith(expected[..^1], actual, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(expected, actual);
        }
    }
}
