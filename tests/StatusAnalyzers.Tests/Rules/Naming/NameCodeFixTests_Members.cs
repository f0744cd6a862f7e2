using StatusAnalyzers.Tests.Framework;
using Fix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.CastMemberReporter>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>The member of the enum is what is wanted: a cast number becomes it, and a compared cast goes.</summary>
public sealed class NameCodeFixTests_Members
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net48")]
    [InlineData("netstandard2.0")]
    public Task CastNumber_Triggers(string framework) => Fix.SameProgramAsync(
        """
        using Status = System.Net.HttpStatusCode;

        public static class Program
        {
            private const Status Constant = [|(Status)404|];

            public static void Main(string[] args)
            {
                Status? maybe = args.Length > 1 ? [|(Status?)404|] : null;
                var text = $"{[|(Status)404|]}" + ([|(Status)(500)|]).ToString() + (([|(Status)500|])) + maybe + Constant;
                object boxed = [|(Status)200|];
                System.Console.WriteLine(maybe is [|(Status)404|] || maybe == [|(Status)500|] || [|(Status)200|] == maybe ? text : boxed);
                switch (maybe)
                {
                    case [|(Status)404|]:
                    case [|(Status)500|] when args.Length > 2:
                        break;
                }
            }
        }
        """,
        """
        using Status = System.Net.HttpStatusCode;

        public static class Program
        {
            private const Status Constant = Status.NotFound;

            public static void Main(string[] args)
            {
                Status? maybe = args.Length > 1 ? (Status?)Status.NotFound : null;
                var text = $"{Status.NotFound}" + Status.InternalServerError.ToString() + ((Status.InternalServerError)) + maybe + Constant;
                object boxed = Status.OK;
                System.Console.WriteLine(maybe is Status.NotFound || maybe == Status.InternalServerError || Status.OK == maybe ? text : boxed);
                switch (maybe)
                {
                    case Status.NotFound:
                    case Status.InternalServerError when args.Length > 2:
                        break;
                }
            }
        }
        """,
        new Setup { Framework = framework });

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net10.0-library")]
    public Task ComparedCast_Triggers(string framework) => Fix.SameProgramAsync(
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        System.Console.WriteLine(await Poller.RetryAsync(new HttpResponseMessage(), null));

        public static class Poller
        {
            public static async Task<bool> RetryAsync(HttpResponseMessage response, Task<HttpResponseMessage> next)
            {
                if ((int)response.StatusCode == [|404|] || [|500|] != (int)response.StatusCode && ((int)response.StatusCode) == [|503|])
                {
                    return ((int)(await next).StatusCode == [|404|]) == ((int)(response.StatusCode) != ([|500|]));
                }

                return (((int)(response.StatusCode))) == [|503|] && !((int)response.StatusCode == [|200|] ? (int)(await next).StatusCode == [|200|] : [|404|] == (int)response.StatusCode);
            }

            public static int Class(HttpResponseMessage response) => response switch
            {
                { } when (int)response.StatusCode == [|404|] => 4,
                { } when(int)response.StatusCode == [|503|] => 5,
                _ when (int)response.EnsureSuccessStatusCode().StatusCode == [|200|] && (int)response.StatusCode < 99 => 2,
                _ => 0,
            };
        }
        """,
        """
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;

        System.Console.WriteLine(await Poller.RetryAsync(new HttpResponseMessage(), null));

        public static class Poller
        {
            public static async Task<bool> RetryAsync(HttpResponseMessage response, Task<HttpResponseMessage> next)
            {
                if (response.StatusCode == HttpStatusCode.NotFound || HttpStatusCode.InternalServerError != response.StatusCode && response.StatusCode == HttpStatusCode.ServiceUnavailable)
                {
                    return ((await next).StatusCode == HttpStatusCode.NotFound) == ((response.StatusCode) != (HttpStatusCode.InternalServerError));
                }

                return (response.StatusCode) == HttpStatusCode.ServiceUnavailable && !(response.StatusCode == HttpStatusCode.OK ? (await next).StatusCode == HttpStatusCode.OK : HttpStatusCode.NotFound == response.StatusCode);
            }

            public static int Class(HttpResponseMessage response) => response switch
            {
                { } when response.StatusCode == HttpStatusCode.NotFound => 4,
                { } when response.StatusCode == HttpStatusCode.ServiceUnavailable => 5,
                _ when response.EnsureSuccessStatusCode().StatusCode == HttpStatusCode.OK && (int)response.StatusCode < 99 => 2,
                _ => 0,
            };
        }
        """,
        new Setup { Framework = framework });

    [Fact]
    public Task ComparedCastInExpressionTree_Triggers() => Fix.SameProgramAsync(
        """
        using System;
        using System.Linq.Expressions;
        using System.Net.Http;

        Expression<Func<HttpResponseMessage, bool>> missing = r => (int)r.StatusCode == [|404|];
        Expression<Func<HttpResponseMessage, bool>> failed = r => [|500|] == (int)r.StatusCode || (int)r.StatusCode != [|200|];
        Console.WriteLine(missing.ToString() + failed);
        """,
        """
        using System;
        using System.Linq.Expressions;
        using System.Net;
        using System.Net.Http;

        Expression<Func<HttpResponseMessage, bool>> missing = r => r.StatusCode == HttpStatusCode.NotFound;
        Expression<Func<HttpResponseMessage, bool>> failed = r => HttpStatusCode.InternalServerError == r.StatusCode || r.StatusCode != HttpStatusCode.OK;
        Console.WriteLine(missing.ToString() + failed);
        """);

    [Fact]
    public Task NestedPlace_Triggers() => Fix.SameProgramAsync(
        """
        using System.Net.Http;

        System.Console.WriteLine((int)Poller.Get([|404|], (int)Poller.Get([|200|], true).StatusCode == [|500|]).StatusCode == [|404|]);

        public static class Poller
        {
            public static HttpResponseMessage Get(int code, bool again) => new(again ? [|(System.Net.HttpStatusCode)404|] : (System.Net.HttpStatusCode)code);
        }
        """,
        """
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine(Poller.Get((int)HttpStatusCode.NotFound, Poller.Get((int)HttpStatusCode.OK, true).StatusCode == HttpStatusCode.InternalServerError).StatusCode == HttpStatusCode.NotFound);

        public static class Poller
        {
            public static HttpResponseMessage Get(int code, bool again) => new(again ? HttpStatusCode.NotFound : (System.Net.HttpStatusCode)code);
        }
        """);

    [Fact]
    public async Task NoCastToDrop_DoesNotTrigger()
    {
        // A nullable cast is another comparison in IL, and a cast of anything but the enum is none to drop.
        const string source = """
            using System.Net.Http;

            HttpResponseMessage response = new();
            long wide = args.Length;
            System.Console.WriteLine((int?)response?.StatusCode == [|404|]);
            System.Console.WriteLine((int)wide == [|404|] || [|404|] == (int)wide);
            System.Console.WriteLine((long)response.StatusCode == [|404|]);
            System.Console.WriteLine((int)response.StatusCode + [|404|]);
            """;
        await Verify<ComparisonReporter, CodeFixes.Rules.Naming.NameCodeFixProvider>.FixAsync(source, source);
    }
}
