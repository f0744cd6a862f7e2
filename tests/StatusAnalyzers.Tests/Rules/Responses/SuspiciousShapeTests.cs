using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Responses;

/// <summary>
/// The shapes that linters of any language name when they speak of suspicious responses, and those that only look so, one
/// action each, under all rules together. What each rule does in detail is tested beside it.
/// </summary>
public sealed class SuspiciousShapeTests
{
    [Theory]
    [InlineData("HSC2001", "return StatusCode(0);")]
    [InlineData("HSC2001", "return StatusCode(1000);")]
    [InlineData("HSC2001", "Response.StatusCode = 41; return new EmptyResult();")]
    [InlineData("HSC2001", "return Ok(new System.Net.Http.HttpResponseMessage((HttpStatusCode)1000).ToString());")]
    [InlineData("HSC2001", "M(Results.Problem(statusCode: 0)); return Ok();")]
    [InlineData("HSC2002", "return StatusCode(420);")]
    [InlineData("HSC2002", "return StatusCode(520, ex.Message);")]
    [InlineData("HSC2003", "return StatusCode(305);")]
    [InlineData("HSC2003", "return StatusCode(306);")]
    [InlineData("HSC2004", "return StatusCode(100);")]
    [InlineData("HSC2004", "M(Results.StatusCode(103)); return Ok();")]
    [InlineData("HSC3001", "return StatusCode(204, dto);")]
    [InlineData("HSC3001", "return StatusCode(StatusCodes.Status204NoContent, new { a = 1 });")]
    [InlineData("HSC3001", "M(Results.Json(dto, statusCode: 204)); return Ok();")]
    [InlineData("HSC3001", "M(Results.Text(\"x\", statusCode: 304)); return Ok();")]
    [InlineData("HSC3001", "M(Results.Content(\"x\", statusCode: 204)); return Ok();")]
    [InlineData("HSC3001", "M(Results.Bytes(new byte[1])); return new ObjectResult(dto) { StatusCode = 204 };")]
    [InlineData("HSC3001", "return new ContentResult { Content = \"x\", StatusCode = 204 };")]
    [InlineData("HSC3001", "return new JsonResult(dto) { StatusCode = 204 };")]
    [InlineData("HSC3001", "M(new System.Net.Http.HttpResponseMessage(HttpStatusCode.NoContent) { Content = new StringContent(\"x\") }); return Ok();")]
    [InlineData("HSC3001", "return StatusCode(205, dto);")]
    [InlineData("HSC3001", "return Problem(statusCode: 204);")]
    [InlineData("HSC3002", "Response.StatusCode = 204; await Response.WriteAsync(\"x\"); return new EmptyResult();")]
    [InlineData("HSC3002", "Response.StatusCode = 204; return Content(\"x\");")]
    [InlineData("HSC3002", "Response.StatusCode = 204; return File(new byte[1], \"a/b\");")]
    [InlineData("HSC3004", "Response.StatusCode = 204; Response.ContentLength = 5; return new EmptyResult();")]
    [InlineData("HSC3004", "Response.StatusCode = 204; Response.Headers.ContentLength = 5; return new EmptyResult();")]
    [InlineData("HSC3004", "Response.StatusCode = 204; Response.Headers[\"Transfer-Encoding\"] = \"chunked\"; return new EmptyResult();")]
    [InlineData("HSC5005", "await Response.WriteAsync(\"x\"); Response.StatusCode = 500; return new EmptyResult();")]
    [InlineData("HSC5005", "await Response.Body.FlushAsync(); Response.Headers.ETag = \"x\"; return new EmptyResult();")]
    [InlineData("HSC3005", "return Ok(Get());")]
    [InlineData("HSC3005", "return BadRequest(Get());")]
    [InlineData("HSC3005", "M(Results.Json(Get())); return Ok();")]
    [InlineData("HSC5001", "return NotFound(new ProblemDetails { Status = 400 });")]
    [InlineData("HSC5001", "return StatusCode(500, new ProblemDetails { Status = 404 });")]
    [InlineData("HSC5001", "return BadRequest(new ValidationProblemDetails { Status = 422 });")]
    [InlineData("HSC5001", "return ValidationProblem(new ValidationProblemDetails { Status = 422 });")]
    [InlineData("HSC5001", "return Json(new ProblemDetails { Status = 404 });")]
    [InlineData("HSC5001", "var pd = new ProblemDetails { Status = 400 }; return NotFound(pd);")]
    [InlineData("HSC5002", "return Ok(new ProblemDetails { Title = \"x\" });")]
    [InlineData("HSC5001", "return new JsonResult(new ProblemDetails { Status = 404 });")]
    [InlineData("HSC5002", "return Problem(statusCode: 200);")]
    [InlineData("HSC3001", "M(Results.Problem(\"x\", statusCode: 204)); return Ok();")]
    [InlineData("HSC5003", "Response.StatusCode = 400; return Ok(dto);")]
    [InlineData("HSC5003", "Response.StatusCode = 400; return NotFound();")]
    [InlineData("HSC5003", "Response.StatusCode = 400; return NoContent();")]
    [InlineData("HSC5003", "Response.StatusCode = 400; return Problem();")]
    [InlineData("HSC5003", "Response.StatusCode = 400; return Redirect(\"/x\");")]
    [InlineData("HSC5009", "return StatusCode(200, new { statusCode = 404 });")]
    [InlineData("HSC5009", "return Ok(new Api { StatusCode = 500 });")]
    [InlineData("HSC5008", "try { M(1); } catch (Exception e) { return Ok(e.Message); } return Ok();")]
    [InlineData("HSC5008", "try { M(1); } catch (Exception e) { return StatusCode(200, e.Message); } return Ok();")]
    [InlineData("HSC5012", "try { M(1); } catch (Exception e) { await Response.WriteAsync(e.Message); } return new EmptyResult();")]
    [InlineData("HSC2006", "return Ok(StatusCodes.Status404NotFound);")]
    [InlineData("HSC2006", "return new ObjectResult(HttpStatusCode.NotFound);")]
    [InlineData("HSC2006", "M(Results.Ok(HttpStatusCode.Created)); return Ok();")]
    [InlineData("HSC2006", "return Ok(NotFound());")]
    [InlineData("HSC2006", "M(Results.Ok(Results.NotFound())); return Ok();")]
    [InlineData("HSC5010", "return UnprocessableEntity(new ProblemDetails { Type = \"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1\", Status = 422 });")]
    [InlineData("HSC5010", "return UnprocessableEntity(new ProblemDetails { Type = \"https://tools.ietf.org/html/rfc7231#section-6.5.4\", Status = 422 });")]
    [InlineData("HSC5010", "return NotFound(new ProblemDetails { Title = \"Bad Request\", Status = 404 });")]
    [InlineData("HSC5011", "return StatusCode(500, ex.StackTrace);")]
    [InlineData("HSC5011", "return StatusCode(500, ex.ToString());")]
    [InlineData("HSC5011", "return Problem(detail: ex.StackTrace);")]
    [InlineData("HSC5011", "await Response.WriteAsync(ex.ToString()); return new EmptyResult();")]
    [InlineData("HSC5004", "return Forbid(\"You can only view your own payments\");")]
    [InlineData("HSC5004", "return Challenge(\"Please sign in first\");")]
    [InlineData("HSC5004", "M(Results.Forbid(authenticationSchemes: [\"You may not do this\"])); return Ok();")]
    [InlineData("HSC4001", "return Created(\"\", dto);")]
    [InlineData("HSC4001", "M(Results.Created(\"\", dto)); return Ok();")]
    [InlineData("HSC4001", "return Redirect(\"\");")]
    [InlineData("HSC4001", "Response.Headers.Location = \"\"; return StatusCode(201);")]
    [InlineData("HSC4002", "return StatusCode(405);")]
    [InlineData("HSC4002", "M(Results.StatusCode(405)); return Ok();")]
    [InlineData("HSC4002", "Response.StatusCode = 405; return new EmptyResult();")]
    [InlineData("HSC4003", "return StatusCode(302);")]
    [InlineData("HSC4003", "Response.StatusCode = 301; return new EmptyResult();")]
    [InlineData("HSC4004", "return StatusCode(407);")]
    [InlineData("HSC4004", "return StatusCode(426);")]
    [InlineData("HSC4004", "return StatusCode(206, dto);")]
    [InlineData("HSC4004", "return StatusCode(416);")]
    [InlineData("HSC4009", "Response.Headers.RetryAfter = TimeSpan.FromSeconds(1.5).TotalSeconds.ToString(); return StatusCode(429);")]
    [InlineData("HSC4009", "Response.Headers[\"Retry-After\"] = \"-1\"; return StatusCode(503);")]
    [InlineData("HSC4010", "return Created($\"api/products/{dto}\", dto);")]
    public async Task Shape_Triggers(string id, string statements) => Assert.Contains(id, await IdsAsync(statements));

