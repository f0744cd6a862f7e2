using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>
/// An editor references the projects of a solution with their source, a build references their assemblies. Both must say
/// the same of a program.
/// </summary>
public sealed class ProjectReferenceTests
{
    private const string Library =
        """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Order
        {
            public int Number { get; set; }
            public int Status { get; set; }
            public int? Answer;
            public static readonly int Refused = 404;
            public static readonly TimeSpan Wait = TimeSpan.FromSeconds(1.5);
            public const int Missing = 404;
            public int this[int code] => code;
            public int Ask(int result) { Status = result; return (int)new HttpResponseMessage((HttpStatusCode)result).StatusCode; }
        }

        public record Reply(int Status, HttpStatusCode Code, object Value)
        {
            public HttpResponseMessage Message() => new((HttpStatusCode)Status);
        }

        public sealed class MissingAttribute() : ProducesResponseTypeAttribute(404);

        public class RefusedAttribute : ProducesResponseTypeAttribute
        {
            public RefusedAttribute(int code) : base(code) { }
        }

        public class GatewayFailure : HttpRequestException
        {
            public GatewayFailure(int status) : base(status.ToString()) => Status = status;
            public int Status { get; }
        }

        public static class Answers
        {
            public static int Code(this HttpResponseMessage response) => (int)response.StatusCode;
            public static void Refuse(this HttpResponse response, int status) => response.StatusCode = status;
            public static Task FailAsync(HttpContext context, Exception failure) { context.Response.StatusCode = 500; return context.Response.WriteAsync(failure.Message); }
            public static void Allow(HttpContext context) => context.Response.Headers.Allow = "GET";
            public static IResult Gone() => Results.StatusCode(410);
            public static bool IsOneOf(int[] codes, int status) => Array.IndexOf(codes, status) >= 0;
        }

        public abstract class Base : ControllerBase
        {
            protected int Code { get; set; }
            protected ObjectResult Fail(int status, object value) => StatusCode(status, value);
            protected virtual IActionResult Find(int id) => id == 0 ? NotFound() : Ok();
        }
        """;

    private const string Program =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Orders : Base
        {
            [Missing, Refused(409)]
            [ProducesResponseType(200)]
            public IActionResult Get(int id) { Code = 404; return id == 1 ? Fail(418, "") : id == 2 ? Find(id) : Ok(); }

            [Missing, HttpPost]
            public IActionResult Post(Order order)
            {
                order.Number = 404; order.Status = 400; order.Answer = 500;
                order.Ask(404);
                _ = order[404];
                if (order.Number == 404 || order.Status == 404 || order.Answer == 404 || Order.Refused == 404 || Code == 404) { return StatusCode(Order.Refused); }
                Response.Headers["Retry-After"] = Order.Wait.TotalSeconds.ToString();
                return StatusCode(order.Status switch { 404 => 400, 500 => 503, _ => Order.Missing });
            }
        }

        public class Client
        {
            private readonly Dictionary<int, Reply> _replies = new() { [404] = new(404, HttpStatusCode.NotFound, 404) };

            public bool Ask(HttpResponseMessage response, Reply reply)
            {
                try
                {
                    return response.Code() == 404 || reply.Status is 404 or 410 || reply.Code.ToString() == "404" || reply.Code == (HttpStatusCode)409
                        || Answers.IsOneOf([404, 410], reply.Status) || _replies.ContainsKey(404) || reply is { Status: >= 200 and <= 300 } || reply.Message().Code() / 100 == 4;
                }
                catch (GatewayFailure failure) when (failure.Message.Contains("404") || failure.Status == 404)
                {
                    throw new GatewayFailure(502);
                }
            }
        }

        public class Middleware(RequestDelegate next)
        {
            public async Task Invoke(HttpContext context)
            {
                try
                {
                    context.Response.Refuse(404);
                    await next(context);
                }
                catch (NotSupportedException)
                {
                    Answers.Allow(context);
                    context.Response.StatusCode = 405;
                }
                catch (Exception failure)
                {
                    await Answers.FailAsync(context, failure);
                }
            }
        }
        """;

    [Fact]
    public async Task Source_SaysWhatTheAssemblySays()
    {
        var library = await Compilations.CreateAsync(Library, name: "Library");
        using var assembly = new MemoryStream();
        var emitted = library.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));

        var ofAssembly = await AnalyzeAsync(MetadataReference.CreateFromImage(assembly.ToArray()));
        Assert.NotEmpty(ofAssembly);
        Assert.Equal(ofAssembly, await AnalyzeAsync(library.ToMetadataReference()));
    }

    private static async Task<IEnumerable<string>> AnalyzeAsync(MetadataReference library)
    {
        var program = (await Compilations.CreateAsync(Program, name: "Program")).AddReferences(library);
        Assert.Empty(program.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await Analysis.RunAsync(program, Program)).Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
    }
}
