namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001AssignmentTests
{
    [Theory]
    [InlineData("Response.StatusCode = [|404|];")]
    [InlineData("HttpContext.Response.StatusCode = ([|404|]);")]
    [InlineData("(Response.StatusCode) = [|404|];")]
    [InlineData("x = Response.StatusCode = [|404|];")]
    [InlineData("r.StatusCode = [|(HttpStatusCode)404|];")]
    [InlineData("problem.Status = [|404|];")]
    [InlineData("var result = new ObjectResult(text); result.StatusCode = [|404|];")]
    [InlineData("int? statusCode = null; statusCode ??= [|500|];")]
    [InlineData("nullable ??= [|(HttpStatusCode)500|];")]
    [InlineData("""(text, Response.StatusCode) = ("x", [|404|]);""")]
    [InlineData("""(text, (x, Response.StatusCode)) = ("x", (200, [|404|]));""")]
    [InlineData("dynamic response = Response; response.StatusCode = [|404|];")]
    public Task Assignment_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Fact]
    public Task OptionsOfFrameworks_Triggers() => Naming.TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRateLimiter(limiter => limiter.RejectionStatusCode = [|429|]);
        builder.Services.AddHttpsRedirection(https => { https.RedirectStatusCode = [|308|]; });
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { TimeoutStatusCode = [|504|] });
        builder.Services.AddHsts(hsts => hsts.MaxAge = System.TimeSpan.FromDays(200));
        """,
        new());

    [Fact]
    public Task HttpListener_Triggers() => Naming.TriggersAsync(
        """
        using System.Net;

        public static class Server
        {
            public static void Answer(HttpListenerContext context)
            {
                context.Response.StatusCode = [|404|];
                context.Response.ContentLength64 = 404;
            }
        }
        """,
        Naming.Library with { Framework = "net10.0-library" });

    [Fact]
    public Task Assignment_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        x = 404;
        Response.StatusCode = x;
        Response.StatusCode = StatusCodes.Status404NotFound;
        Response.StatusCode = (int)HttpStatusCode.NotFound;
        Response.StatusCode += 100;
        Response.ContentLength = 404;
        Response.Headers.ContentLength = 200;
        Response.Headers["X-Count"] = "404";
        x += 404;
        (text, x) = ("x", 404);
        (Response.StatusCode, x) = (StatusCodes.Status200OK, 500);
        """));
}
