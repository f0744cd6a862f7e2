using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>A package that is not restored yet: only names can speak.</summary>
public sealed class HSC1001UnresolvedCodeTests
{
    private static readonly Setup Broken = Naming.Library with { Broken = true };

    [Theory]
    [InlineData("missing.StatusCode = [|404|];")]
    [InlineData("missing.Response.StatusCode = [|404|];")]
    [InlineData("if (missing.StatusCode == [|404|]) { }")]
    [InlineData("if ([|404|] != missing.StatusCode) { }")]
    [InlineData("if ((int)missing.StatusCode == [|404|]) { }")]
    [InlineData("if (missing?.StatusCode == [|404|]) { }")]
    [InlineData("if (missing.Get().StatusCode is [|401|] or [|403|]) { }")]
    [InlineData("switch (missing.StatusCode) { case [|404|]: break; }")]
    [InlineData("return missing.StatusCode([|404|]);")]
    [InlineData("return missing.Fail(text, statusCode: [|404|]);")]
    [InlineData("return new Missing { StatusCode = [|404|] };")]
    [InlineData("return new Missing(text, statusCode: [|404|]);")]
    [InlineData("Response.StatusCode = missing.Flag ? [|404|] : [|200|];")]
    [InlineData("return StatusCode([|404|], missing.Text);")]
    [InlineData("return Results.Json(missing.Text, statusCode: [|404|]);")]
    [InlineData("return await missing.Send(() => StatusCode([|404|]));")]
    public Task Unresolved_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements), Broken);

    [Fact]
    public Task UnresolvedTypes_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public sealed class Shop : MissingController
        {
            [SwaggerResponse([|404|], "None.")]
            [Missing(StatusCode = [|404|])]
            public MissingResult Run(MissingType statusCode)
            {
                Response.StatusCode = [|404|];
                return StatusCode([|500|]);
            }

            public override int StatusCode => [|404|];
        }
        """),
        Broken);

    [Fact]
    public Task RowOfTable_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Errors
        {
            private static readonly Dictionary<string, int> ErrorStatusCodes = new()
            {
                { Missing.InvalidToken, [|401|] },
                { Missing.InsufficientScope, [|403|] },
            };

            private static readonly Dictionary<int, Missing> StatusCodeErrors = new Dictionary<int, Missing> { { [|409|], Missing.Conflict } };

            private static readonly Dictionary<string, int> Delays = new() { { Missing.Short, 200 }, { Missing.Long, 500 } };

            public static int StatusOf(string error) => ErrorStatusCodes[error] + Delays[error];

            public static Missing ErrorOf(HttpResponse response) => StatusCodeErrors[response.StatusCode];
        }
        """),
        Broken);

    [Fact]
    public Task Unresolved_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        missing.Status = 404;
        missing.Code = 404;
        missing.Length = 404;
        missing.StatusCode.Length = 404;
        missing.StatusCode = x;
        if (missing.Status == 404 || missing.ErrorCode == 404 || missing.StatusCode >= 400) { }
        missing.Wait(500);
        missing.Fail(text, 404);
        missing.Fail(code: 404, delay: 500);
        _ = new Missing(404);
        _ = new Missing { Code = 404, Delay = 500 };
        _ = missing[404];
        switch (missing.Status) { case 404: break; }
        """),
        Broken);

    [Fact]
    public Task UnresolvedAttribute_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        [Missing(404)]
        [Missing(Order = 404)]
        public sealed class Shop : Missing(404);
        """),
        Broken);
}
