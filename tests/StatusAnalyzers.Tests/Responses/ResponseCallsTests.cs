using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Tests.Responses;

public sealed class ResponseCallsTests
{
    [Theory]
    [InlineData("Ok", "Response")]
    [InlineData("ShortCircuit", "SentCode")]
    [InlineData("AddRedirectToHttps", "SentCode")]
    [InlineData("TryAddWithoutValidation", "HeaderValue")]
    [InlineData("Add", "SentStatus, HeaderValue")]
    [InlineData("AddRateLimiter", "RateLimiter")]
    [InlineData("ProducesProblem", "Problem")]
    [InlineData("ToString", "Exception")]
    [InlineData("SignOutAsync", "Scheme")]
    [InlineData("Forbid", "Response, Scheme")]
    public void Name_IsKnownToItsReaders(string method, string readers) => Assert.Equal(readers, ResponseCalls.ReadersOf(method).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("ok")]
    [InlineData("Of")]
    [InlineData("Where")]
    [InlineData(".ctor")]
    public void OtherName_IsKnownToNone(string method) => Assert.Equal(CallReaders.None, ResponseCalls.ReadersOf(method));
}
