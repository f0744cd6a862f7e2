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
    /// <param name="http1">What a client gets over HTTP/1.1, in the words of <see cref="Http1Answer"/>. After <c> + </c> stands the exception that reaches the server. Where it ends in <c>…</c>, only the beginning counts.</param>
    /// <param name="http2">The same over HTTP/2, in the words of <see cref="Http2Client"/>.</param>
    /// <param name="headers">More lines of the request.</param>
    protected async Task FlaggedAsync(string shape, string http1, string http2, string headers = "")
    {
        await AssertAsync($"/{Rule}/flagged/{shape}", http1, Version.Http1, headers);
        await AssertAsync($"/{Rule}/flagged/{shape}", http2, Version.Http2, headers);
    }

    /// <summary>Asserts that a fixed endpoint answers so, on both versions, and that nothing reaches the server.</summary>
    protected async Task FixedAsync(string shape, string answer, string headers = "")
    {
        await AssertAsync($"/{Rule}/fixed/{shape}", answer, Version.Http1, headers);
        await AssertAsync($"/{Rule}/fixed/{shape}", answer, Version.Http2, headers);
    }

    /// <summary>Asserts what a fixed endpoint does where that differs from one version to the other, or where what happened must reach the server.</summary>
    protected async Task FixedAsync(string shape, string http1, string http2, string headers)
    {
        await AssertAsync($"/{Rule}/fixed/{shape}", http1, Version.Http1, headers);
        await AssertAsync($"/{Rule}/fixed/{shape}", http2, Version.Http2, headers);
    }

    private enum Version
    {
        Http1,
        Http2,
    }

    private string Rule => GetType().Name[.."HSC0000".Length];

    private async Task AssertAsync(string path, string expected, Version version, string headers)
    {
        var (answer, exception) = expected.Split(" + ") is [var before, var after] ? (before, after) : (expected, null);
        var name = Guid.NewGuid().ToString();
        var actual = version == Version.Http2
            ? await Http2Client.AskAsync(server.Http2, path, name, headers)
            : await Http1Client.AskAsync(server.Http1, path, name, answer.StartsWith("hangs", StringComparison.Ordinal) ? Waits.Silence : Waits.Patience, headers);

        if (answer.EndsWith('…'))
        {
            Assert.StartsWith(answer[..^1], actual, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(answer, actual);
        }

        // What is expected is waited for; that nothing came is known when the request has ended.
        var thrown = exception is null ? await server.Failures.ExceptionAtEndAsync(name) : await server.Failures.ExceptionAsync(name);
        Assert.Equal(exception, thrown?.GetType().Name);
    }
}
