using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

public sealed class HSC4009Tests
{
    [Theory]
    [InlineData("context.Response.Headers.RetryAfter = [|wait.TotalSeconds.ToString()|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|wait.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|wait.TotalSeconds.ToString(\"0.0\")|];")]
    [InlineData("context.Response.Headers[\"Retry-After\"] = [|$\"{wait.TotalSeconds}\"|];")]
    [InlineData("context.Response.Headers[\"retry-after\"] = [|$\"{wait.TotalSeconds:F1}\"|];")]
    [InlineData("context.Response.Headers.Append(\"Retry-After\", [|wait.TotalSeconds.ToString()|]);")]
    [InlineData("context.Response.Headers.TryAdd(Microsoft.Net.Http.Headers.HeaderNames.RetryAfter, [|wait.TotalSeconds.ToString()|]);")]
    [InlineData("context.Response.Headers.RetryAfter = [|wait.ToString()|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|$\"{wait}\"|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|(wait.TotalMilliseconds / 1000).ToString()|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|\"\" + wait.TotalSeconds|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|Convert.ToString(wait.TotalSeconds)|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|limit?.TotalSeconds.ToString()|];")]
    [InlineData("var text = wait.TotalSeconds.ToString(); context.Response.Headers.RetryAfter = [|text|];")]
    [InlineData("var seconds = wait.TotalSeconds; context.Response.Headers.RetryAfter = [|seconds.ToString()|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|\"-1\"|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|\"1.5\"|];")]
    [InlineData("context.Response.Headers.RetryAfter = [|(-1).ToString()|];")]
    public Task RetryAfter_Triggers(string statement) => Heads.TriggersAsync(RuleIds.FractionalRetryAfter, Source(statement));

    [Theory]
    [InlineData("(at - DateTimeOffset.UtcNow).TotalSeconds.ToString()")]
    [InlineData("at.Subtract(DateTimeOffset.UtcNow).TotalSeconds.ToString()")]
    [InlineData("(wait - clock.Elapsed).TotalSeconds.ToString()")]
    [InlineData("(TimeSpan.FromSeconds(60) - wait).TotalSeconds.ToString()")]
    [InlineData("wait.Add(at - DateTimeOffset.UtcNow).TotalSeconds.ToString()")]
    [InlineData("(wait + (at - DateTimeOffset.UtcNow)).TotalSeconds.ToString()")]
    [InlineData("Math.Max(1, (at - DateTimeOffset.UtcNow).TotalSeconds).ToString()")]
    [InlineData("clock.Elapsed.TotalSeconds.ToString()")]
    [InlineData("(wait.TotalMilliseconds / 1000).ToString()")]
    [InlineData("(minutes / 7.0).ToString()")]
    [InlineData("TimeSpan.FromSeconds(1.5).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromMilliseconds(1500).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromSeconds(minutes / 7.0).TotalSeconds.ToString()")]
    [InlineData("1.5.ToString()")]
    [InlineData("wait.ToString()")]
    [InlineData("$\"{wait}\"")]
    [InlineData("wait.ToString(\"c\")")]
    [InlineData("wait.ToString(\"mm\\\\:ss\")")]
    [InlineData("limit?.ToString()")]
    [InlineData("$\"{limit}\"")]
    [InlineData("TimeSpan.FromSeconds(30).ToString()")]
    [InlineData("found.ToString()")]
    [InlineData("$\"{found}\"")]
    [InlineData("\"\" + found")]
    [InlineData("twice.ToString()")]
    [InlineData("limit is { } some ? some.ToString() : \"1\"")]
    public async Task FractionOrSpan_IsAWarning(string value) => Assert.Equal([DiagnosticSeverity.Warning], await SeveritiesAsync(value));

    [Theory]
    [InlineData("wait.TotalSeconds.ToString()")]
    [InlineData("limit?.TotalSeconds.ToString()")]
    [InlineData("(limit?.TotalSeconds ?? 60).ToString()")]
    [InlineData("(limit ?? TimeSpan.FromMinutes(1)).TotalSeconds.ToString()")]
    [InlineData("options.Window.TotalSeconds.ToString()")]
    [InlineData("options.Seconds.ToString()")]
    [InlineData("found.TotalSeconds.ToString()")]
    [InlineData("twice.TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromMilliseconds(minutes).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromSeconds(options.Seconds).TotalSeconds.ToString()")]
    [InlineData("$\"{options.Window.TotalSeconds:0.#}\"")]
    public async Task SecondsOfUnknownOrigin_AreASuggestion(string value) => Assert.Equal([DiagnosticSeverity.Info], await SeveritiesAsync(value));

