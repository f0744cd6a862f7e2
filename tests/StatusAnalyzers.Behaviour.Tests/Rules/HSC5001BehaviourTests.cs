using StatusAnalyzers.Behaviour.Tests.Framework;

namespace StatusAnalyzers.Behaviour.Tests.Rules;

/// <summary>The status of the response and the status in its content are two.</summary>
public sealed class HSC5001BehaviourTests(Server server) : ShapeTests(server)
{
    [Theory]
    [InlineData("NotFound", """404: {"type":"about:blank","title":"No such order","status":400}""", """404: {"type":"about:blank","title":"No such order","status":400}""")]
    [InlineData("Validation", """400: {"title":"One or more validation errors occurred.","status":422,"errors":{}}""", """400: {"title":"One or more validation errors occurred.","status":422,"errors":{}}""")]
    [InlineData("Helper", """400: {"title":"One or more validation errors occurred.","status":422,"errors":{}}""", """400: {"title":"One or more validation errors occurred.","status":422,"errors":{}}""")]
    [InlineData("Kept", """200: {"status":404}""", """200: {"status":404}""")]
    public Task Flagged_SaysTwoStatuses(string shape, string http1, string http2) => FlaggedAsync(shape, http1, http2);

    [Theory]
    [InlineData("NotFound", """404: {"type":"about:blank","title":"No such order","status":404}""")]
    [InlineData("Validation", """422: {"title":"One or more validation errors occurred.","status":422,"errors":{}}""")]
    [InlineData("Helper", """400: {"title":"One or more validation errors occurred.","status":400,"errors":{}}""")]
    [InlineData("Kept", """404: {"status":404}""")]
    public Task Fixed_AnswersAsMeant(string shape, string answer) => FixedAsync(shape, answer);
}
