using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules;

/// <summary>What people read: every message in each of its forms, with the severity that a build shows for it.</summary>
public sealed class MessageTests
{
    [Theory]

    // Naming
    [InlineData("return StatusCode(404);", "warning HSC1001: Use StatusCodes.Status404NotFound instead of 404 (Not Found)")]
    [InlineData("M((HttpStatusCode)404);", "warning HSC1001: Use HttpStatusCode.NotFound instead of (HttpStatusCode)404 (Not Found)")]
    [InlineData("M(HttpStatusCode.Moved);", "info HSC1003: Use HttpStatusCode.MovedPermanently instead of HttpStatusCode.Moved")]
    [InlineData("M((int)r.StatusCode is >= 200 and <= 299);", "info HSC1004: Use r.IsSuccessStatusCode instead of the range 200–299")]
    [InlineData("M((int)r.StatusCode < 200 || (int)r.StatusCode > 299);", "info HSC1004: Use !r.IsSuccessStatusCode instead of the range 200–299")]
    [InlineData("return StatusCode((int)HttpStatusCode.NotFound);", "info HSC1005: Use StatusCodes.Status404NotFound instead of (int)HttpStatusCode.NotFound")]
    [InlineData("return StatusCode(404, dto);", "info HSC1006: Use NotFound(…) instead of StatusCode(404, dto)")]
    [InlineData("M(code >= 400 && Response.StatusCode >= 400);", "info HSC1007: Use StatusCodes.Status400BadRequest instead of 400 (Bad Request)")]

    // Codes
    [InlineData("return StatusCode(99);", "warning HSC2001: 99 is no status code; send one from 100 to 599")]
    [InlineData("return StatusCode(600);", "warning HSC2001: 600 is no status code; send one from 100 to 599")]
    [InlineData("return StatusCode(599);", "info HSC2002: 599 is no registered status code; use a registered one of its class, or set status_analyzers.allowed_codes")]
    [InlineData("return StatusCode(305);", "info HSC2003: 305 (Use Proxy) has gone out of use and clients ignore it; send a redirect that is in use, such as 307")]
    [InlineData("return StatusCode(100);", "warning HSC2004: 100 (Continue) is an interim status, after which a client waits for the final one; send a status from 200 on")]
    [InlineData("M(Results.Json(dto, statusCode: flag ? 100 : 103));", "warning HSC2004: 100 (Continue) is an interim status, after which a client waits for the final one; send a status from 200 on", "warning HSC2004: 103 (Early Hints) is an interim status, after which a client waits for the final one; send a status from 200 on")]

    [InlineData("return Ok(HttpStatusCode.NotFound);", "warning HSC2006: 'HttpStatusCode.NotFound' becomes the content of the response and leaves its status alone; return a result with that status")]
    [InlineData("return Ok(HttpStatusCode.OK);", "info HSC2006: 'HttpStatusCode.OK' becomes the content of the response and is its status anyway; return a result without it")]

    // Content
    [InlineData("return StatusCode(204, dto);", "warning HSC3001: 204 (No Content) cannot have content; remove the content, or send another status")]
    [InlineData("Response.StatusCode = 304; await Response.WriteAsync(\"x\");", "warning HSC3002: The status was set to 304 (Not Modified), which may have no content")]
    [InlineData("Response.StatusCode = 204; Response.ContentLength = 5;", "warning HSC3004: Remove Content-Length, which must not go with 204 (No Content)")]
    [InlineData("Response.StatusCode = 204; Response.Headers[\"Transfer-Encoding\"] = \"chunked\";", "warning HSC3004: Remove Transfer-Encoding, which must not go with 204 (No Content)")]
    [InlineData("return Ok(GetAsync());", "warning HSC3005: 'Ok' gets the task itself as content; await it")]

