namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001CastTests
{
    [Theory]
    [InlineData("_ = [|(HttpStatusCode)404|];")]
    [InlineData("_ = [|(System.Net.HttpStatusCode)404|];")]
    [InlineData("_ = (([|(HttpStatusCode)404|]));")]
    [InlineData("_ = ([|(HttpStatusCode)429|]).ToString();")]
    [InlineData("_ = (HttpStatusCode)([|404|]);")]
    [InlineData("_ = (HttpStatusCode)(flag ? [|404|] : x);")]
    [InlineData("_ = [|(HttpStatusCode?)404|];")]
    [InlineData("_ = (int)[|(HttpStatusCode)404|];")]
    [InlineData("_ = new HttpResponseMessage([|(HttpStatusCode)503|]);")]
    [InlineData("return flag ? [|(HttpStatusCode)404|] : HttpStatusCode.OK;")]
    [InlineData("var all = new[] { [|(HttpStatusCode)404|] };")]
    public Task Cast_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Fact]
    public Task Cast_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        _ = (HttpStatusCode)x;
        _ = (HttpStatusCode)(x + 404);
        _ = (HttpStatusCode)0;
        _ = (HttpStatusCode)299;
        _ = r.StatusCode < (HttpStatusCode)200 || r.StatusCode >= (HttpStatusCode)300;
        _ = nullable > (HttpStatusCode)500;
        _ = r.StatusCode is >= (HttpStatusCode)400 and < (HttpStatusCode)500;
        _ = (DayOfWeek)404;
        _ = (System.Net.Sockets.SocketError)404;
        _ = (long)404;
        _ = (object)404;
        _ = (int)HttpStatusCode.NotFound;
        """));
}
