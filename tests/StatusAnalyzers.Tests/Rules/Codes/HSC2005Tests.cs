using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Codes;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Agreement;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Codes.ConstantAnalyzer, Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Codes;

public sealed class HSC2005Tests
{
    [Theory]
    [InlineData("static class HttpCodes { public const int [|Forbidden|] = 401; }")]
    [InlineData("static class StatusCodes { public const int [|Status404NotFound|] = 400; }")]
    [InlineData("static class MyStatusCode { internal const int [|UNPROCESSABLE_ENTITY|] = 405; }")]
    [InlineData("static class Http { private const short [|NotFound|] = 400; }")]
    [InlineData("static class HttpErrors { public const long [|InternalServerError|] = 405; }")]
    [InlineData("static class HttpErrors { public static readonly int [|NotFound|] = 400; }")]
    [InlineData("enum HttpCode { [|Unauthorized|] = 403, [|Forbidden|] = 401 }")]
    [InlineData("enum ApiError { Unauthorized401 = 401, [|Unauthorized|] = 403, NotFound = 404 }")]
    [InlineData("enum ResponseCodes { NotFound = 404, [|LoopDetected|] = 482 }")]
    [InlineData("enum HttpCode : short { [|Gone|] = 404, OK = 200 }")]
    [InlineData("struct HttpCodes { public const int [|Forbidden|] = 401; }")]
    [InlineData("interface IHttpCodes { const int [|Forbidden|] = 401; }")]
    [InlineData("record HttpCodes { public const int [|Forbidden|] = 401; }")]
    [InlineData("enum Errors { NotFound = 404, Conflict = 409, [|Forbidden|] = 401 }")]
    [InlineData("static class Errors { public const int NotFound = 404; public const int [|TooManyRequests|] = 420; }")]
    [InlineData("static class Errors { public const int SC_NOT_FOUND = 404; public const int [|SC_CONFLICT|] = 408; }")]
    [InlineData("static class Errors { public const int HttpNotFound = 404; public const int [|HttpConflict|] = 408; }")]
    [InlineData("static class Errors { public const int NotFoundStatusCode = 404; public const int [|ConflictStatusCode|] = 408; }")]
    [InlineData("static class Errors { public const int Http404 = 404; public const int [|Http409|] = 408; }")]
    [InlineData("static class HttpCodes { public const int [|RequestTimeout|] = 504, [|GatewayTimeout|] = 408; }")]
    [InlineData("class Outer { static class HttpCodes { public const int [|ImATeapot|] = 417; } }")]
    [InlineData("static class HttpNames { public const System.Net.HttpStatusCode [|NotFound|] = System.Net.HttpStatusCode.Gone; }")]
    [InlineData("namespace System.Runtime.CompilerServices { static class HttpCodes { public const int [|RequestEntityTooLarge|] = 414; } }")]
    public Task NameOfAnotherCode_Triggers(string declaration) => TriggersAsync(declaration);

