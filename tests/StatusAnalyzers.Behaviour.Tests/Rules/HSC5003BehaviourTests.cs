using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The result overwrites the status that was set.</summary>
public sealed class HSC5003BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("Ok", """200: {"id":7}""", """200: {"id":7}""")]
    [InlineData("NoContent", "204", "204")]
    [InlineData("Problem", """500: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"The warehouse is closed"}""", """500: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"The warehouse is closed"}""")]
    [InlineData("Result", """200: {"id":7}""", """200: {"id":7}""")]
    [InlineData("Typed", """200: {"id":7}""", """200: {"id":7}""")]
    [InlineData("Moved", """200: {"id":7}""", """200: {"id":7}""")]
    [InlineData("Wrapped", """200: {"id":7}""", """200: {"id":7}""")]
    [InlineData("JsonProblem", """500: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"Out of stock"}""", """500: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500,"detail":"Out of stock"}""")]
    [InlineData("JsonValidation", """400: {"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"Out of stock","status":400,"errors":{}}""", """400: {"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"Out of stock","status":400,"errors":{}}""")]
    [InlineData("BadProblem", """400: {"status":400,"detail":"Out of stock"}""", """400: {"status":400,"detail":"Out of stock"}""")]
    [InlineData("TypedProblem", """200: {"status":200,"detail":"Out of stock"}""", """200: {"status":200,"detail":"Out of stock"}""")]
    [InlineData("StatedProblem", """409: {"status":409}""", """409: {"status":409}""")]
    public Task Flagged_LosesItsStatus(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("Ok", """404: {"id":7}""")]
    [InlineData("NoContent", "409")]
    [InlineData("Problem", """503: {"type":"https://tools.ietf.org/html/rfc9110#section-15.6.4","title":"Service Unavailable","status":503,"detail":"The warehouse is closed"}""")]
    [InlineData("Result", """400: {"id":7}""")]
    [InlineData("Typed", """400: {"id":7}""")]
    [InlineData("Moved", """409: {"id":7}""")]
    [InlineData("Wrapped", """409: {"id":7}""")]
    [InlineData("JsonProblem", """422: {"type":"https://tools.ietf.org/html/rfc4918#section-11.2","title":"Unprocessable Entity","status":422,"detail":"Out of stock"}""")]
    [InlineData("JsonValidation", """422: {"type":"https://tools.ietf.org/html/rfc4918#section-11.2","title":"Out of stock","status":422,"errors":{}}""")]
    [InlineData("BadProblem", """422: {"detail":"Out of stock"}""")]
    [InlineData("TypedProblem", """422: {"detail":"Out of stock"}""")]
    [InlineData("StatedProblem", """422: {"status":422}""")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