    [Theory]
    [InlineData("TimeSpan.FromMinutes(minutes).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromSeconds((double)minutes).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromMinutes(options.Minutes).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromHours(minutes).Add(TimeSpan.FromSeconds(minutes)).TotalSeconds.ToString()")]
    [InlineData("(TimeSpan.FromDays(1) - TimeSpan.FromMinutes(minutes)).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromMinutes(1.5).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromMilliseconds(30000).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.FromSeconds(Math.Ceiling(wait.TotalSeconds)).TotalSeconds.ToString()")]
    [InlineData("new TimeSpan(0, minutes, 0).TotalSeconds.ToString()")]
    [InlineData("TimeSpan.Zero.TotalSeconds.ToString()")]
    [InlineData("whole.TotalSeconds.ToString()")]
    [InlineData("(flag ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(minutes)).TotalSeconds.ToString()")]
    [InlineData("Math.Max(1, TimeSpan.FromMinutes(minutes).TotalSeconds).ToString()")]
    [InlineData("(TimeSpan.FromMinutes(minutes).TotalSeconds + 1).ToString()")]
    [InlineData("((double)minutes).ToString()")]
    [InlineData("Window.TotalSeconds.ToString()")]
    [InlineData("Pause.TotalSeconds.ToString()")]
    [InlineData("wait.TotalSeconds.ToString(\"#\")")]
    [InlineData("wait.TotalSeconds.ToString(\"##\")")]
    [InlineData("wait.TotalSeconds.ToString(\"#,0\")")]
    [InlineData("$\"{wait.TotalSeconds:#}\"")]
    [InlineData("wait.ToString(\"ss\")")]
    [InlineData("$\"{found:%s}\"")]
    [InlineData("2.0.ToString()")]
    public async Task WholeSeconds_AreNeither(string value) => Assert.Empty(await SeveritiesAsync(value));

    [Fact]
    public Task RateLimiter_IsASuggestionOrAWarning() => Heads.TriggersAsync(RuleIds.FractionalRetryAfter, Source(
        """
        new Microsoft.AspNetCore.RateLimiting.RateLimiterOptions().OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out var retryAfter))
            {
                rejected.HttpContext.Response.Headers["Retry-After"] = [|retryAfter.TotalSeconds.ToString()|];
                rejected.HttpContext.Response.Headers.RetryAfter = [|retryAfter.ToString()|];
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)retryAfter.TotalSeconds).ToString();
            }

            return default;
        };
        """));

    [Theory]
    [InlineData("public static TimeSpan Own => Own.Add(Own);")]
    [InlineData("public static TimeSpan Own => Own + Other; public static TimeSpan Other => Own - Other;")]
    [InlineData("public static TimeSpan Own => TimeSpan.FromSeconds(Number); public static double Number => Own.TotalSeconds;")]
    [InlineData("public static readonly TimeSpan Own = Own + Own;")]
    public Task ValueOfItself_IsReported(string member) => Heads.TriggersAsync(
        RuleIds.FractionalRetryAfter,
        Flows.Web($"public static class C {{ {member} public static void M(HttpContext context) => context.Response.Headers.RetryAfter = [|Own.TotalSeconds.ToString()|]; }}"));

