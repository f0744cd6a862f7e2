using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Responses.Flow;

public sealed class ResponseMentionsTests
{
    [Theory]
    [InlineData("StatusCode = 1")]
    [InlineData("StatusCode=1")]
    [InlineData("StatusCode\n    = 1")]
    [InlineData("StatusCode /* for now */ = 1")]
    [InlineData("StatusCode // for now\n = 1")]
    [InlineData("ContentLength = 1")]
    [InlineData("WriteAsync()")]
    [InlineData("WriteAsJsonAsync()")]
    [InlineData("SendFileAsync()")]
    [InlineData("FlushAsync()")]
    [InlineData("StartAsync()")]
    [InlineData("CompleteAsync()")]
    [InlineData("Redirect()")]
    public void Word_IsFound(string statement) => Assert.Single(PlacesOf(statement));

    [Theory]
    [InlineData("Status = 1")]
    [InlineData("Statuscode = 1")]
    [InlineData("HttpStatusCode.OK")]
    [InlineData("StatusCodes.Status200OK")]
    [InlineData("StatusCodeResult = 1")]
    [InlineData("_ = StatusCode")]
    [InlineData("_ = StatusCode == 1")]
    [InlineData("_ = StatusCode is 1")]
    [InlineData("Run(StatusCode => 1)")]
    [InlineData("SaveAsync()")]
    [InlineData("WriteString(\"\")")]
    [InlineData("As()")]
    [InlineData("")]
    public void OtherWord_IsNot(string statement) => Assert.Empty(PlacesOf(statement));

    // What is not found here is never followed, whatever the triggers say.
    [Fact]
    public void NameOfTrigger_IsFound() =>
        Assert.All(FlowTriggers.Names, static name => Assert.NotEmpty(PlacesOf($"{name} = 1; {name}(); request.CreateResponse()")));

    // Only a response that something was done to before is filled so.
    [Theory]
    [InlineData("WriteString(\"\")")]
    [InlineData("WriteStringAsync(\"\")")]
    [InlineData("WriteBytes(null)")]
    [InlineData("WriteBytesAsync(null)")]
    public void Filling_IsFoundBesideAnother(string statement)
    {
        Assert.Equal(2, PlacesOf(statement + "; StatusCode = 1").Length);
        Assert.Single(PlacesOf("request.CreateResponse(NoContent);" + statement));
    }

    // The parameter of a lambda may have any name, and no type.
    [Fact]
    public void Status_IsFoundWithoutAResponse() => Assert.Single(new ResponseMentions(new FileWords()).PlacesIn(SyntaxFactory.ParseCompilationUnit("void M() { Run(res => res.StatusCode = 1); }")));

    [Fact]
    public void Member_HasItsOwn()
    {
        var members = SyntaxFactory.ParseCompilationUnit("class C { void A() { StatusCode = 1; } void B() { } // the response\n void C() { WriteAsync(); StatusCode = 1; } }")
            .DescendantNodes().OfType<MethodDeclarationSyntax>().ToList();
        var mentions = new ResponseMentions(new FileWords());

        Assert.Equal([1, 0, 2], members.Select(member => mentions.PlacesIn(member).Length));
        Assert.True(mentions.In(members[1].SyntaxTree));
        Assert.False(mentions.In(SyntaxFactory.ParseSyntaxTree("class C { }", cancellationToken: TestContext.Current.CancellationToken)));
    }

    private static int[] PlacesOf(string statement) => [.. new ResponseMentions(new FileWords()).PlacesIn(SyntaxFactory.ParseCompilationUnit($"void M() {{ {statement}; }} // the response"))];
}
