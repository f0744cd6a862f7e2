using Microsoft.CodeAnalysis;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Headers;

public sealed class HSC4002Tests
{
    [Theory]
    [InlineData("public IActionResult Get() => StatusCode([|405|]);")]
    [InlineData("public IActionResult Get() => StatusCode([|StatusCodes.Status405MethodNotAllowed|], new Order(1));")]
    [InlineData("public IActionResult Get() => new ObjectResult(\"no\") { StatusCode = [|405|] };")]
    [InlineData("public IActionResult Get() => new StatusCodeResult([|405|]);")]
    [InlineData("public IActionResult Get() => Problem(statusCode: [|405|]);")]
    [InlineData("public IActionResult Get(bool known) => StatusCode(known ? [|405|] : 404);")]
    [InlineData("public IActionResult Get() { Response.StatusCode = [|405|]; return new EmptyResult(); }")]
    [InlineData("public IActionResult Get() { var result = Json(1); result.StatusCode = [|405|]; return result; }")]
    [InlineData("public IActionResult Get() { Response.Headers[\"X-Reason\"] = \"none\"; return StatusCode([|405|]); }")]
    [InlineData("public IActionResult Get() { Log(); return StatusCode([|405|]); } private void Log() { }")]
    [InlineData("public System.Net.Http.HttpResponseMessage Get() => new(System.Net.HttpStatusCode.MethodNotAllowed) { StatusCode = [|System.Net.HttpStatusCode.MethodNotAllowed|] };")]
    public Task Action_Triggers(string members) => Heads.TriggersAsync(RuleIds.NoAllow, Flows.Controller(members));

    [Theory]
    [InlineData("public IActionResult Get() { Response.Headers.Allow = \"GET\"; return StatusCode(405); }")]
    [InlineData("public IActionResult Get() { Response.Headers[\"Allow\"] = \"GET\"; return StatusCode(405); }")]
    [InlineData("public IActionResult Get() { Response.Headers[\"allow\"] = \"GET\"; return StatusCode(405); }")]
    [InlineData("public IActionResult Get() { Response.Headers.Append(\"Allow\", \"GET\"); return StatusCode(405); }")]
    [InlineData("public IActionResult Get() { Response.Headers.TryAdd(\"Allow\", \"GET\"); return StatusCode(405); }")]
    [InlineData("public IActionResult Get() { Response.Headers.Add(Microsoft.Net.Http.Headers.HeaderNames.Allow, \"GET\"); return StatusCode(405); }")]
    [InlineData("private const string Methods = \"Allow\"; public IActionResult Get() { Response.Headers[Methods] = \"GET\"; return StatusCode(405); }")]
    [InlineData("public IActionResult Get() { Response.StatusCode = 405; Response.Headers.Allow = \"GET\"; return new EmptyResult(); }")]
    [InlineData("public IActionResult Get() { Response.OnStarting(() => { Response.Headers.Allow = \"GET\"; return Task.CompletedTask; }); return StatusCode(405); }")]
    [InlineData("public IActionResult Get() { Response.OnStarting(SetMethods); return StatusCode(405); } private Task SetMethods() => Task.CompletedTask;")]
    [InlineData("public IActionResult Get() { SetMethods(); return StatusCode(405); } private void SetMethods() => Response.Headers.Allow = \"GET\";")]
    [InlineData("public IActionResult Get() { SetMethods(Response); return StatusCode(405); } private static void SetMethods(HttpResponse response) => response.Headers[\"Allow\"] = \"GET\";")]
    [InlineData("public IActionResult Get(System.Collections.Generic.Dictionary<string, string> more) { foreach (var header in more) { Response.Headers[header.Key] = header.Value; } return StatusCode(405); }")]
    [InlineData("public IActionResult Get(string name) { Response.Headers.Append(name, \"GET\"); return StatusCode(405); }")]
    [InlineData("public System.Net.Http.HttpResponseMessage Get() { var message = new System.Net.Http.HttpResponseMessage(System.Net.HttpStatusCode.MethodNotAllowed); message.Content.Headers.Allow.Add(\"GET\"); return message; }")]
    [InlineData("public abstract class Helper { public abstract void Apply(HttpResponse response); } public IActionResult Get(Helper helper) { helper.Apply(Response); return StatusCode(405); }")]
    [InlineData("public IActionResult Get(Action<HttpResponse> apply) { apply(Response); return StatusCode(405); }")]
    public Task Allow_DoesNotTrigger(string members) => Heads.DoesNotTriggerAsync(Flows.Controller(members));

