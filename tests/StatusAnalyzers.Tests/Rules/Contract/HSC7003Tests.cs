using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Contract.ContractAnalyzer, StatusAnalyzers.CodeFixes.Rules.Contract.DuplicateResponseCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Contract;

public sealed class HSC7003Tests
{
    [Theory]
    [InlineData("[ProducesResponseType(200)] [[|ProducesResponseType(200)|]]")]
    [InlineData("[ProducesResponseType(typeof(Order), 200), [|ProducesResponseType<Order>(StatusCodes.Status200OK)|]]")]
    [InlineData("[ProducesResponseType(200)] [ProducesResponseType(404)] [[|ProducesResponseType((int)HttpStatusCode.NotFound)|]]")]
    [InlineData("[ProducesResponseType(302)] [[|ProducesResponseType((int)HttpStatusCode.Redirect)|]] [[|ProducesResponseType((int)HttpStatusCode.Found)|]] [ProducesResponseType(200)]")]
    [InlineData("[ProducesResponseType(typeof(Order), 200, \"a/b\"), [|ProducesResponseType(typeof(Order), 200, \"a/b\")|]]")]
    public Task Attribute_Triggers(string attributes) => Endpoint.TriggersAsync(RuleIds.DeclaredTwice, Endpoint.Action(attributes, "=> Ok();"));

    [Theory]
    [InlineData("[ProducesResponseType(200)] [ProducesResponseType(404)]")]
    [InlineData("[ProducesResponseType(typeof(Order), 200)] [ProducesResponseType(typeof(BigOrder), 200)]")]
    [InlineData("[ProducesResponseType(200)] [ProducesResponseType(typeof(void), 200)]")]
    [InlineData("[ProducesResponseType(typeof(Order), 200, \"a/b\"), ProducesResponseType(typeof(Order), 200, \"a/c\")]")]
    public Task Attribute_DoesNotTrigger(string attributes) => Endpoint.DoesNotTriggerAsync(Endpoint.Action(attributes, "=> Ok();"));

