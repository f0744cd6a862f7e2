using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Tests.Slots;

public sealed class StatusNamesTests
{
    /// <summary>What stands around "status code" in real code, and leaves it one.</summary>
    public static TheoryData<string> WordsAround => Words(
        """
        http https web api rest server client request response result reply return returned expected
        actual desired wanted given received sent new old original origin initial final last first
        current previous default fallback custom own my the a an this that to from
        for of on is get set as with and or if by in error
        errors failure failed fail success successful ok exception problem fault invalid validation forbidden unauthorized
        challenge conflict missing denied unhandled internal redirect redirection rejection rejected reject timeout retry retryable
        transient throttle throttled throttling limit rate quota permanent temporary not found bad gone created
        unavailable async dest destination target upstream downstream backend proxy proxied gateway remote source probe
        health check healthy unhealthy degraded ping value int number numeric enum raw parsed resolved
        mapped map resolve convert parse determine select selector selected infer inferred compute try exact
        override overridden overriding forced force allowed accepted acceptable ignored ignore excluded included handled known
        valid supported cacheable list array range all any some other only min max lower
        upper service owin non unexpected unknown unsupported mock mocked fake stub stubbed test dummy
        simulated message page body content json data context call operation endpoint action file token
        login auth callback webhook download upload batch resource protected version
        """);

    /// <summary>What speaks another protocol.</summary>
    public static TheoryData<string> Protocols => Words("smtp ftp sftp sip nntp pop imap ldap ole win ntlm modbus coap mqtt amqp snmp rtsp xmpp stun event process exit sub opc");

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
    [InlineData("UnsupportedApiVersionStatusCode")]
    [InlineData("ProtectedResourceErrorStatusCodes")]
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

    [Theory]
    [MemberData(nameof(WordsAround))]
    public void WordAround_LeavesThePairCertain(string word)
    {
        Assert.Equal(NameVerdict.Certain, StatusNames.Judge(word + "StatusCode"));
        Assert.Equal(NameVerdict.Possible, StatusNames.Judge(word + "ResponseCode"));
    }

    [Theory]
    [InlineData("http")]
    [InlineData("expected")]
    [InlineData("actual")]
    [InlineData("response")]
    [InlineData("error")]
    [InlineData("result")]
    [InlineData("default")]
    [InlineData("return")]
    [InlineData("returned")]
    [InlineData("expect")]
    [InlineData("dest")]
    [InlineData("new")]
    public void WordBeforeStatus_LeavesItPossible(string word) => Assert.NotEqual(NameVerdict.Silent, StatusNames.Judge(word + "Status"));

    [Theory]
    [MemberData(nameof(Protocols))]
    public void OtherProtocol_IsHeard(string word)
    {
        Assert.True(StatusNames.SpeaksOtherProtocol(word + "Client"));
        Assert.True(StatusNames.SpeaksOtherProtocol("My_" + word.ToUpperInvariant()));
        Assert.False(StatusNames.SpeaksOtherProtocol("my" + word + "client"));
    }

    [Theory]
    [InlineData("HttpClient", true)]
    [InlineData("HttpsProxy", true)]
    [InlineData("WebhookSender", true)]
    [InlineData("ProblemWriter", true)]
    [InlineData("RedirectRule", true)]
    [InlineData("UrlTest", true)]
    [InlineData("ApiException", true)]
    [InlineData("WebError", true)]
    [InlineData("RestResponse", true)]
    [InlineData("EndpointResult", true)]
    [InlineData("ClientReply", true)]
    [InlineData("ApiFault", true)]
    [InlineData("Api", false)]
    [InlineData("WebShop", false)]
    [InlineData("Response", false)]
    [InlineData("OrderException", false)]
    [InlineData("", false)]
    public void Http_IsHeard(string name, bool speaks) => Assert.Equal(speaks, StatusNames.SpeaksHttp(name));

    private static TheoryData<string> Words(string text) => [.. text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
