using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>A client that looks at the status takes the problem for a success.</summary>
public sealed class HSC5002BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Problem", """200: {"title":"OK","status":200,"detail":"Out of stock"}""", """200: {"title":"OK","status":200,"detail":"Out of stock"}""")]
    [InlineData("Ok", """200: {"title":"OK","status":200,"detail":"Out of stock"}""", """200: {"title":"OK","status":200,"detail":"Out of stock"}""")]
    [InlineData("Bare", """200: {"status":409,"detail":"Out of stock"}""", """200: {"status":409,"detail":"Out of stock"}""")]
    [InlineData("Action", """200: {"status":200,"detail":"Out of stock"}""", """200: {"status":200,"detail":"Out of stock"}""")]
    public Task Flagged_Succeeds(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Problem", """409: {"type":"https://tools.ietf.org/html/rfc9110#section-15.5.10","title":"Conflict","status":409,"detail":"Out of stock"}""")]
    [InlineData("Ok", """409: {"type":"https://tools.ietf.org/html/rfc9110#section-15.5.10","title":"Conflict","status":409,"detail":"Out of stock"}""")]
    [InlineData("Bare", """409: {"type":"https://tools.ietf.org/html/rfc9110#section-15.5.10","title":"Conflict","status":409,"detail":"Out of stock"}""")]
    [InlineData("Action", """409: {"status":409,"detail":"Out of stock"}""")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