    // Headers
    [InlineData("return Created(\"\", dto);", "warning HSC4001: 'Created' gets no URI; set one")]
    [InlineData("Response.Headers[\"Location\"] = \"\"; return Ok(dto);", "warning HSC4001: 'Location' gets no URI; set one, or remove the header")]
    [InlineData("M(Results.Created(\"\", dto));", "info HSC4001: 'Created' gets no URI; set one, or give null")]
    [InlineData("return LocalRedirect(\"\");", "warning HSC4001: 'LocalRedirect' gets no URI and throws; set one")]
    [InlineData("return StatusCode(405);", "warning HSC4002: 405 (Method Not Allowed) comes without Allow; set the header (RFC 9110 §15.5.6)")]
    [InlineData("Response.Headers.RetryAfter = \"1.5\";", "warning HSC4009: '\"1.5\"' may be no whole number of seconds; round it up")]
    [InlineData("Response.Headers.RetryAfter = r.Headers.RetryAfter.Delta.Value.TotalSeconds.ToString();", "info HSC4009: 'r.Headers.RetryAfter.Delta.Value.TotalSeconds.ToString()' may be no whole number of seconds; round it up")]
    [InlineData("return Created(\"orders/5\", dto);", "info HSC4010: \"orders/5\" is relative to the path of the request; add a '/' in front")]

    // Agreement
    [InlineData("return NotFound(new ProblemDetails { Status = 400 });", "warning HSC5001: The problem says 400 (Bad Request), but the response is sent with 404 (Not Found); set both to the same status")]
    [InlineData("return StatusCode(flag ? 409 : 410, new ProblemDetails { Status = 400 });", "warning HSC5001: The problem says 400 (Bad Request), but the response is sent with 409 (Conflict) or 410 (Gone); set both to the same status")]
    [InlineData("return Ok(new ProblemDetails());", "warning HSC5002: The problem comes with 200 (OK); set the status of the error")]
    [InlineData("Response.StatusCode = 400; return Ok(dto);", "warning HSC5003: The status set here is lost: 'Ok' answers 200 (OK)")]
    [InlineData("Response.StatusCode = 404; return NotFound();", "info HSC5003: The status set here is redundant: 'NotFound' answers 404 (Not Found)")]
    [InlineData("Response.StatusCode = code; return StatusCode(code, dto);", "info HSC5003: The status set here is redundant: 'StatusCode' brings the same")]
    [InlineData("Response.StatusCode = 400; return StatusCode(code, dto);", "warning HSC5003: The status set here is lost: 'StatusCode' brings its own")]
    [InlineData("return Forbid(\"You may not\");", "warning HSC5004: 'Forbid' takes the names of authentication schemes, and \"You may not\" is none; send the message with a status instead")]
    [InlineData("return Forbid(ex.Message);", "warning HSC5004: 'Forbid' takes the names of authentication schemes, and ex.Message is none; send the message with a status instead")]
    [InlineData("await Response.WriteAsync(\"x\"); Response.StatusCode = 500;", "warning HSC5005: The status comes after the response has started: move it before the first write")]
    [InlineData("await Response.WriteAsync(\"x\"); Response.Headers.ETag = \"x\";", "warning HSC5005: The header ETag comes after the response has started: move it before the first write")]
    [InlineData("await Response.WriteAsync(\"x\"); return Ok(dto);", "warning HSC5005: The result 'Ok' comes after the response has started: return new EmptyResult()")]
    [InlineData("try { return Ok(dto); } catch (Exception e) { return Ok(e); }", "info HSC5008: Return an error instead of 'Ok', because every exception ends here")]
    [InlineData("return BadRequest(new { status = 404 });", "info HSC5009: The payload says 404 (Not Found), but the response is sent with 400 (Bad Request); set both to the same status")]
    [InlineData("return NotFound(new ProblemDetails { Status = 404, Title = \"Bad Request\" });", "warning HSC5010: The title is that of 400 (Bad Request), but the status is 404 (Not Found); use the one of that status")]
    [InlineData("return NotFound(new ProblemDetails { Status = 404, Type = \"https://tools.ietf.org/html/rfc9110#section-15.5.1\" });", "warning HSC5010: The link is that of 400 (Bad Request), but the status is 404 (Not Found); use the one of that status")]
    [InlineData("M(new HttpResponseMessage(HttpStatusCode.NotFound) { ReasonPhrase = \"Bad Request\" });", "warning HSC5010: The reason phrase is that of 400 (Bad Request), but the status is 404 (Not Found); use the one of that status")]
    [InlineData("return BadRequest(ex.StackTrace);", "warning HSC5011: 'ex.StackTrace' goes to the client; remove it from the response, or send it in development only")]
    [InlineData("try { M(1); } catch (Exception e) { await Response.WriteAsync(e.Message); }", "warning HSC5012: Set a status before 'WriteAsync' writes the error; the client sees 200")]