    [Theory]
    [InlineData("context.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString();")]
    [InlineData("context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString();")]
    [InlineData("context.Response.Headers.RetryAfter = $\"{Math.Ceiling(wait.TotalSeconds)}\";")]
    [InlineData("context.Response.Headers.RetryAfter = Math.Max(1, Math.Round(wait.TotalSeconds)).ToString();")]
    [InlineData("context.Response.Headers.RetryAfter = wait.TotalSeconds.ToString(\"F0\");")]
    [InlineData("context.Response.Headers.RetryAfter = $\"{wait.TotalSeconds:0}\";")]
    [InlineData("context.Response.Headers.RetryAfter = wait.Seconds.ToString();")]
    [InlineData("context.Response.Headers.RetryAfter = TimeSpan.FromMinutes(5).TotalSeconds.ToString();")]
    [InlineData("var wait5 = TimeSpan.FromMinutes(5); context.Response.Headers.RetryAfter = wait5.TotalSeconds.ToString();")]
    [InlineData("context.Response.Headers.RetryAfter = Delay.TotalSeconds.ToString();")]
    [InlineData("var seconds = Math.Ceiling(wait.TotalSeconds); context.Response.Headers.RetryAfter = seconds.ToString();")]
    [InlineData("double seconds = 1; seconds = Math.Ceiling(wait.TotalSeconds); context.Response.Headers.RetryAfter = seconds.ToString();")]
    [InlineData("context.Response.Headers.RetryAfter = \"30\";")]
    [InlineData("context.Response.Headers.RetryAfter = \"Wed, 21 Oct 2026 07:28:00 GMT\";")]
    [InlineData("context.Response.Headers.RetryAfter = DateTimeOffset.UtcNow.ToString(\"R\");")]
    [InlineData("context.Response.Headers[\"X-Wait\"] = wait.TotalSeconds.ToString();")]
    [InlineData("context.Response.GetTypedHeaders().Set(\"Retry-After\", new System.Net.Http.Headers.RetryConditionHeaderValue(wait));")]
    [InlineData("var row = new Dictionary<string, string>(); row[\"Retry-After\"] = wait.TotalSeconds.ToString();")]
    public Task RetryAfter_DoesNotTrigger(string statement) => Heads.DoesNotTriggerAsync(Source(statement));

    [Fact]
    public Task TypedHeader_DoesNotTrigger() => Heads.DoesNotTriggerAsync(
        """
        public static class C
        {
            public static void M(System.Net.Http.HttpResponseMessage message, System.TimeSpan wait) =>
                message.Headers.RetryAfter = new System.Net.Http.Headers.RetryConditionHeaderValue(wait);
        }
        """);

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task EveryFramework_Triggers(string framework) => Heads.TriggersAsync(
        RuleIds.FractionalRetryAfter,
        Source(
            """
            context.Response.Headers.RetryAfter = [|wait.TotalSeconds.ToString()|];
            context.Response.Headers.RetryAfter = [|TimeSpan.FromMilliseconds(1500).TotalSeconds.ToString()|];
            context.Response.Headers.RetryAfter = TimeSpan.FromMilliseconds(2000).TotalSeconds.ToString();
            context.Response.Headers.RetryAfter = TimeSpan.FromSeconds(wait.Minutes).TotalSeconds.ToString();
            """),
        Heads.For(framework));

    [Fact]
    public Task GeneratedCode_DoesNotTrigger() =>
        Heads.DoesNotTriggerAsync("// <auto-generated/>\n" + Source("context.Response.Headers.RetryAfter = wait.TotalSeconds.ToString();"));

    [Fact]
    public Task BrokenCode_DoesNotTrigger() => Heads.DoesNotTriggerAsync(
        "public class C { public void M(Missing response, Missing wait) => response.Headers[\"Retry-After\"] = wait.TotalSeconds.ToString(); }",
        Flows.Library with { Broken = true });

    private static async Task<IEnumerable<DiagnosticSeverity>> SeveritiesAsync(string value) =>
        (await Analysis.RunOnSourceAsync(
            $$"""
            using System;
            using System.Diagnostics;
            using Microsoft.AspNetCore.Http;

            public sealed class Options { public TimeSpan Window { get; set; } public double Seconds { get; set; } public int Minutes { get; set; } }

            public static class Limits
            {
                private static TimeSpan Window => TimeSpan.FromSeconds(30);
                private static TimeSpan Pause { get; } = TimeSpan.FromSeconds(30);
                private static bool TryFind(out TimeSpan found) { found = default; return true; }

                public static void Apply(HttpContext context, Options options, Stopwatch clock, DateTimeOffset at, TimeSpan wait, TimeSpan? limit, int minutes, bool flag)
                {
                    var whole = TimeSpan.FromMinutes(options.Minutes);
                    var twice = wait;
                    twice = at - DateTimeOffset.UtcNow;
                    TryFind(out var found);
                    context.Response.Headers.RetryAfter = {{value}};
                }
            }
            """))
        .Where(diagnostic => diagnostic.Id == RuleIds.FractionalRetryAfter)
        .Select(diagnostic => diagnostic.Severity);

    private static string Source(string statement) => Flows.Web(
        $$"""
        public static class Limits
        {
            private static readonly TimeSpan Delay = TimeSpan.FromSeconds(30);

            public static void Apply(HttpContext context, TimeSpan wait, TimeSpan? limit)
            {
                {{statement}}
            }
        }
        """);
}
