using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>Code that is being written. No analyzer may throw on it.</summary>
public sealed class HSC1001BrokenCodeTests
{
    private static readonly Setup Broken = Naming.Library with { Broken = true };

    [Theory]
    [InlineData("Response.StatusCode = ;")]
    [InlineData("Response.StatusCode == ;")]
    [InlineData("Response. = 404;")]
    [InlineData("= 404;")]
    [InlineData("404")]
    [InlineData("404 ==")]
    [InlineData("== 404;")]
    [InlineData("return StatusCode(;")]
    [InlineData("return (404")]
    [InlineData("return (404, )")]
    [InlineData("return new[] { 404, ")]
    [InlineData("return [404, ")]
    [InlineData("if (r.StatusCode is ")]
    [InlineData("if (r is { StatusCode: }")]
    [InlineData("switch (r.StatusCode) { case : }")]
    [InlineData("switch (x) { case 404 }")]
    [InlineData("x = text switch { => 404, ")]
    [InlineData("x = flag ? 404")]
    [InlineData("x = flag ? : 404;")]
    [InlineData("var (a, ) = (404, ")]
    [InlineData("(, x) = (404, 500);")]
    [InlineData("new Dictionary<int, string> { [404] }")]
    [InlineData("new Dictionary<int, string> { [404] = , { 404 } };")]
    [InlineData("Action a = () => 404")]
    [InlineData("text.Should().Be(404")]
    [InlineData("Assert.Equal(404, ")]
    [InlineData("Assert.That(, Is.EqualTo(404")]
    [InlineData("json[\"statusCode\", 404")]
    [InlineData("foreach (var y in new[] { 404 }")]
    [InlineData("int 404 = 404;")]
    [InlineData("goto case 404;")]
    [InlineData("Fail(404); void Fail(int code) => Fail(code")]
    [InlineData("var a = b; var b = a; a = 404;")]
    [InlineData("var a = a; if (a == 404) { }")]
    public Task Incomplete_DoesNotTrigger(string statements) => Naming.DoesNotTriggerAsync(Naming.Action(statements), Broken);

    [Theory]
    [InlineData("return StatusCode([|404|]")]
    [InlineData("Response.StatusCode = [|404|]")]
    [InlineData("if (Response.StatusCode == [|404|]")]
    [InlineData("return StatusCode([|404|], ")]
    [InlineData("return new ObjectResult(text) { StatusCode = [|404|]")]
    [InlineData("if (r.StatusCode == [|(HttpStatusCode)404|] && ")]
    public Task Incomplete_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements), Broken);

    [Theory]
    [InlineData("[ProducesResponseType(] public class A { }")]
    [InlineData("[InlineData(404)] public class A { }")]
    [InlineData("[InlineData(404, 500, 404)] public void Run(")]
    [InlineData("public class A(404) { }")]
    [InlineData("public class A : B(404) { }")]
    [InlineData("public class A : A { public int Code = 404; }")]
    [InlineData("public record A(int Code = 404, ) : A(404);")]
    [InlineData("public enum E { A = 404, B = }")]
    [InlineData("public class A { public int => 404; }")]
    [InlineData("public class A { int this[] => 404; public A(int code) : this(404")]
    [InlineData("namespace System.Net { public enum HttpStatusCode { } }")]
    [InlineData("namespace Microsoft.AspNetCore.Http { public class StatusCodes { public const string Status404NotFound = null; } }")]
    [InlineData("public class A { public int Code { get; set; } = 404; public int Code { get; set; } = 404; }")]
    [InlineData("public class A { void M(int code) { code = 404; } void M(int code) { code = 404; } }")]
    public Task BrokenDeclaration_DoesNotTrigger(string declarations) => Naming.DoesNotTriggerAsync(Naming.Web(declarations), Broken);
}