    [Theory]
    [InlineData("return StatusCode(204, null);")]
    [InlineData("return StatusCode(204, default(object));")]
    [InlineData("return new ContentResult { Content = \"\", StatusCode = 204 };")]
    [InlineData("return StatusCode(flag ? 204 : 200, flag ? null : dto);")]
    [InlineData("if (flag) { Response.StatusCode = 304; return new EmptyResult(); } await Response.WriteAsync(\"x\"); return new EmptyResult();")]
    [InlineData("if (flag) Response.StatusCode = 304; else await Response.WriteAsync(\"x\"); return new EmptyResult();")]
    [InlineData("Response.StatusCode = 204; Response.StatusCode = 200; await Response.WriteAsync(\"x\"); return new EmptyResult();")]
    [InlineData("Response.StatusCode = 204; Response.ContentLength = 0; return new EmptyResult();")]
    [InlineData("Response.StatusCode = 304; Response.ContentLength = 5; return new EmptyResult();")]
    [InlineData("var old = Response.Body; Response.Body = new MemoryStream(); await Response.WriteAsync(\"x\"); Response.StatusCode = 500; return new EmptyResult();")]
    [InlineData("await Response.WriteAsync(\"x\"); if (!Response.HasStarted) Response.StatusCode = 500; return new EmptyResult();")]
    [InlineData("return new ObjectResult(new ProblemDetails { Status = 404 });")]
    [InlineData("M(Results.Problem(new ProblemDetails { Status = 404 })); return Ok();")]
    [InlineData("M(Results.Json(new ProblemDetails { Status = 404 })); return Ok();")]
    [InlineData("return NotFound(new ProblemDetails { Title = \"x\" });")]
    [InlineData("return NotFound(new ProblemDetails { Status = code });")]
    [InlineData("Response.StatusCode = 400; return Json(dto);")]
    [InlineData("Response.StatusCode = 400; return Content(\"x\");")]
    [InlineData("Response.StatusCode = 400; return View();")]
    [InlineData("Response.StatusCode = 400; return new EmptyResult();")]
    [InlineData("Response.StatusCode = 400; return new ObjectResult(dto);")]
    [InlineData("Response.StatusCode = 400; return File(new byte[1], \"a/b\");")]
    [InlineData("return Ok(404);")]
    [InlineData("return Ok(new Api { StatusCode = 1042 });")]
    [InlineData("return Ok(new { statusCode = 200 });")]
    [InlineData("return StatusCode(402);")]
    [InlineData("return StatusCode(499);")]
    [InlineData("return StatusCode(code);")]
    [InlineData("if (code == 0 || code == 1000) return Ok(); return NotFound();")]
    [InlineData("try { M(1); } catch (KeyNotFoundException) { return NoContent(); } return Ok();")]
    [InlineData("return Forbid(\"Bearer\");")]
    [InlineData("return Forbid(Scheme);")]
    [InlineData("return StatusCode(500, ex.Message);")]
    [InlineData("return StatusCode(404, \"Unauthorized access is not what happened\");")]
    [InlineData("Response.Headers.Allow = \"GET\"; return StatusCode(405);")]
    [InlineData("Response.Headers.Location = \"/x\"; return StatusCode(302);")]
    [InlineData("return RedirectPermanent(\"/x\");")]
    [InlineData("return File(new byte[1], \"a/b\", enableRangeProcessing: true);")]
    [InlineData("return Created(\"/x\", dto);")]
    [InlineData("return Created((string)null, dto);")]
    [InlineData("return Accepted();")]
    public async Task LookAlike_DoesNotTrigger(string statements) => Assert.Empty(await IdsAsync(statements));

    // Numbers are the business of other tests, and so are the rules that are off.
    private static async Task<IEnumerable<string>> IdsAsync(string statements)
    {
        var found = await Analysis.RunOnSourceAsync(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using System.Net;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            public class Api
            {
                public int StatusCode { get; set; }
            }

            public class ShopController : Controller
            {
                private const string Scheme = "Bearer";

                public async Task<IActionResult> Act(object dto, bool flag, int code, Exception ex)
                {
                    await Task.Yield();
                    {{statements}}
                }

                private void M(object value) { }

                private Task<string> Get() => null;
            }
            """);
        return found
            .Where(diagnostic => diagnostic.Descriptor.IsEnabledByDefault && !diagnostic.Id.StartsWith("HSC1", StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.Id)
            .Distinct();
    }
}
