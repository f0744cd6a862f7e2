using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Slots;

public sealed class StatusNamesTests
{
    [Theory]
    [InlineData("statuscode")]
    [InlineData("statuscodes")]
    [InlineData("httpstatus")]
    [InlineData("httpstatuscode")]
    [InlineData("httpstatuscodes")]
    [InlineData("httpcode")]
    [InlineData("statusCode")]
    [InlineData("StatusCodes")]
    [InlineData("status_code")]
    [InlineData("STATUS_CODE")]
    [InlineData("httpStatus")]
    [InlineData("HttpStatuses")]
    [InlineData("HTTPStatusCode")]
    [InlineData("httpCode")]
    [InlineData("httpCodes")]
    [InlineData("expectedStatusCode")]
    [InlineData("defaultErrorStatusCode")]
    [InlineData("statusCodeOfUpstream")]
    [InlineData("timeoutStatusCode")]
    public void Pair_IsCertain(string name) => Assert.Equal(NameVerdict.Certain, StatusNames.Judge(name));

    [Theory]
    [InlineData("status")]
    [InlineData("Status")]
    [InlineData("responsecode")]
    [InlineData("responseCode")]
    [InlineData("responseCodes")]
    [InlineData("ResponseStatus")]
    [InlineData("responseStatuses")]
    [InlineData("expectedResponseCode")]
    [InlineData("expectedStatus")]
    [InlineData("errorStatus")]
    [InlineData("StatusReturned")]
    [InlineData("orderStatusCode")]
    [InlineData("statusCodeOfOrder")]
    public void NameOfOtherThingsToo_IsPossible(string name) => Assert.Equal(NameVerdict.Possible, StatusNames.Judge(name));

    [Theory]
    [InlineData("")]
    [InlineData("code")]
    [InlineData("statusText")]
    [InlineData("orderStatus")]
    [InlineData("statusOfOrder")]
    [InlineData("orderResponseCode")]
    [InlineData("statusCodeTimeout")]
    [InlineData("httpStatusCodeLimit")]
    [InlineData("errorCode")]
    [InlineData("barcode")]
    [InlineData("decoded")]
    [InlineData("codeStatusLine")]
    [InlineData("number")]
    public void AnyOther_IsSilent(string name) => Assert.Equal(NameVerdict.Silent, StatusNames.Judge(name));

    [Theory]
    [InlineData("expectedStatus", true)]
    [InlineData("expectedHttpStatus", true)]
    [InlineData("actualStatus", true)]
    [InlineData("status", false)]
    [InlineData("", false)]
    public void ExpectedStatus_IsWhatATestCallsIt(string name, bool expects) => Assert.Equal(expects, StatusNames.ExpectsStatus(name));
}