    [Fact]
    public Task Controller_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Endpoint.Controller(
        "[ProducesResponseType(200)] public IActionResult Get() => Ok();",
        "[ApiController, ProducesResponseType(200)]"));


    [Fact]
    public Task AttributeOfTheOverriddenMethod_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(Endpoint.Controller("") +
        """


        public abstract class Base : ControllerBase
        {
            [ProducesResponseType(200)]
            public virtual IActionResult Get() => Ok();
        }

        [ApiController]
        public class First : Base
        {
            [ProducesResponseType(200)]
            public override IActionResult Get() => Ok();
        }

        [ApiController]
        public class Second : Base
        {
        }
        """);

    [Theory]
    [InlineData("/// <response code=\"200\">Found.</response>\n/// [|<response code=\"200\">Found.</response>|]\n/// <response code='404'>Missing.</response>\n")]
    [InlineData("/** <response code=\"200\">Found.</response>\n * [|<response code=\"200\"/>|]\n */\n")]
    public Task Comment_Triggers(string comment) => Endpoint.TriggersAsync(RuleIds.DeclaredTwice, Endpoint.Controller(comment + "public IActionResult Get() => Ok();"));

    [Theory]
    [InlineData("/// <response code=\"200\">Found.</response>\n/// <response code=\"404\">Missing.</response>\n")]
    [InlineData("// <response code=\"200\">Found.</response>\n// <response code=\"200\">Found.</response>\n")]
    [InlineData("#if NEVER\n/// <response code=\"200\">Found.</response>\n#endif\n/// <response code=\"200\">Found.</response>\n")]
    [InlineData("/// <response code=\"default\">Any.</response>\n/// <response code=\"default\">Any.</response>\n/// <response code=\n/// <response>\n/// <responses code=\"1\">\n")]
    public Task Comment_DoesNotTrigger(string comment) => Endpoint.DoesNotTriggerAsync(Endpoint.Controller(comment + "public IActionResult Get() => Ok();"), new Setup { Broken = true });

    [Fact]
    public Task Call_Triggers() => Endpoint.TriggersAsync(
        RuleIds.DeclaredTwice,
        Endpoint.Program("app.MapGet(\"/\", (int id) => Results.Ok(id)).Produces<int>().[|Produces<int>(200)|].ProducesProblem(404).ProducesProblem(409).[|ProducesProblem(404)|];"),
        Endpoint.Console);

    [Fact]
    public Task Call_DoesNotTrigger() => Endpoint.DoesNotTriggerAsync(
        Endpoint.Program("app.MapGet(\"/\", (int id) => Results.Ok(id)).Produces<int>().Produces<string>().Produces(404).ProducesProblem(404);"),
        Endpoint.Console);

    // What stands between is not for a fix to throw away.
    [Theory]
    [InlineData("[ProducesResponseType(200), {|HSC7003:ProducesResponseType(200)|}, /* sold out */ ProducesResponseType(404)]")]
    [InlineData("[ProducesResponseType(200),\n#if NEVER\nObsolete,\n#endif\n{|HSC7003:ProducesResponseType(200)|}]")]
    public Task AttributesWithMoreBetween_AreLeft(string attributes) =>
        Verify.FixAsync(Endpoint.Action(attributes, "=> Ok();"), Endpoint.Action(attributes, "=> Ok();"), new Setup { Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary });

    [Fact]
    public Task Duplicates_AreRemoved() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/", (int id) => Results.Ok(id))
            .Produces<int>()
            .{|HSC7003:Produces<int>(200)|}
            .ProducesProblem(404)
            .{|HSC7003:ProducesProblem(404)|};

        [ApiController]
        public class Shop : ControllerBase
        {
            /// <summary>Gets.</summary>
            /// <response code="200">Found.</response>
            /// {|HSC7003:<response code="200">Found.</response>|}
            /// <response code="404">Missing.</response>
            [HttpGet]
            [ProducesResponseType(200)]
            [{|HSC7003:ProducesResponseType(200)|}]
            [ProducesResponseType(404), {|HSC7003:ProducesResponseType(404)|}, {|HSC7003:ProducesResponseType(200)|}, ProducesResponseType(409)]
            public IActionResult Get(int id) => Ok();

            /// <response code="200">Found.</response>
            /// {|HSC7003:<response code="200">Found, really.</response>|}
            public IActionResult Find(int id) => Ok();
        }
        """,
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        var app = WebApplication.Create();
        app.MapGet("/", (int id) => Results.Ok(id))
            .Produces<int>()
            .ProducesProblem(404);

        [ApiController]
        public class Shop : ControllerBase
        {
            /// <summary>Gets.</summary>
            /// <response code="200">Found.</response>
            /// <response code="404">Missing.</response>
            [HttpGet]
            [ProducesResponseType(200)]
            [ProducesResponseType(404), ProducesResponseType(409)]
            public IActionResult Get(int id) => Ok();

            /// <response code="200">Found.</response>
            /// {|HSC7003:<response code="200">Found, really.</response>|}
            public IActionResult Find(int id) => Ok();
        }
        """);

    [Theory]
    [InlineData("[ProducesResponseType(200)] [{|HSC7003:ProducesResponseType(200)|}] ", "[ProducesResponseType(200)] ")]
    [InlineData("[ProducesResponseType(200)]\n    [{|HSC7003:ProducesResponseType(200)|}] // found\n    ", "[ProducesResponseType(200)]\n    // found\n    ")]
    [InlineData("[ProducesResponseType(200)] /* found */ [{|HSC7003:ProducesResponseType(200)|}]\n    ", "[ProducesResponseType(200)] /* found */\n    ")]
    public Task Blanks_GoWithTheDuplicate(string before, string after) => Verify.FixAsync(
        Endpoint.Controller(before + "public IActionResult Get() => Ok();"),
        Endpoint.Controller(after + "public IActionResult Get() => Ok();"),
        new Setup { Output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary });
}
