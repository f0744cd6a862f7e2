namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001PatternTests
{
    [Theory]
    [InlineData("Response.StatusCode is [|404|]")]
    [InlineData("Response.StatusCode is [|401|] or [|403|]")]
    [InlineData("Response.StatusCode is not [|404|]")]
    [InlineData("Response.StatusCode is not ([|401|] or [|403|])")]
    [InlineData("Response.StatusCode is >= 400 and not [|404|]")]
    [InlineData("Response.StatusCode is [|304|] or >= 400 and < 500")]
    [InlineData("Response.StatusCode is var seen and ([|404|] or [|410|]) && seen > 1")]
    [InlineData("(int)r.StatusCode is [|404|]")]
    [InlineData("(int?)maybe?.StatusCode is [|404|]")]
    [InlineData("r.StatusCode is [|(HttpStatusCode)404|] or HttpStatusCode.Gone")]
    [InlineData("nullable is [|(HttpStatusCode)404|]")]
    [InlineData("problem.Status is [|404|]")]
    [InlineData("problem.Status is int and [|404|]")]
    public Task Is_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};"));

    [Theory]
    [InlineData("Response is { StatusCode: [|404|] }")]
    [InlineData("Response is { StatusCode: [|404|] or [|410|], ContentLength: 500 }")]
    [InlineData("HttpContext is { Response.StatusCode: [|404|] }")]
    [InlineData("HttpContext is { Response: { StatusCode: not [|404|] } }")]
    [InlineData("r is { StatusCode: [|(HttpStatusCode)404|] }")]
    [InlineData("(object)problem is ProblemDetails { Status: [|404|] } found && found.Title != null")]
    [InlineData("(object)problem is ValidationProblemDetails { Status: [|422|] }")]
    public Task Property_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};"));

    [Theory]
    [InlineData("""(Response.StatusCode, text) is ([|404|], "x")""")]
    [InlineData("(x, (int)r.StatusCode) is (404, [|404|])")]
    [InlineData("new Reply(x, 0, text) is (404, [|404|], _)")]
    [InlineData("new Reply(x, 0, text) is { StatusCode: [|404|], Number: 404 }")]
    [InlineData("new Old() is ([|404|], _)")]
    public Task Positional_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};") +
        """
        public sealed record Reply(int Number, int StatusCode, string Body);

        public sealed class Old
        {
            public void Deconstruct(out int statusCode, out string body) => (statusCode, body) = (0, "");
        }
        """);

    [Theory]
    [InlineData("switch (Response.StatusCode) { case [|404|]: case [|410|]: break; case [|500|] when flag: break; case [|502|] or [|503|]: break; default: break; }")]
    [InlineData("switch ((int)r.StatusCode) { case [|404|]: break; case >= 500: break; }")]
    [InlineData("switch (r.StatusCode) { case [|(HttpStatusCode)404|]: break; }")]
    [InlineData("switch (problem.Status) { case [|404|]: break; case null: break; }")]
    [InlineData("switch (x, Response.StatusCode) { case (404, [|404|]): break; }")]
    [InlineData("switch (HttpContext) { case { Response.StatusCode: [|404|] }: break; }")]
    [InlineData("switch (text) { case \"a\" when Response.StatusCode is [|404|]: break; }")]
    public Task SwitchStatement_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Theory]
    [InlineData("Response.StatusCode switch { [|401|] or [|403|] => 1, [|404|] => 2, >= 500 => 3, _ => 0 }")]
    [InlineData("(int)r.StatusCode switch { [|404|] when flag => 1, _ => 0 }")]
    [InlineData("(flag, Response.StatusCode) switch { (true, [|404|]) => 1, _ => 404 }")]
    [InlineData("(Status: (int)r.StatusCode, Kind: x) switch { (404, 200) => 1, { Kind: 404 } => 2, _ => 0 }", true)]
    [InlineData("HttpContext switch { { Response.StatusCode: [|404|] } => 1, _ => 0 }")]
    [InlineData("text switch { \"a\" when Response.StatusCode == [|404|] => 1, _ => 0 }")]
    [InlineData("text switch { { Length: 404 } when r is { StatusCode: [|(HttpStatusCode)404|] } => 1, _ => 0 }")]
    public Task SwitchExpression_Triggers(string expression, bool firstOnly = false) =>
        Naming.TriggersAsync(Naming.Action($"_ = {(firstOnly ? expression.Replace("(404,", "([|404|],", StringComparison.Ordinal) : expression)};"));

    [Theory]
    [InlineData("try { } catch (HttpRequestException e) when ((int?)e.StatusCode is [|404|]) { }")]
    [InlineData("try { } catch (BadHttpRequestException e) when (e is { StatusCode: [|413|] }) { }")]
    [InlineData("try { } catch (Exception e) when (e is BadHttpRequestException { StatusCode: [|413|] or [|414|] }) { }")]
    public Task Filter_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Fact]
    public Task Pattern_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        _ = Response.StatusCode is >= 400 and < 500;
        _ = Response.StatusCode is >= 200 and <= 299;
        _ = Response.StatusCode is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden;
        _ = r is { StatusCode: HttpStatusCode.NotFound };
        _ = Response.StatusCode is 0;
        _ = x is 401 or 403;
        _ = text is { Length: 404 };
        _ = Response is { ContentLength: 404 };
        _ = (x, text) is (404, _);
        _ = (Response.StatusCode, x) is (_, 404);
        _ = ((int)r.StatusCode, text.Length) switch { (>= 400, 404) => 1, _ => 0 };
        _ = text.Length switch { 404 => 1, 500 => 2, _ => 0 };
        _ = (int)r.StatusCode / 100 is 200;
        switch (x) { case 404: break; case 500 when flag: break; }
        switch (text.Length) { case 404: break; }
        """));
}
