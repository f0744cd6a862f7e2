using System.Collections.Immutable;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>Programs in C# 11 to 14 that have status codes in the places that the older language did not have.</summary>
internal static class NewestSyntax
{
    private static readonly ImmutableSortedDictionary<string, string> Sources = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["collection expression"] =
            """
            using System.Collections.Generic;
            using System.Net;

            int[] statusCodes = [404, 500, .. More()];
            HashSet<int> retryStatusCodes = [429, 503];
            List<HttpStatusCode> typed = [(HttpStatusCode)404, HttpStatusCode.OK];
            Dictionary<int, string> titles = new() { [404] = "Not found" };
            System.Console.WriteLine((statusCodes, retryStatusCodes, typed, titles));

            static IEnumerable<int> More() => [502, 504];
            """,
        ["list pattern"] =
            """
            int[] statusCodes = [200, 404];
            System.Console.WriteLine(statusCodes is [200, .. var rest, 404 or 410] && rest is []);
            System.Console.WriteLine(statusCodes switch { [401, ..] => 403, [_, >= 500] => 502, [] => 0, _ => 404 });
            """,
        ["null-conditional assignment"] =
            """
            using Microsoft.AspNetCore.Http;

            Set(null);

            static void Set(HttpContext? context)
            {
                context?.Response.StatusCode = 404;
                context?.Response?.StatusCode = context.Request.Path == "/" ? 200 : 404;
                context?.Response.StatusCode += 404;
            }
            """,
        ["field keyword"] =
            """
            System.Console.WriteLine(new Reply { StatusCode = 404 }.StatusCode);

            public class Reply
            {
                public int StatusCode { get; set => field = value == 0 ? 500 : value; } = 200;

                public int? HttpStatus => field ??= 404;
            }
            """,
        ["extension block"] =
            """
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            System.Console.WriteLine(HttpResponse.Teapot);

            public static class Extensions
            {
                extension(HttpResponse response)
                {
                    public static int Teapot => 418;

                    public bool IsMissing => response.StatusCode == 404;

                    public int Code
                    {
                        get => response.StatusCode;
                        set => response.StatusCode = value is 0 ? 500 : value;
                    }

                    public void Fail(int statusCode = 500) => response.StatusCode = statusCode;
                }

                extension<T>(T controller) where T : ControllerBase
                {
                    public IActionResult Gone() => controller.StatusCode(410);
                }

                public static void Use(HttpResponse response)
                {
                    response.Fail(503);
                    response.Code = 404;
                    Fail(response, statusCode: 503);
                }
            }
            """,
        ["partial members"] =
            """
            System.Console.WriteLine(new Reply(404).StatusCode);

            public partial class Reply
            {
                public partial Reply(int statusCode);

                public partial int StatusCode { get; set; }

                public partial int this[int statusCode] { get; }
            }

            public partial class Reply
            {
                public partial Reply(int statusCode) => StatusCode = statusCode is 0 ? 500 : statusCode;

                public partial int StatusCode { get => field; set => field = value; }

                public partial int this[int statusCode] => statusCode == 404 ? 404 : 200;
            }
            """,
        ["params collection"] =
            """
            using System;
            using System.Collections.Generic;

            Retry(429, 503);
            Expect(200, 204);

            static void Retry(params ReadOnlySpan<int> statusCodes) => Console.WriteLine(statusCodes.Length);

            static void Expect(params IEnumerable<int> statusCodes) => Console.WriteLine(statusCodes);
            """,
        ["ref struct interface"] =
            """
            using System;

            Console.WriteLine(Read(new Status(404)));

            static bool Read<T>(T status) where T : IHasStatus, allows ref struct => status.StatusCode == 404;

            public interface IHasStatus
            {
                int StatusCode { get; }
            }

            public readonly ref struct Status(int statusCode) : IHasStatus
            {
                public int StatusCode => statusCode is 0 ? 500 : statusCode;
            }
            """,
        ["primary constructor"] =
            """
            using System;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            Console.WriteLine(new Missing("x"));

            public class Failure(string message, int statusCode = 500) : Exception(message)
            {
                public int StatusCode { get; } = statusCode == 0 ? 500 : statusCode;
            }

            public sealed class Missing(string message) : Failure(message, 404);

            public record struct Row(int StatusCode, string Title) { public Row() : this(200, "") { } }

            public sealed class Gone(object value) : ObjectResult(value), IResult
            {
                public System.Threading.Tasks.Task ExecuteAsync(HttpContext context) => throw new Failure("", statusCode: 410);
            }
            """,
        ["lambda with defaults and modifiers"] =
            """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;

            var fail = (int statusCode = 500) => Results.StatusCode(statusCode);
            TryParse parse = (text, out statusCode) => (statusCode = 404) == 404;
            WebApplication app = WebApplication.Create(args);
            app.MapGet("/", (params int[] statusCodes) => Results.Problem(statusCode: 409));
            fail(404);
            parse("", out _);

            delegate bool TryParse(string text, out int statusCode);
            """,
        ["unbound nameof and aliases of any type"] =
            """
            using System.Collections.Generic;
            using Code = int;
            using Row = (int StatusCode, string Title);
            using Codes = int[];

            Code statusCode = 404;
            Codes statusCodes = [404];
            Row row = (404, nameof(List<>));
            System.Console.WriteLine((row with { StatusCode = 410 }, statusCode == 404, statusCodes, row is (404, _)));
            """,
        ["user-defined compound assignment"] =
            """
            Total statusCode = new();
            statusCode += 404;
            statusCode++;

            public class Total
            {
                public void operator +=(int statusCode) => StatusCode = statusCode;

                public void operator ++() => StatusCode = 200;

                public int StatusCode { get; set; }
            }
            """,
        ["static abstract and generic attribute"] =
            """
            using Microsoft.AspNetCore.Mvc;

            System.Console.WriteLine(Get<Missing>());

            static int Get<T>() where T : IStatus => T.StatusCode == 404 ? 404 : T.StatusCode;

            public interface IStatus
            {
                static abstract int StatusCode { get; }

                static virtual int HttpStatus => 500;
            }

            public class Missing : IStatus
            {
                public static int StatusCode => 404;

                public required int Status { get; init; }

                [ProducesResponseType<string>(404)]
                [ProducesResponseType<int>(statusCode: 200, Description = "fine")]
                public IActionResult Get() => new StatusCodeResult(Status);
            }
            """,
        ["inline array, ref and span"] =
            """
            using System;
            using System.Runtime.CompilerServices;

            Codes statusCodes = default;
            statusCodes[0] = 404;
            ref int statusCode = ref statusCodes[1];
            statusCode = 404;
            Span<int> span = [404, 410];
            span[0] = 410;
            Console.WriteLine(span is [404, ..] && "404" is ['4', ..] && "x"u8.Length == 404);

            [InlineArray(2)]
            public struct Codes
            {
                private int _statusCode;
            }
            """,
        ["raw and newline interpolation"] =
            """"
            int statusCode = 404;
            System.Console.WriteLine($$"""{"status": {{statusCode switch
            {
                404 => 410,
                _ => 500,
            }}}}""");
            """",
        ["lock object, escape and checked"] =
            """
            using System.Threading;

            Lock gate = new();
            int statusCode = 0;
            lock (gate)
            {
                statusCode = checked(4 * 101);
                statusCode |= 404;
                statusCode >>>= 404;
            }

            System.Console.WriteLine($"\e[31m{(statusCode is > 399 and < 500 or 404 ? 404 : default)}");
            """,
    });

    public static TheoryData<string> Names => [.. Sources.Keys];

    public static string Get(string name) => Sources[name];
}
