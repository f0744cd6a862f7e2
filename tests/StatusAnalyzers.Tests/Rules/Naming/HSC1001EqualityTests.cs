namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001EqualityTests
{
    [Theory]
    [InlineData("Response.StatusCode == [|404|]")]
    [InlineData("[|404|] == Response.StatusCode")]
    [InlineData("Response.StatusCode != [|404|]")]
    [InlineData("(Response.StatusCode) == ([|404|])")]
    [InlineData("Response.StatusCode == [|401|] || Response.StatusCode == [|403|] && flag")]
    [InlineData("!(HttpContext.Response.StatusCode == [|404|])")]
    [InlineData("(Response.StatusCode, x) == ([|404|], 200)")]
    [InlineData("flag ? Response.StatusCode == [|404|] : x == 404")]
    public Task Number_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};"));

    [Theory]
    [InlineData("(int)r.StatusCode == [|404|]")]
    [InlineData("[|404|] != (int)r.StatusCode")]
    [InlineData("((int)(r.StatusCode)) == ([|404|])")]
    [InlineData("(long)r.StatusCode == [|404|]")]
    [InlineData("r.StatusCode == [|(HttpStatusCode)404|]")]
    [InlineData("[|(HttpStatusCode)404|] == r.StatusCode")]
    [InlineData("Convert.ToInt32(r.StatusCode) == [|404|]")]
    [InlineData("(int)(await new HttpClient().GetAsync(text)).StatusCode == [|404|]")]
    [InlineData("new[] { r }.Any(m => (int)m.StatusCode == [|404|])")]
    public Task Enum_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};"));

    [Theory]
    [InlineData("problem.Status == [|404|]")]
    [InlineData("problem.Status!.Value == [|404|]")]
    [InlineData("problem.Status.GetValueOrDefault() == [|404|]")]
    [InlineData("(problem.Status ?? 0) == [|404|]")]
    [InlineData("(int?)maybe?.StatusCode == [|404|]")]
    [InlineData("maybe?.StatusCode == [|(HttpStatusCode)404|]")]
    [InlineData("(int)nullable!.Value == [|404|]")]
    [InlineData("(int?)nullable == [|404|]")]
    [InlineData("(int)nullable.GetValueOrDefault() == [|404|]")]
    [InlineData("new ObjectResult(text).StatusCode == [|404|]")]
    public Task Nullable_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};"));

    [Theory]
    [InlineData("Response.StatusCode.Equals([|404|])")]
    [InlineData("((int)r.StatusCode).Equals([|404|])")]
    [InlineData("Equals(Response.StatusCode, [|404|])")]
    [InlineData("object.Equals([|404|], Response.StatusCode)")]
    [InlineData("EqualityComparer<int>.Default.Equals(Response.StatusCode, [|404|])")]
    public Task Equals_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};"));

    [Theory]
    [InlineData("try { } catch (HttpRequestException e) when ((int?)e.StatusCode == [|404|]) { }")]
    [InlineData("try { } catch (BadHttpRequestException e) when (e.StatusCode == [|413|] || flag) { }")]
    [InlineData("while (Response.StatusCode != [|200|]) { }")]
    [InlineData("if (((int)r.StatusCode).Equals([|404|]) || r.StatusCode.Equals([|(HttpStatusCode)404|])) { }")]
    [InlineData("for (; Response.StatusCode == [|503|];) { }")]
    [InlineData("do { } while ((int)r.StatusCode == [|503|]);")]
    [InlineData("return from m in new[] { r } where (int)m.StatusCode == [|404|] select m;")]
    public Task Statement_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Fact]
    public Task Equality_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        _ = Response.StatusCode == StatusCodes.Status404NotFound;
        _ = r.StatusCode == HttpStatusCode.NotFound;
        _ = Response.StatusCode == x;
        _ = Response.StatusCode == 0;
        _ = x == 404;
        _ = x.Equals(404);
        _ = Equals(x, 404);
        _ = r.StatusCode.Equals(404);
        _ = text.Length == 404;
        _ = Response.ContentLength == 404;
        _ = r.Content.Headers.ContentLength == 200;
        _ = r.StatusCode.ToString().Length == 200;
        _ = (int)r.StatusCode / 100 == 200;
        _ = Response.StatusCode - 100 == 300;
        _ = (Response.StatusCode, x) == (StatusCodes.Status200OK, 404);
        _ = (Response.StatusCode == StatusCodes.Status404NotFound) == (x == 404);
        _ = new[] { r }.Count(m => m.IsSuccessStatusCode) == 200;
        """));
}
