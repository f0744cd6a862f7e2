using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.CodeFixes.Rules.Headers;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>What a fix adds has the line ends of the file and is indented as it is, where no setting says how.</summary>
public sealed class FileLayoutTests
{
    [Theory]
    [InlineData("\n", "\t")]
    [InlineData("\r\n", "\t")]
    [InlineData("\r\n", "    ")]
    public Task Return_IsLaidOutAsTheFile(string ending, string step) => Verify<FlowAnalyzer, ReturnCodeFixProvider>.FixAsync(
        As(ending, step, Middleware("if (flag)", "    {|HSC5007:context.Response.StatusCode = 404|};", "await next(context);")),
        As(ending, step, Middleware("if (flag)", "{", "    context.Response.StatusCode = 404;", "    return;", "}", "await next(context);")),
        Flows.Library);

    [Theory]
    [InlineData("\n", "\t")]
    [InlineData("\r\n", "\t")]
    [InlineData("\r\n", "    ")]
    public Task Condition_IsLaidOutAsTheFile(string ending, string step) => Verify<FlowAnalyzer, HasStartedCodeFixProvider>.FixAsync(
        As(ending, step, Middleware("try", "{", "    await next(context);", "}", "catch (System.Exception)", "{", "    {|HSC5006:context.Response.StatusCode = 500|};", "}")),
        As(ending, step, Middleware("try", "{", "    await next(context);", "}", "catch (System.Exception)", "{", "    if (!context.Response.HasStarted)", "    {", "        context.Response.StatusCode = 500;", "    }", "}")),
        Flows.Library);

    [Theory]
    [InlineData("\n", "\t")]
    [InlineData("\r\n", "\t")]
    [InlineData("\r\n", "    ")]
    public Task Lambda_IsLaidOutAsTheFile(string ending, string step) => Verify<ResponseAnalyzer, RejectionStatusCodeFixProvider>.FixAsync(
        As(ending, step, Setup("{|HSC4008:AddRateLimiter|}(options => // all", "        options.GlobalLimiter = null);")),
        As(ending, step, Setup("AddRateLimiter(options => // all", "    {", "        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;", "        options.GlobalLimiter = null;", "    });")),
        Flows.Library);

    private static string As(string ending, string step, string source) =>
        source.Replace("    ", step, StringComparison.Ordinal).ReplaceLineEndings(ending);

    private static string Middleware(params string[] lines) =>
        $$"""
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        public sealed class Middleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context, bool flag)
            {
                {{string.Join("\n        ", lines)}}
            }
        }
        """;

    private static string Setup(params string[] lines) =>
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.DependencyInjection;

        public static class Setup
        {
            public static void Add(IServiceCollection services)
            {
                services.{{string.Join("\n    ", lines)}}
            }
        }
        """;
}