    // Comparison
    [InlineData("M((int)r.StatusCode > 200 && (int)r.StatusCode < 300);", "warning HSC6001: The range covers 201–299: 200 (OK) is left out; use '>= 200'")]
    [InlineData("M((int)r.StatusCode >= 200 && (int)r.StatusCode <= 300);", "warning HSC6001: The range covers 200–300: 300 (Multiple Choices) is in it; use '< 300'")]
    [InlineData("M((int)r.StatusCode < 200 || (int)r.StatusCode >= 299);", "warning HSC6001: The range covers up to 199, 299 and up: 299 is in it; use '> 299'")]
    [InlineData("M(code == 1 && r.StatusCode == HttpStatusCode.OK && r.StatusCode == HttpStatusCode.NotFound);", "warning HSC6002: This is never true: no code passes both 'r.StatusCode == HttpStatusCode.OK' and 'r.StatusCode == HttpStatusCode.NotFound'; use '||'")]
    [InlineData("M(r.StatusCode != HttpStatusCode.OK || r.StatusCode != HttpStatusCode.NotFound);", "warning HSC6002: This is always true: every code passes 'r.StatusCode != HttpStatusCode.OK' or 'r.StatusCode != HttpStatusCode.NotFound'; use '&&'")]
    [InlineData("M((int)r.StatusCode is not 200 or not 404);", "warning HSC6002: This is always true: every code passes 'not 200' or 'not 404'; use 'and'")]
    [InlineData("M(r.StatusCode.Equals(404));", "warning HSC6002: This is never true: 'r.StatusCode' is of the type HttpStatusCode, and '404' of the type int; use '== HttpStatusCode.NotFound'")]
    [InlineData("M(r.StatusCode.Equals(\"404\"));", "warning HSC6002: This is never true: 'r.StatusCode' is of the type HttpStatusCode, and '\"404\"' of the type string; use '=='")]
    [InlineData("M(code.Equals(HttpStatusCode.Gone));", "warning HSC6002: This is never true: 'code' is of the type int, and 'HttpStatusCode.Gone' of the type HttpStatusCode; use '== (int)HttpStatusCode.Gone'")]
    [InlineData("if ((int)r.StatusCode >= 400) { M(1); } else if ((int)r.StatusCode >= 500) { M(2); }", "warning HSC6003: No code gets to this branch: '(int)r.StatusCode >= 400' takes 500 and up before; move this branch up, or remove it")]
    [InlineData("if ((int)r.StatusCode >= 500) { M(1); } else if ((int)r.StatusCode is >= 400 and < 500) { M(2); } else if ((int)r.StatusCode == 404 || (int)r.StatusCode == 503) { M(3); }", "warning HSC6003: No code gets to this branch: the branches above take 404, 503 before; move this branch up, or remove it")]
    [InlineData("M((int)r.StatusCode % 100 == 4);", "warning HSC6004: '(int)r.StatusCode % 100 == 4' covers 104, 204, 304, 404, 504; use '(int)r.StatusCode / 100' and compare it with 4")]
    [InlineData("M((int)r.StatusCode / 10 == 2);", "warning HSC6004: '(int)r.StatusCode / 10 == 2' covers 20–29; use '(int)r.StatusCode / 100' and compare it with 2")]
    [InlineData("M(r.StatusCode.ToString() == \"404\");", "warning HSC6005: '404' is never the text of a status code; compare with HttpStatusCode.NotFound")]
    [InlineData("M(ex.Message.Contains(\"404\"));", "info HSC6006: '404' is looked for in a message; use 'ex.StatusCode == HttpStatusCode.NotFound'")]
    [InlineData("M(code == 1 || r.StatusCode == HttpStatusCode.OK || r.StatusCode == HttpStatusCode.OK);", "warning HSC6007: 'r.StatusCode == HttpStatusCode.OK' tests 200 (OK) already; remove this test, or test another code")]
    [InlineData("M((int)r.StatusCode is 301 or 302);", "info HSC6008: The redirects 301, 302 are tested for, but not 307 and 308; add what is missing")]
    [InlineData("r.EnsureSuccessStatusCode(); if (r.IsSuccessStatusCode) { M(1); }", "warning HSC6009: 'r.IsSuccessStatusCode' is always true here: EnsureSuccessStatusCode() has thrown for any other code; remove one of the two")]
    [InlineData("r.EnsureSuccessStatusCode(); if (r.StatusCode == HttpStatusCode.NotFound) { M(1); }", "warning HSC6009: 'r.StatusCode == HttpStatusCode.NotFound' is never true here: EnsureSuccessStatusCode() has thrown for any other code; remove one of the two")]
    public Task Message_Says(string statements, params string[] messages) => SaysAsync(
        $$"""
        public async Task<IActionResult> Act(object dto, bool flag, int code, HttpRequestException ex, HttpResponseMessage r)
        {
            await Task.Yield();
            {{statements}}
        #pragma warning disable CS0162
            return null;
        }
        """,
        messages);