    [Theory]
    [InlineData("public IActionResult Get() => NotFound();")]
    [InlineData("public IActionResult Get(int code) => StatusCode(code);")]
    [InlineData("public IActionResult Get() => Problem(instance: \"405\");")]
    [InlineData("[ProducesResponseType(405)] public IActionResult Get() => Ok();")]
    [InlineData("public bool Get() => Response.StatusCode == 405;")]
    [InlineData("public object Get() => new Fine { StatusCode = 405 }; public sealed class Fine { public int StatusCode { get; set; } }")]
    [InlineData("public void Get(Row row) => row.StatusCode = 405; public sealed class Row { public int StatusCode { get; set; } public string Headers { get; set; } = \"\"; }")]
    [InlineData("public void Get(OldResponse old) => old.StatusCode = 405; public sealed class OldResponse { public int StatusCode { get; set; } }")]
    [InlineData("public int StatusCode(string text, int code) => code; public int Get() => StatusCode(\"\", 405);")]
    public Task LookAlike_DoesNotTrigger(string members) => Heads.DoesNotTriggerAsync(Flows.Controller(members));

    [Theory]
    [InlineData("return Results.StatusCode([|405|]);")]
    [InlineData("return TypedResults.StatusCode([|405|]);")]
    [InlineData("return Results.Json(new Order(1), statusCode: [|405|]);")]
    [InlineData("return Results.Problem(statusCode: [|405|]);")]
    [InlineData("return flag ? Results.StatusCode([|405|]) : Results.Ok();")]
    [InlineData("context.Response.StatusCode = number switch { 1 => [|405|], _ => 404 }; return Results.Empty;")]
    [InlineData("IResult Refuse() => Results.StatusCode([|405|]); return Refuse();")]
    [InlineData("Func<IResult> refuse = () => Results.StatusCode([|405|]); return refuse();")]
    [InlineData("try { return Results.Ok(); } catch (Exception) { return Results.StatusCode([|405|]); }")]
    public Task Handler_Triggers(string statements) => Heads.TriggersAsync(RuleIds.NoAllow, Flows.Handler(statements));

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task EveryFramework_Triggers(string framework) =>
        Heads.TriggersAsync(RuleIds.NoAllow, Flows.Handler("return Results.StatusCode([|405|]);"), Heads.For(framework));

    // What a helper set before belongs to the answer that failed.
    [Fact]
    public Task HelperBeforeCatch_Triggers() => Heads.TriggersAsync(RuleIds.NoAllow, Flows.Middleware(
        "try { await Console.Out.WriteLineAsync(context.Helper()); } catch (NotSupportedException) { context.Response.StatusCode = [|405|]; }")
        + "internal static class Helpers { public static string Helper(this HttpContext context) { foreach (var h in context.Request.Headers) { context.Response.Headers[h.Key] = h.Value; } return \"\"; } }");

    [Fact]
    public Task HelperInCatch_DoesNotTrigger() => Heads.DoesNotTriggerAsync(Flows.Middleware(
        "try { Console.WriteLine(); } catch (NotSupportedException) { context.Response.StatusCode = 405; context.Helper(); }")
        + "internal static class Helpers { public static void Helper(this HttpContext context) { foreach (var h in context.Request.Headers) { context.Response.Headers[h.Key] = h.Value; } } }");

    // The handler is the scope, not the program: another one sets Allow.
    [Fact]
    public Task TopLevelProgram_Triggers() => Heads.TriggersAsync(
        RuleIds.NoAllow,
        Heads.Program("if (context.Request.Path == \"/problems\") { context.Response.StatusCode = [|StatusCodes.Status405MethodNotAllowed|]; return; }"),
        Heads.Console);

    [Fact]
    public Task TopLevelProgram_DoesNotTrigger() => Heads.DoesNotTriggerAsync(
        Heads.Program("context.Response.OnStarting(() => { context.Response.Headers.Allow = \"GET\"; return Task.CompletedTask; }); context.Response.StatusCode = 405;"),
        Heads.Console);