    [Theory]
    [InlineData("static class HttpCodes { public const int Forbidden = 403; }")]
    [InlineData("static class HttpCodes { public const int RequestEntityTooLarge = 413, PayloadTooLarge = 413, ContentTooLarge = 413; }")]
    [InlineData("static class HttpCodes { public const int UnprocessableEntity = 422, UnprocessableContent = 422; }")]
    [InlineData("static class HttpCodes { public const int RequestUriTooLong = 414, UriTooLong = 414, RequestedRangeNotSatisfiable = 416; }")]
    [InlineData("static class HttpCodes { public const int Ambiguous = 300, Moved = 301, Redirect = 302, RedirectMethod = 303, Unused = 306, RedirectKeepVerb = 307; }")]
    [InlineData("static class HttpCodes { public const int MovedTemporarily = 302, Found = 302; }")]
    [InlineData("static class HttpCodes { public const int StorageNotFound = 403, ExamNotFound = 400; }")]
    [InlineData("enum ErrorCode { StorageNotFound = 403, NotFound = 404 }")]
    [InlineData("enum ErrorCode { Forbidden = 401 }")]
    [InlineData("enum ErrorCode { BadRequest = 400, NotFound = 401, Conflict = 402, Gone = 403 }")]
    [InlineData("enum ErrorCode { BadRequest = 400, NotFound, Conflict, Gone }")]
    [InlineData("enum HttpErrorKind { Conflict = 100, NotFound = 101, Forbidden = 102 }")]
    [InlineData("enum Auth { Unauthenticated = 401, Unauthorized = 403, NotFound = 404 }")]
    [InlineData("enum ApiError { ValidationFailed = 400, AuthenticationRequired = 401, Unauthorized = 403, NotFound = 404 }")]
    [InlineData("enum HttpError { NotLoggedIn = 401, Unauthorized = 403, NotFound = 404 }")]
    [InlineData("enum SIPResponseStatusCodesEnum { BadRequest = 400, NotFound = 404, LoopDetected = 482, BadGateway = 502 }")]
    [InlineData("static class CoapCodes { public const int NotFound = 404, Conflict = 408; }")]
    [InlineData("class SipStack { class Replies { public enum HttpStatusCode { NotFound = 404, LoopDetected = 482 } } }")]
    [InlineData("enum OrderState { Created = 200, Accepted = 210, NotFound = 404 }")]
    [InlineData("enum SmtpStatusCode { Ok = 250, NotFound = 550 }")]
    [InlineData("static class FtpStatusCodes { public const int Accepted = 250; }")]
    [InlineData("static class HttpLimits { public const int MaxHeaders = 404, Timeout = 100; }")]
    [InlineData("static class HttpCodes { public const int NotFound = 1404, Forbidden = 0; }")]
    [InlineData("static class HttpCodes { public const string NotFound = \"400\"; public static int Forbidden = 401; public static readonly int Gone = int.Parse(\"404\"); }")]
    [InlineData("static class HttpCodes { public const double NotFound = 400; public const char Gone = 'x'; }")]
    [InlineData("class HttpThing { private int notFound = 400; public int Forbidden { get; } = 401; void M() { const int NotFound = 400; _ = NotFound + notFound; } }")]
    [InlineData("static class HttpDefaults { public const int RequestTimeout = 300, GatewayTimeout = 120; }")]
    [InlineData("static class HttpPorts { public const int Port8404 = 400; public const int V10404 = 401; }")]
    public Task RightOrAnotherThing_DoesNotTrigger(string declaration) => Verify.SilentAsync(declaration, Agreeing.Library);

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    [InlineData("net48")]
    [InlineData("netstandard2.0")]
    public Task EveryFramework_Triggers(string framework) =>
        TriggersAsync("static class HttpCodes { public const int [|Forbidden|] = 401; }", Agreeing.Library with { Framework = framework });

    [Fact]
    public Task TopLevelProgram_Triggers() => TriggersAsync(
        """
        System.Console.WriteLine(HttpCodes.Forbidden);

        internal static class HttpCodes { public const int [|Forbidden|] = 401; }
        """,
        new Setup { CheckSuppression = true });

    // Each part is in a file of its own, and the type is one.
    [Fact]
    public Task PartialType_Triggers() => TriggersAsync(
        "static partial class Codes { public const int [|Forbidden|] = 401; }",
        Agreeing.Library with { Sources = ["static partial class Codes { public const int NotFound = 404; }"] });

    [Fact]
    public Task PartsInOneFile_TriggerOnceEach() => TriggersAsync(
        "static partial class HttpCodes { public const int [|Forbidden|] = 401; } static partial class HttpCodes { public const int [|NotFound|] = 400; }");

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("// This code was generated by a tool.\n")]
    public Task Generated_DoesNotTrigger(string header) =>
        Verify.SilentAsync(header + "static class HttpCodes { public const int Forbidden = 401; }", Agreeing.Library);

    [Theory]
    [InlineData("static class HttpCodes { public const int Forbidden = ; }")]
    [InlineData("static class HttpCodes { public const int Forbidden = 401")]
    [InlineData("static class HttpCodes { public const int = 401; }")]
    [InlineData("enum HttpCodes { Forbidden = Forbidden, NotFound = }")]
    [InlineData("static class HttpCodes { public const int Forbidden = NotFound; public const int NotFound = Forbidden; }")]
    [InlineData("static class HttpCodes { public const Missing Forbidden = 401; }")]
    public Task Broken_DoesNotTrigger(string declaration) =>
        Verify.SilentAsync(declaration.Replace("401", "403", StringComparison.Ordinal), Agreeing.Library with { Broken = true });

    private static Task TriggersAsync(string source, Setup? setup = null) =>
        Agreeing.TriggersAsync<ConstantAnalyzer, EmptyCodeFixProvider>("HSC2005", source, setup);
}