    [Theory]
    [InlineData("public static class HttpCodes { public const int NotFound = 404, Gone = 410, Forbidden = 401; }", "warning HSC2005: 'Forbidden' is the name of 403 (Forbidden), but the value is 401 (Unauthorized); use that value, or another name")]
    [InlineData("[HttpGet] public int Get() => 404;", "warning HSC2006: '404' becomes the content of the response and leaves its status alone; return a result with that status")]
    [InlineData("[HttpGet] public HttpStatusCode Get() => HttpStatusCode.NotFound;", "warning HSC2006: 'HttpStatusCode.NotFound' becomes the content of the response and leaves its status alone; return a result with that status")]
    [InlineData("[ProducesResponseType(typeof(string), 204)] public IActionResult Get() => NoContent();", "warning HSC3003: 204 (No Content) has no content; remove 'String'")]
    [InlineData("[HttpPost] public IActionResult Add() { Response.StatusCode = 201; return new EmptyResult(); }", "info HSC4007: 201 (Created) comes without Location; set the header (RFC 9110 §9.3.3)")]
    [InlineData("public void Set(IServiceCollection services) => services.AddRateLimiter(options => options.AddFixedWindowLimiter(\"a\", window => { }));", "info HSC4008: 'AddRateLimiter' leaves the rejection at 503; set RejectionStatusCode to 429")]
    [InlineData("[HttpGet] public async Task<IResult> Get() { await Response.WriteAsync(\"x\"); return Results.Ok(); }", "warning HSC5005: The result 'Ok' comes after the response has started: return Results.Empty")]
    [InlineData("[HttpGet] public async Task<IResult> Get() { await Response.WriteAsync(\"x\"); return TypedResults.NotFound(); }", "warning HSC5005: The result 'NotFound' comes after the response has started: return Results.Empty")]
    [InlineData("[HttpGet] public async Task<ActionResult<string>> Get() { await Response.WriteAsync(\"x\"); return \"y\"; }", "warning HSC5005: The result 'ActionResult' comes after the response has started: return new EmptyResult()")]
    [InlineData("[HttpGet] public async Task<string> Get() { await Response.WriteAsync(\"x\"); return \"y\"; }", "warning HSC5005: The result 'String' comes after the response has started: return nothing")]
    [InlineData("public async Task Run(HttpContext context, RequestDelegate next) { try { await next(context); } catch (Exception) { context.Response.StatusCode = 500; } }", "info HSC5006: Check HasStarted before 'context.Response.StatusCode = 500': the exception may come after the first write")]
    [InlineData("public async Task Run(HttpContext context, RequestDelegate next) { try { await next(context); } catch (Exception e) { await AnswerAsync(context, e); } } private Task AnswerAsync(HttpContext context, Exception e) { context.Response.StatusCode = 500; return context.Response.WriteAsync(e.Message); }", "info HSC5006: Check HasStarted before 'AnswerAsync': the exception may come after the first write")]
    [InlineData("public async Task Run(HttpContext context, RequestDelegate next) { if (context.Request.Path == \"/\") { context.Response.StatusCode = 401; } await next(context); }", "info HSC5007: Return after the status 401 (Unauthorized) is set: 'next' still runs")]
    [InlineData("public async Task Run(HttpContext context, string token) { if (token == null) { context.Response.StatusCode = 401; } M(token.Length); }", "info HSC5007: Return after the status 401 (Unauthorized) is set: 'token.Length' still runs")]
    [InlineData("[ProducesResponseType(200)] public IActionResult Get(bool flag) => flag ? Ok() : NotFound();", "info HSC7001: Declare 404 (Not Found), which 'NotFound' answers with: the declared statuses leave it out")]
    [InlineData("[ProducesResponseType(200), ProducesResponseType(404)] public IActionResult Get() => Ok();", "info HSC7002: Remove the declaration of 404 (Not Found), or return it: no path of Get does")]
    [InlineData("[ProducesResponseType(200)][ProducesResponseType(200)] public IActionResult Get() => Ok();", "info HSC7003: 200 (OK) is declared before; remove one of the two")]
    [InlineData("/// <response code=\"404\">None.</response>\n[ProducesResponseType(200)] public IActionResult Get() => Ok();", "info HSC7004: The comment says 404 (Not Found) where the declarations say 200 (OK); write the same in both")]
    [InlineData("[ProducesResponseType(200)] public IActionResult Get() => NoContent();", "warning HSC7005: 200 (OK) is declared as the success of Get, which only answers 204 (No Content); declare what it returns")]
    [InlineData("[ProducesResponseType(200)] public IActionResult Get(bool flag, Uri uri) => flag ? NoContent() : Created(uri, 1);", "warning HSC7005: 200 (OK) is declared as the success of Get, which only answers 204 (No Content) or 201 (Created); declare what it returns")]
    public Task Message_OfAMember_Says(string member, params string[] messages) => SaysAsync(member, messages);

    private static async Task SaysAsync(string member, string[] messages)
    {
        var id = IdOf(messages[0]);
        var found = await ReportAsync(member);

        Assert.Equal(messages, found.Where(line => IdOf(line) == id));
    }

    private static string IdOf(string line) => line.Split(' ', ':')[1];

    private static async Task<IEnumerable<string>> ReportAsync(string member)
    {
        var found = await Analysis.RunOnSourceAsync(
            $$"""
            using System;
            using System.Net;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.AspNetCore.RateLimiting;
            using Microsoft.Extensions.DependencyInjection;

            [ApiController]
            [Route("shop")]
            public class ShopController : Controller
            {
                {{member}}

                private void M(object value) { }

                private Task<string> GetAsync() => null;
            }
            """);
        return found
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}");
    }
}