    [Theory]
    [InlineData("public static int Of(Exception ex) { if (ex is NotSupportedException) return [|405|]; return 500; }")]
    [InlineData("public static int Of(Exception ex) { if (ex is NotImplementedException or NotSupportedException) { return [|(int)System.Net.HttpStatusCode.MethodNotAllowed|]; } return 500; }")]
    [InlineData("public static int Of(Exception ex) => ex switch { NotSupportedException => [|405|], _ => 500 };")]
    [InlineData("public static System.Net.HttpStatusCode Of(Exception ex) => ex switch { NotSupportedException n => [|System.Net.HttpStatusCode.MethodNotAllowed|], _ => System.Net.HttpStatusCode.OK };")]
    [InlineData("public static int Of(Exception ex) { switch (ex) { case NotSupportedException: return [|405|]; default: return 500; } }")]
    [InlineData("public static readonly Dictionary<Type, int> Codes = new() { [typeof(NotSupportedException)] = [|405|] };")]
    [InlineData("public static readonly Dictionary<Type, int> Codes = new() { { typeof(NotSupportedException), [|405|] } };")]
    [InlineData("public static void Fill(Dictionary<Type, int> codes) { codes[typeof(NotSupportedException)] = [|405|]; codes.Add(typeof(NotImplementedException), [|405|]); }")]
    [InlineData("public static Exception Of(string message) => new Refused([|System.Net.HttpStatusCode.MethodNotAllowed|], message);")]
    [InlineData("public static void Of() => throw new BadHttpRequestException(\"no\", [|405|]);")]
    public Task Exceptions_Triggers(string members) => Heads.TriggersAsync(RuleIds.NoAllow, Map(members));

    [Fact]
    public Task SystemWeb_Triggers() => Heads.TriggersAsync(
        RuleIds.NoAllow,
        """
        using System.Net;
        using System.Web;

        public static class First { public static void Run() => throw new HttpException([|405|], "no"); }

        public static class Second { public static void Run() => throw new HttpException([|(int)HttpStatusCode.MethodNotAllowed|], "no"); }

        public static class Third { public static void Run() => throw new HttpException(404, "no"); }

        public static class Fourth
        {
            public static void Run(HttpContext context)
            {
                context.Response.AppendHeader("Allow", "GET");
                throw new HttpException(405, "no");
            }
        }
        """,
        Flows.Library with { Framework = "net48" });

    [Theory]
    [InlineData("public static int Of(Exception ex) { if (ex is NotSupportedException) return 501; return 405; }")]
    [InlineData("public static int Of(object value) { if (value is string) return 405; return 500; }")]
    [InlineData("public static int Of(object value) => value switch { string => 405, _ => 500 };")]
    [InlineData("public static readonly Dictionary<Type, int> Codes = new() { { typeof(int), 405 } };")]
    [InlineData("public static Exception Of() => new System.Net.Http.HttpRequestException(\"no\", null, System.Net.HttpStatusCode.MethodNotAllowed);")]
    [InlineData("public static Exception Of() => new ArgumentException(\"405\");")]
    [InlineData("public static int Of(Exception ex) => ex switch { NotSupportedException => 405, _ => 500 }; public static void Apply(HttpResponse response) => response.Headers.Allow = \"GET\";")]
    public Task Exceptions_DoesNotTrigger(string members) => Heads.DoesNotTriggerAsync(Map(members));

    [Theory]
    [InlineData("System.Net.Http.HttpResponseMessage Get() => new(System.Net.HttpStatusCode.MethodNotAllowed);")]
    [InlineData("void Get(System.Net.Http.HttpResponseMessage message) => message.StatusCode = System.Net.HttpStatusCode.MethodNotAllowed;")]
    public Task Client_DoesNotTrigger(string member) => Heads.DoesNotTriggerAsync($"public sealed class Double {{ public {member} }}");

    // What the server of somebody else answered.
    [Fact]
    public Task ClientLibrary_DoesNotTrigger() => Heads.DoesNotTriggerAsync(
        "public sealed class Double { public void M(RestSharp.RestResponse response) => response.StatusCode = System.Net.HttpStatusCode.MethodNotAllowed; }",
        Flows.Library with { Libraries = ["RestSharp"] });

