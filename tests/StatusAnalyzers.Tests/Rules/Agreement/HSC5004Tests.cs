using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.CodeFixes.Rules.Agreement;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Responses.ResponseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Agreement.ForbidMessageCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5004Tests
{
    [Theory]
    [InlineData("return Forbid([|\"You may not do this\"|]);")]
    [InlineData("return Forbid([|$\"Order {x} is not yours\"|]);")]
    [InlineData("return Forbid([|\"Not your order: \" + x|]);")]
    [InlineData("const string no = \"You may not\"; return Forbid([|no|]);")]
    [InlineData("return Forbid(new AuthenticationProperties(), [|\"You may not\"|]);")]
    [InlineData("return Forbid(\"Bearer\", [|\"You may not\"|]);")]
    [InlineData("return Forbid(new[] { \"Bearer\", [|\"You may not\"|] });")]
    [InlineData("return Challenge([|\"Please log in\"|]);")]
    [InlineData("return SignOut([|\"You are logged out\"|]);")]
    [InlineData("return new ForbidResult([|\"You may not\"|]);")]
    [InlineData("return new ForbidResult(new List<string> { [|\"You may not\"|] });")]
    [InlineData("return new ForbidResult { AuthenticationSchemes = new[] { [|\"You may not\"|] } };")]
    [InlineData("return new ChallengeResult([|\"Please log in\"|]);")]
    [InlineData("return new SignOutResult([|\"Good bye\"|], new AuthenticationProperties());")]
    [InlineData("return Results.Forbid(authenticationSchemes: [[|\"You may not\"|]]);")]
    [InlineData("return Results.Forbid(null, new[] { [|\"You may not\"|] });")]
    [InlineData("return TypedResults.Forbid(authenticationSchemes: [\"Bearer\", [|$\"Not {text}\"|]]);")]
    [InlineData("return Results.Challenge(authenticationSchemes: new List<string> { [|\"Please log in\"|] });")]
    [InlineData("await context.ForbidAsync([|\"You may not\"|]); return null;")]
    [InlineData("await context.ChallengeAsync([|\"Please log in\"|], new AuthenticationProperties()); return null;")]
    [InlineData("await context.SignOutAsync([|\"Good bye\"|]); return null;")]
    [InlineData("await AuthenticationHttpContextExtensions.ForbidAsync(context, [|\"You may not\"|]); return null;")]
    public Task Sentence_Triggers(string statement) => TriggersAsync(Agreeing.Action(statement));

    [Theory]
    [InlineData("Forbidden")]
    [InlineData("forbidden")]
    [InlineData("Unauthorized")]
    [InlineData("NotFound")]
    [InlineData("AccessDenied")]
    [InlineData("NotAllowed")]
    [InlineData("Forbidden!")]
    public async Task WordThatIsAPhrase_Triggers(string word)
    {
        var source = Agreeing.Action($"return Forbid(\"{word}\");");

        var diagnostic = Assert.Single(await FindAsync(source));

        Assert.Equal("HSC5004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Theory]
    [InlineData("return Forbid([|ex.Message|]);")]
    [InlineData("return Forbid([|ex.InnerException!.Message|]);")]
    [InlineData("return Forbid([|ex.InnerException?.Message|]);")]
    [InlineData("return Forbid([|ex.InnerException?.Message ?? ex.Message|]);")]
    [InlineData("return Forbid([|ex.GetBaseException().Message|]);")]
    [InlineData("return Forbid([|$\"{ex.Message}\"|]);")]
    [InlineData("return Forbid([|x + ex.Message|]);")]
    [InlineData("return Forbid(([|ex.Message|]));")]
    [InlineData("return Forbid(\"Bearer\", [|ex.Message|]);")]
    [InlineData("return Challenge([|new UnauthorizedAccessException().Message|]);")]
    [InlineData("return new ForbidResult([|ex.Message|]);")]
    [InlineData("return Results.Forbid(authenticationSchemes: [[|ex.Message|]]);")]
    [InlineData("await context.ForbidAsync([|ex.Message|]); return null;")]
    [InlineData("return Forbid([|localizer[\"NotYours\"]|]);")]
    [InlineData("return Forbid([|localizer[\"NotYours\", x]|]);")]
    [InlineData("return Forbid([|localizer[\"NotYours\"].Value|]);")]
    [InlineData("return Forbid([|localizer.GetString(\"NotYours\")|]);")]
    [InlineData("return Forbid([|localizer.GetString(\"NotYours\").Value|]);")]
    [InlineData("return Forbid([|maybe?[\"NotYours\"]|]);")]
    [InlineData("return Forbid([|typed[\"NotYours\"]|]);")]
    [InlineData("var no = localizer[\"NotYours\"]; return Forbid([|no|]);")]
    [InlineData("return Forbid(new[] { [|localizer[\"NotYours\"].Value|] });")]
    [InlineData("return Forbid([|text ?? \"You may not\"|]);")]
    [InlineData("return Forbid([|text ?? ex.Message|]);")]
    public Task TextForPeople_Triggers(string statement) => TriggersAsync(Localized(statement));

    [Theory]
    [InlineData("new ApiResponse().Message")]
    [InlineData("new ApiResponse().Message!")]
    [InlineData("new ApiResponse()?.Message")]
    [InlineData("$\"{new ApiResponse().Message}\"")]
    [InlineData("new System.ComponentModel.DataAnnotations.ValidationResult(text).ErrorMessage")]
    [InlineData("text ?? \"Forbidden\"")]
    public async Task PropertyThatIsCalledMessage_IsASuggestion(string message)
    {
        var diagnostic = Assert.Single(await FindAsync(Agreeing.Action($"return Forbid({message});")));

        Assert.Equal("HSC5004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Theory]
    [InlineData("return Forbid(text ?? \"Bearer\");")]
    [InlineData("return Forbid(ex.HelpLink!);")]
    [InlineData("return Forbid(ex.Source ?? text);")]
    [InlineData("return Forbid(localizer[\"Scheme\"].Name);")]
    [InlineData("return Forbid(Names.Message);")]
    [InlineData("return Forbid(new Setting().Value);")]
    [InlineData("return Forbid(new Setting().Message.ToString());")]
    [InlineData("return Forbid($\"{new Setting().Value}\");")]
    [InlineData("return StatusCode(403, ex.Message);")]
    [InlineData("return Unauthorized(localizer[\"NotYours\"]);")]
    public Task TextOfOtherOrigin_DoesNotTrigger(string statement) => Verify.SilentAsync(Localized(statement), Agreeing.Library);

    [Theory]
    [InlineData("return Forbid();")]
    [InlineData("return Forbid(\"Bearer\");")]
    [InlineData("return Forbid(\"Cookies\", \"MyScheme\");")]
    [InlineData("return Forbid(CookieAuthenticationDefaults.AuthenticationScheme);")]
    [InlineData("return Forbid(Schemes.Internal);")]
    [InlineData("return Forbid(text);")]
    [InlineData("return Forbid($\"{text}\");")]
    [InlineData("return Forbid($\"Tenant{x}\");")]
    [InlineData("return Forbid(new AuthenticationProperties());")]
    [InlineData("return Forbid(new AuthenticationProperties { RedirectUri = \"/a b\" });")]
    [InlineData("return Challenge(new AuthenticationProperties(), \"oidc\");")]
    [InlineData("return Results.Forbid(authenticationSchemes: [\"Bearer\"]);")]
    [InlineData("return Results.Forbid(authenticationSchemes: []);")]
    [InlineData("return Unauthorized(\"You may not\");")]
    [InlineData("return StatusCode(403, \"You may not\");")]
    [InlineData("await context.ForbidAsync(); return null;")]
    [InlineData("await context.ChallengeAsync(CookieAuthenticationDefaults.AuthenticationScheme); return null;")]
    public Task Scheme_DoesNotTrigger(string statement) =>
        Verify.SilentAsync(Agreeing.Action(statement) + "public static class Schemes { public const string Internal = \"Internal users\"; }", Agreeing.Library);

    [Fact]
    public Task LookAlikes_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        public abstract class Api : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            protected object Forbid(string message, int code) => StatusCode(code, message);
            public object Get() => Forbid("You may not", 403);
        }

        public static class Extensions
        {
            public static Task ForbidAsync(this HttpContext context, string message, int code) => Task.CompletedTask;
            public static Task Run(HttpContext context) => context.ForbidAsync("You may not", 403);
        }

        public sealed class ForbidResult(string message) { public string Message => message; public static object Make() => new ForbidResult("You may not"); }
        """,
        Agreeing.Library);

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task EveryFramework_Triggers(string framework) => TriggersAsync(
        Agreeing.Action("return flag ? Forbid([|\"You may not\"|]) : Results.Forbid(authenticationSchemes: new[] { [|\"You may not\"|] });"),
        Agreeing.Library with { Framework = framework });

    [Fact]
    public Task PageModelAndHandler_Triggers() => TriggersAsync(
        Agreeing.Web(
        """
        public sealed class Orders : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
        {
            public IActionResult OnGet() => Forbid([|"Not your order"|]);

            public static void Map(WebApplication app) => app.MapGet("/", () =>
            {
                return Local();
                IResult Local() => Results.Forbid(authenticationSchemes: new[] { [|"Not your order"|] });
            });
        }
        """));

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("// This code was generated by a tool.\n")]
    public Task Generated_DoesNotTrigger(string header) =>
        Verify.SilentAsync(header + Agreeing.Action("return Forbid(\"You may not\");"), Agreeing.Library);

    [Theory]
    [InlineData("return Forbid(;")]
    [InlineData("return Forbid(\"You may not")]
    [InlineData("return Results.Forbid(authenticationSchemes: [);")]
    [InlineData("return Forbid(new[] { });")]
    [InlineData("return new ForbidResult(new List<string> { , });")]
    public async Task Broken_DoesNotThrow(string statement) =>
        Assert.DoesNotContain(await FindAsync(Agreeing.Action(statement), broken: true), diagnostic => diagnostic.Id == "AD0001");

    [Fact]
    public Task Fix_SendsTheMessage() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public class Shop : ControllerBase
        {
            public IActionResult First(int id) => id > 0 ? Ok() : Forbid({|HSC5004:$"Order {id} is not yours"|}); // kept
            public IActionResult Second() { return this.Forbid({|HSC5004:"You may not"|}); }
            public ActionResult<int> Third()
            {
                return Forbid(
                    {|HSC5004:"You may not"|});
            }
            public ForbidResult Typed() => Forbid({|HSC5004:"You may not"|});
            public IActionResult Fourth() => Forbid(/* today */ {|HSC5004:"You may not"|}
                // yet
                );
            public IActionResult Two() => Forbid("Bearer", {|HSC5004:"You may not"|});
            public IActionResult Login() => Challenge({|HSC5004:"Please log in"|});
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public class Shop : ControllerBase
        {
            public IActionResult First(int id) => id > 0 ? Ok() : StatusCode(StatusCodes.Status403Forbidden, $"Order {id} is not yours"); // kept
            public IActionResult Second() { return this.StatusCode(StatusCodes.Status403Forbidden, "You may not"); }
            public ActionResult<int> Third()
            {
                return StatusCode(StatusCodes.Status403Forbidden, "You may not");
            }
            public ForbidResult Typed() => Forbid({|HSC5004:"You may not"|});
            public IActionResult Fourth() => StatusCode(StatusCodes.Status403Forbidden, "You may not") /* today */ /* yet */;
            public IActionResult Two() => Forbid("Bearer", {|HSC5004:"You may not"|});
            public IActionResult Login() => Challenge({|HSC5004:"Please log in"|});
        }
        """,
        Agreeing.Library with { CheckSuppression = true });

    [Fact]
    public Task Fix_SendsAProblem() => Verify.FixAsync(
        """
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Http;

        public static class Shop
        {
            public static IResult First() => Results.Forbid(authenticationSchemes: [{|HSC5004:"You may not"|}]);
            public static IResult Second() => Results.Forbid(authenticationSchemes: new[] { {|HSC5004:"You may not"|} });
            public static IResult Third() => Results.Forbid(authenticationSchemes: new List<string> { {|HSC5004:"You may not"|} });
            public static IResult Typed() => TypedResults.Forbid(authenticationSchemes: [{|HSC5004:"You may not"|}]);
        }
        """,
        """
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Http;

        public static class Shop
        {
            public static IResult First() => Results.Problem(detail: "You may not", statusCode: StatusCodes.Status403Forbidden);
            public static IResult Second() => Results.Problem(detail: "You may not", statusCode: StatusCodes.Status403Forbidden);
            public static IResult Third() => Results.Problem(detail: "You may not", statusCode: StatusCodes.Status403Forbidden);
            public static IResult Typed() => TypedResults.Forbid(authenticationSchemes: [{|HSC5004:"You may not"|}]);
        }
        """,
        Agreeing.Library);

    [Fact]
    public Task Fix_SendsATextForPeople() => Verify.FixAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Localization;

        public class Shop(IStringLocalizer localizer, IStringLocalizer? maybe) : ControllerBase
        {
            public IActionResult First(Exception ex) => Forbid({|HSC5004:ex.Message|});
            public IActionResult Second(Exception ex) => Forbid({|HSC5004:ex.InnerException?.Message ?? ex.Message|});
            public IActionResult Third() => Forbid({|HSC5004:localizer["NotYours"]|});
            public IActionResult Fourth() => Forbid({|HSC5004:localizer.GetString("NotYours")|});
            public IActionResult Fifth() => Forbid({|HSC5004:localizer.GetString("NotYours").Value|});
            public IActionResult Sixth(string? text) => Forbid({|HSC5004:text ?? "You may not"|});
            public IActionResult Seventh(string? text) => Forbid({|HSC5004:text ?? localizer["NotYours"]|});
            public IActionResult Maybe() => Forbid({|HSC5004:maybe?["NotYours"]|});
            public static IResult Minimal(Exception ex) => Results.Forbid(authenticationSchemes: [{|HSC5004:ex.Message|}]);
            public IResult Localized() => Results.Forbid(authenticationSchemes: new[] { {|HSC5004:localizer["NotYours"].Value|} });
            public IResult Found() => Results.Forbid(authenticationSchemes: [{|HSC5004:localizer["NotYours"]|}]);
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Localization;

        public class Shop(IStringLocalizer localizer, IStringLocalizer? maybe) : ControllerBase
        {
            public IActionResult First(Exception ex) => StatusCode(StatusCodes.Status403Forbidden, ex.Message);
            public IActionResult Second(Exception ex) => StatusCode(StatusCodes.Status403Forbidden, ex.InnerException?.Message ?? ex.Message);
            public IActionResult Third() => StatusCode(StatusCodes.Status403Forbidden, localizer["NotYours"].Value);
            public IActionResult Fourth() => StatusCode(StatusCodes.Status403Forbidden, localizer.GetString("NotYours").Value);
            public IActionResult Fifth() => StatusCode(StatusCodes.Status403Forbidden, localizer.GetString("NotYours").Value);
            public IActionResult Sixth(string? text) => StatusCode(StatusCodes.Status403Forbidden, text ?? "You may not");
            public IActionResult Seventh(string? text) => StatusCode(StatusCodes.Status403Forbidden, text ?? localizer["NotYours"]);
            public IActionResult Maybe() => Forbid({|HSC5004:maybe?["NotYours"]|});
            public static IResult Minimal(Exception ex) => Results.Problem(detail: ex.Message, statusCode: StatusCodes.Status403Forbidden);
            public IResult Localized() => Results.Problem(detail: localizer["NotYours"].Value, statusCode: StatusCodes.Status403Forbidden);
            public IResult Found() => Results.Problem(detail: localizer["NotYours"].Value, statusCode: StatusCodes.Status403Forbidden);
        }
        """,
        Agreeing.Library);

    private static string Localized(string statement) => Agreeing.Action(
            "var localizer = (IStringLocalizer)context.Items[\"a\"]!; var maybe = (IStringLocalizer?)context.Items[\"b\"]; var typed = (IStringLocalizer<Shop>)context.Items[\"c\"]!; " + statement)
            .Replace("using System;", "using System;\nusing Microsoft.Extensions.Localization;", StringComparison.Ordinal)
        + """

        public static class Names { public static string Message => "Bearer"; }
        public sealed class Setting { public string Value => "Bearer"; public Guid Message => default; }
        """;

    private static Task TriggersAsync(string source, Setup? setup = null) =>
        Agreeing.TriggersAsync<ResponseAnalyzer, ForbidMessageCodeFixProvider>("HSC5004", source, setup);

    private static async Task<IEnumerable<Diagnostic>> FindAsync(string source, bool broken = false)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: cancellation)],
            await Frameworks.Get(Frameworks.Default).ResolveAsync(LanguageNames.CSharp, cancellation),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(broken, compilation.GetDiagnostics(cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new ResponseAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation);
    }

    [Fact]
    public Task MethodOfOnesOwn_IsNotCalled()
    {
        const string Source =
            """
            using Microsoft.AspNetCore.Mvc;

            public class Shop : ControllerBase
            {
                public IActionResult Get() => Forbid({|HSC5004:"You may not."|});

                private IActionResult StatusCode(int code, string text) => Ok(text + code);
            }
            """;
        return Verify.FixAsync(Source, Source, Agreeing.Library);
    }
}
