using Fix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Rules.Naming.AliasAnalyzer>;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.AliasAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1003Tests
{
    [Theory]
    [InlineData("Ambiguous")]
    [InlineData("Moved")]
    [InlineData("RedirectMethod")]
    [InlineData("RedirectKeepVerb")]
    [InlineData("UnprocessableEntity")]
    public Task MemberOfTheEnum_Triggers(string member) => TriggersAsync($"var code = [|HttpStatusCode.{member}|];");

    [Theory]
    [InlineData("Status413RequestEntityTooLarge")]
    [InlineData("Status414RequestUriTooLong")]
    [InlineData("Status416RequestedRangeNotSatisfiable")]
    public Task Constant_Triggers(string constant) => TriggersAsync($"Response.StatusCode = [|StatusCodes.{constant}|];");

    [Fact]
    public Task NewNameThatAnotherTargetLacks_DoesNotTrigger() => Verify.SilentAsync(
        Naming.Action("var code = HttpStatusCode.UnprocessableEntity;"),
        Naming.Library with { GlobalConfig = "build_property.StatusAnalyzersFrameworks = net6.0,net10.0" });

    [Fact]
    public Task NameThatAllTargetsHave_Triggers() => Verify.DiagnosticsAsync(
        Naming.Action("var codes = new[] { [|HttpStatusCode.UnprocessableEntity|], [|HttpStatusCode.Moved|] };"),
        Naming.Library with { GlobalConfig = "build_property.StatusAnalyzersFrameworks = net8.0,net10.0" });

    [Fact]
    public Task OldNameInAProjectForOldFrameworks_Triggers() => Verify.DiagnosticsAsync(
        Naming.Action("var code = [|HttpStatusCode.Moved|];"),
        Naming.Library with { GlobalConfig = "build_property.StatusAnalyzersFrameworks = netstandard2.0,net10.0" });

    [Theory]
    [InlineData("MultipleChoices")]
    [InlineData("MovedPermanently")]
    [InlineData("Found")]
    [InlineData("Redirect")]
    [InlineData("SeeOther")]
    [InlineData("TemporaryRedirect")]
    [InlineData("UnprocessableContent")]
    [InlineData("RequestEntityTooLarge")]
    [InlineData("RequestUriTooLong")]
    public Task OtherMemberOfTheEnum_DoesNotTrigger(string member) => Verify.SilentAsync(Naming.Action($"var code = HttpStatusCode.{member};"), Naming.Library);

    [Theory]
    [InlineData("Status413PayloadTooLarge")]
    [InlineData("Status414UriTooLong")]
    [InlineData("Status416RangeNotSatisfiable")]
    [InlineData("Status422UnprocessableEntity")]
    public Task OtherConstant_DoesNotTrigger(string constant) => Verify.SilentAsync(Naming.Action($"Response.StatusCode = StatusCodes.{constant};"), Naming.Library);

    [Theory]
    [InlineData("if (r.StatusCode == [|HttpStatusCode.Moved|]) { }")]
    [InlineData("if (r.StatusCode is [|HttpStatusCode.Moved|]) { }")]
    [InlineData("if (r is { StatusCode: [|HttpStatusCode.Moved|] or [|System.Net.HttpStatusCode.RedirectMethod|] }) { }")]
    [InlineData("switch (r.StatusCode) { case [|HttpStatusCode.RedirectKeepVerb|]: break; }")]
    [InlineData("Response.StatusCode = (int)[|HttpStatusCode.Moved|];")]
    [InlineData("const int moved = (int)[|HttpStatusCode.Moved|];")]
    [InlineData("var codes = new[] { [|HttpStatusCode.Moved|], [|HttpStatusCode.Ambiguous|] };")]
    [InlineData("Func<HttpStatusCode> get = () => [|HttpStatusCode.Moved|];")]
    [InlineData("var both = new { A = [|HttpStatusCode.Moved|], B = HttpStatusCode.MovedPermanently };")]
    [InlineData("r = new HttpResponseMessage { StatusCode = [|HttpStatusCode.Moved|], ReasonPhrase = HttpStatusCode.MovedPermanently.ToString() };")]
    public Task Name_Triggers(string statements) => TriggersAsync(statements);

    [Theory]
    [InlineData("var name = nameof(HttpStatusCode.Moved);")]
    [InlineData("switch (text) { case nameof(HttpStatusCode.Moved): break; case \"Found\": break; }")]
    [InlineData("HttpStatusCode[] all = [HttpStatusCode.Moved, HttpStatusCode.MovedPermanently];")]
    [InlineData("var all = new[] { HttpStatusCode.MovedPermanently, HttpStatusCode.Moved };")]
    [InlineData("var all = new Dictionary<HttpStatusCode, string> { [HttpStatusCode.Moved] = \"\", [HttpStatusCode.MovedPermanently] = \"\" };")]
    [InlineData("var other = Other.Moved; ")]
    public Task NoReferenceToAnAlias_DoesNotTrigger(string statements) =>
        Verify.SilentAsync(Naming.Action(statements) + "public enum Other { Moved = 301 }", Naming.Library);

    [Fact]
    public Task Attribute_Triggers() => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        public sealed class Shop : ControllerBase
        {
            [ProducesResponseType({|HSC1003:StatusCodes.Status413RequestEntityTooLarge|})]
            public IActionResult Put(int status = {|HSC1003:StatusCodes.Status414RequestUriTooLong|}) => StatusCode(status);
        }
        """,
        Naming.Library with { CheckSuppression = true });

    [Theory]
    [InlineData("public enum Codes { Moved = HttpStatusCode.Moved, Ambiguous = HttpStatusCode.Ambiguous }")]
    [InlineData("public static class Codes { public const int Moved = (int)HttpStatusCode.Moved; }")]
    [InlineData("public static class Codes { public const int RequestUriTooLong = Microsoft.AspNetCore.Http.StatusCodes.Status414RequestUriTooLong; }")]
    [InlineData("public static class Codes { public static readonly HttpStatusCode Moved = HttpStatusCode.Moved; }")]
    [InlineData("public static class Codes { public static HttpStatusCode Moved { get; } = HttpStatusCode.Moved; }")]
    [InlineData("/// <summary>Not <see cref=\"HttpStatusCode.Moved\"/>.</summary> public static class Codes { }")]
    public Task DeclarationOfTheSameName_DoesNotTrigger(string declaration) => Verify.SilentAsync("using System.Net;\n" + declaration, Naming.Library);

    [Fact]
    public Task DeclarationOfAnotherName_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Net;

        public static class Codes
        {
            public const HttpStatusCode Default = {|HSC1003:HttpStatusCode.Moved|};
        }
        """,
        Naming.Library);

    [Fact]
    public Task Vocabulary_DoesNotTrigger() => Verify.SilentAsync(
        """
        namespace System.Net;

        public enum HttpStatusCode
        {
            MovedPermanently = 301,
            Moved = 301,
            Permanent = Moved,
        }
        """,
        Naming.Library);

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net48")]
    public Task AliasOfANameThatIsMissing_DoesNotTrigger(string framework) =>
        Verify.SilentAsync("public static class Client { public static object Code => (System.Net.HttpStatusCode)422; }", Naming.Library with { Framework = framework });

    [Fact]
    public Task OlderVocabulary_DoesNotTrigger() => Verify.SilentAsync(
        """
        public static class Client
        {
            public static System.Net.HttpStatusCode Code => System.Net.HttpStatusCode.UnprocessableEntity;
        }

        namespace System.Net
        {
            public enum HttpStatusCode
            {
                UnprocessableEntity = 422,
            }
        }
        """,
        Naming.Library);

    [Fact]
    public Task GeneratedCode_DoesNotTrigger() => Verify.SilentAsync(
        """
        // Code generated by a tool.
        public static class Client
        {
            public static object Code => System.Net.HttpStatusCode.Moved;
        }
        """,
        Naming.Library);

    [Fact]
    public Task Aliases_BecomeTheCanonicalNamesInOnePass() => Fix.SameProgramAsync(
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Old = System.Net.HttpStatusCode;

        public static class Client
        {
            public static bool IsMoved(HttpStatusCode code) => code is {|HSC1003:HttpStatusCode.Moved|} or {|HSC1003:System.Net.HttpStatusCode.RedirectMethod|};

            public static bool IsAmbiguous(HttpStatusCode code) => code is /* by type? */ {|HSC1003:HttpStatusCode.Ambiguous|}; // 300

            public static HttpStatusCode Invalid => {|HSC1003:global::System.Net.HttpStatusCode.UnprocessableEntity|};

            public static Old Kept => {|HSC1003:Old.RedirectKeepVerb|};

            public static int TooLarge(HttpContext context) => context.Response.StatusCode = {|HSC1003:StatusCodes.Status413RequestEntityTooLarge|};
        }
        """,
        """
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Old = System.Net.HttpStatusCode;

        public static class Client
        {
            public static bool IsMoved(HttpStatusCode code) => code is HttpStatusCode.MovedPermanently or System.Net.HttpStatusCode.SeeOther;

            public static bool IsAmbiguous(HttpStatusCode code) => code is /* by type? */ HttpStatusCode.MultipleChoices; // 300

            public static HttpStatusCode Invalid => global::System.Net.HttpStatusCode.UnprocessableContent;

            public static Old Kept => Old.TemporaryRedirect;

            public static int TooLarge(HttpContext context) => context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        """,
        Naming.Library);

    [Fact]
    public Task ImportedAliases_BecomeTheCanonicalNamesInOnePass() => Fix.SameProgramAsync(
        """
        using static System.Net.HttpStatusCode;

        public static class Client
        {
            public static bool IsMoved(System.Net.HttpStatusCode code) => code is {|HSC1003:Moved|} || code == {|HSC1003:Ambiguous|};

            public static string Name(System.Net.HttpStatusCode code)
            {
                switch (code)
                {
                    case {|HSC1003:RedirectMethod|}:
                        return "other";
                    default:
                        return nameof(Moved);
                }
            }

            public static class Taken
            {
                public static int MovedPermanently => 1;

                public static bool IsMoved(System.Net.HttpStatusCode code) => code is {|HSC1003:Moved|} || code is not {|HSC1003:Moved|};
            }
        }
        """,
        """
        using System.Net;
        using static System.Net.HttpStatusCode;

        public static class Client
        {
            public static bool IsMoved(System.Net.HttpStatusCode code) => code is MovedPermanently || code == MultipleChoices;

            public static string Name(System.Net.HttpStatusCode code)
            {
                switch (code)
                {
                    case SeeOther:
                        return "other";
                    default:
                        return nameof(Moved);
                }
            }

            public static class Taken
            {
                public static int MovedPermanently => 1;

                public static bool IsMoved(System.Net.HttpStatusCode code) => code is HttpStatusCode.MovedPermanently || code is not HttpStatusCode.MovedPermanently;
            }
        }
        """,
        Naming.Library);

    private static Task TriggersAsync(string statements) =>
        Verify.DiagnosticsAsync(Naming.Action(statements).Replace("[|", "{|HSC1003:", StringComparison.Ordinal), Naming.Library);
}
