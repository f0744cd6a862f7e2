using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StatusAnalyzers.Behaviour.Tests.Framework;

/// <summary>
/// The exceptions that reach the server, by request. Kestrel logs each with the request's trace identifier, those too that
/// come up when no middleware is left to see them. A request names itself in a header, and that becomes the identifier.
/// </summary>
internal sealed class FailureLog : ILoggerProvider, ILogger
{
    /// <summary>The header in which a request brings its name.</summary>
    public const string NameHeader = "X-Request-Name";

    private readonly ConcurrentDictionary<string, Request> _requests = new(StringComparer.Ordinal);

    /// <summary>The middleware that gives requests their names, and sees them end.</summary>
    public async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers[NameHeader] is [{ } name])
        {
            context.TraceIdentifier = name;
            context.Response.OnCompleted(() =>
            {
                Of(name).Ended.TrySetResult();
                return Task.CompletedTask;
            });
        }

        await next(context);
    }

    /// <summary>The exception of a request. Waits until there is one.</summary>
    public Task<Exception> ExceptionAsync(string request) => Of(request).Failed.Task.WaitAsync(Waits.Patience);

    /// <summary>The exception of a request, or null. Waits until the request has ended in the server.</summary>
    public async Task<Exception?> ExceptionAtEndAsync(string request)
    {
        await Of(request).Ended.Task.WaitAsync(Waits.Patience);
        return Of(request).Failed.Task is { IsCompletedSuccessfully: true } failed ? await failed : null;
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is null || state is not IEnumerable<KeyValuePair<string, object?>> values)
        {
            return;
        }

        foreach (var value in values)
        {
            if (value is { Key: "TraceIdentifier", Value: string request })
            {
                Of(request).Failed.TrySetResult(exception);
            }
        }
    }

    bool ILogger.IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    public void Dispose()
    {
    }

    private Request Of(string name) => _requests.GetOrAdd(name, static _ => new Request());

    private sealed class Request
    {
        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<Exception> Failed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
