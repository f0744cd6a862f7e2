using Microsoft.CodeAnalysis.Testing;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Tests.Rules.Responses;

namespace StatusAnalyzers.Tests.Rules.Agreement;

public sealed class HSC5008Tests
{
    [Theory]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (Exception ex) { return {|HSC5008:Ok(ex.Message)|}; } }")]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (Exception ex) { return {|HSC5008:Ok(new { error = ex.Message })|}; } }")]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (Exception ex) { Console.WriteLine(); return {|HSC5008:StatusCode(200, ex.Message)|}; } }")]
    [InlineData("public IResult A() { try { return Results.NotFound(); } catch (Exception ex) { return {|HSC5008:Results.Ok(ex.Message)|}; } }")]
    public Task Catch_Triggers(string member) => Verify<ResponseAnalyzer, EmptyCodeFixProvider>.DiagnosticsAsync(Flows.Controller(member), Flows.Library);

    [Theory]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (InvalidOperationException ex) { return Ok(ex.Message); } }")]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (Exception ex) when (ex is IOException) { return Ok(ex.Message); } }")]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (Exception ex) { return BadRequest(ex.Message); } }")]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (Exception) { return Ok(\"nothing new\"); } }")]
    [InlineData("public IActionResult A(int code) { try { return NotFound(); } catch (Exception ex) { return StatusCode(code, ex.Message); } }")]
    [InlineData("public IActionResult A() { try { return NotFound(); } catch (Exception ex) { Func<object> later = () => Ok(ex.Message); return BadRequest(); } }")]
    public Task Catch_DoesNotTrigger(string member) => Verify<ResponseAnalyzer, EmptyCodeFixProvider>.SilentAsync(Flows.Controller(member), Flows.Library);
}