    [Fact]
    public async Task Exception_TriggersInItsOwnAssembly()
    {
        const string Declaration = "public class ApiException(System.Net.HttpStatusCode statusCode) : System.Exception { public System.Net.HttpStatusCode StatusCode => statusCode; }";
        const string Use = "public static class Double { public static System.Exception M() => new ApiException(System.Net.HttpStatusCode.MethodNotAllowed); }";
        var library = (await Compilations.CreateAsync(Declaration, name: "Client")).ToMetadataReference();

        Assert.Contains(await Analysis.RunAsync(await Compilations.CreateAsync(Declaration + Use), Use), static report => report.Id == RuleIds.NoAllow);
        Assert.DoesNotContain(await Analysis.RunAsync((await Compilations.CreateAsync(Use)).AddReferences(library), Use), static report => report.Id == RuleIds.NoAllow);
    }

    [Theory]
    [InlineData(true, DiagnosticSeverity.Info)]
    [InlineData(false, DiagnosticSeverity.Warning)]
    public async Task TestProject_GetsASuggestion(bool isTest, DiagnosticSeverity severity) =>
        Assert.Contains(severity, await StatusAnalyzers.Tests.Rules.Codes.Sending.SeveritiesAsync(Flows.Middleware("context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;"), isTest));

    // Whoever calls it has set the header.
    [Theory]
    [InlineData("public IActionResult Get() { Response.Headers.Allow = \"GET\"; return Refuse(); } private IActionResult Refuse() => StatusCode(405);")]
    [InlineData("public IActionResult Get() { Response.Headers.Allow = \"GET\"; return Refuse(); } private static IActionResult Refuse() => new StatusCodeResult(405);")]
    public Task HeaderOfTheCaller_DoesNotTrigger(string members) => Heads.DoesNotTriggerAsync(Flows.Controller(members));

    [Theory]
    [InlineData("public IActionResult Get() => Refuse(); private IActionResult Refuse() => StatusCode([|405|]);")]
    [InlineData("public IActionResult Get() { Response.Headers.Allow = \"GET\"; return Ok(); } public IActionResult Refuse() => StatusCode([|405|]);")]
    public Task NoHeaderOfTheCaller_Triggers(string members) => Heads.TriggersAsync(RuleIds.NoAllow, Flows.Controller(members));

    [Fact]
    public Task ResponseOfAnotherFramework_Triggers() => Heads.TriggersAsync(
        RuleIds.NoAllow,
        "public interface IResponse { int StatusCode { get; set; } void AddHeader(string name, string value); } public static class C { public static void M(IResponse r) { r.StatusCode = [|405|]; r.AddHeader(\"X\", \"y\"); } }");

    [Fact]
    public Task ResponseOfAnotherFramework_DoesNotTrigger() => Heads.DoesNotTriggerAsync(
        "public interface IResponse { int StatusCode { get; set; } void AddHeader(string name, string value); } public static class C { public static void M(IResponse r) { r.StatusCode = 405; r.AddHeader(\"Allow\", \"GET\"); } }");

    [Theory]
    [InlineData("public class C : Missing { public object M() => StatusCode(405); }")]
    [InlineData("public class C { public void M(Missing context) { context.Response.StatusCode = 405; } }")]
    [InlineData("public class C : Microsoft.AspNetCore.Mvc.ControllerBase { public object M() { Missing.Apply(Response); return StatusCode(405); } }")]
    public Task BrokenCode_DoesNotTrigger(string source) => Heads.DoesNotTriggerAsync(source, Flows.Library with { Broken = true });

    [Fact]
    public Task GeneratedCode_DoesNotTrigger() => Heads.DoesNotTriggerAsync("// <auto-generated/>\n" + Flows.Handler("return Results.StatusCode(405);"));

    private static string Map(string members) => Flows.Web(
        $$"""
        public static class Map { {{members}} }

        public sealed class Refused(System.Net.HttpStatusCode status, string message) : Exception(message)
        {
            public System.Net.HttpStatusCode Status => status;
        }
        """);
}
