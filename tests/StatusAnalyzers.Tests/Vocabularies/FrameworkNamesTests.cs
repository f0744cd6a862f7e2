using System.Globalization;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Tests.Framework;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Tests.Vocabularies;

/// <summary>Which canonical names the reference assemblies of each framework have.</summary>
public sealed class FrameworkNamesTests
{
    // Read from the reference assemblies themselves. The three versions of ASP.NET Core agree with each other, and so
    // do .NET Framework 4.8 and .NET Standard 2.0. "-" stands for no name.
    private const string Names = """
        code  StatusCodes (net8.0 and later)        HttpStatusCode (before)      HttpStatusCode (net8.0 and later)
        100  Status100Continue                     Continue                     Continue
        101  Status101SwitchingProtocols           SwitchingProtocols           SwitchingProtocols
        102  Status102Processing                   -                            Processing
        103  -                                     -                            EarlyHints
        104  -                                     -                            -
        200  Status200OK                           OK                           OK
        201  Status201Created                      Created                      Created
        202  Status202Accepted                     Accepted                     Accepted
        203  Status203NonAuthoritative             NonAuthoritativeInformation  NonAuthoritativeInformation
        204  Status204NoContent                    NoContent                    NoContent
        205  Status205ResetContent                 ResetContent                 ResetContent
        206  Status206PartialContent               PartialContent               PartialContent
        207  Status207MultiStatus                  -                            MultiStatus
        208  Status208AlreadyReported              -                            AlreadyReported
        226  Status226IMUsed                       -                            IMUsed
        300  Status300MultipleChoices              MultipleChoices              MultipleChoices
        301  Status301MovedPermanently             MovedPermanently             MovedPermanently
        302  Status302Found                        Found                        Found
        303  Status303SeeOther                     SeeOther                     SeeOther
        304  Status304NotModified                  NotModified                  NotModified
        305  Status305UseProxy                     UseProxy                     UseProxy
        306  Status306SwitchProxy                  Unused                       Unused
        307  Status307TemporaryRedirect            TemporaryRedirect            TemporaryRedirect
        308  Status308PermanentRedirect            -                            PermanentRedirect
        400  Status400BadRequest                   BadRequest                   BadRequest
        401  Status401Unauthorized                 Unauthorized                 Unauthorized
        402  Status402PaymentRequired              PaymentRequired              PaymentRequired
        403  Status403Forbidden                    Forbidden                    Forbidden
        404  Status404NotFound                     NotFound                     NotFound
        405  Status405MethodNotAllowed             MethodNotAllowed             MethodNotAllowed
        406  Status406NotAcceptable                NotAcceptable                NotAcceptable
        407  Status407ProxyAuthenticationRequired  ProxyAuthenticationRequired  ProxyAuthenticationRequired
        408  Status408RequestTimeout               RequestTimeout               RequestTimeout
        409  Status409Conflict                     Conflict                     Conflict
        410  Status410Gone                         Gone                         Gone
        411  Status411LengthRequired               LengthRequired               LengthRequired
        412  Status412PreconditionFailed           PreconditionFailed           PreconditionFailed
        413  Status413PayloadTooLarge              RequestEntityTooLarge        RequestEntityTooLarge
        414  Status414UriTooLong                   RequestUriTooLong            RequestUriTooLong
        415  Status415UnsupportedMediaType         UnsupportedMediaType         UnsupportedMediaType
        416  Status416RangeNotSatisfiable          RequestedRangeNotSatisfiable RequestedRangeNotSatisfiable
        417  Status417ExpectationFailed            ExpectationFailed            ExpectationFailed
        418  Status418ImATeapot                    -                            -
        419  Status419AuthenticationTimeout        -                            -
        421  Status421MisdirectedRequest           -                            MisdirectedRequest
        422  Status422UnprocessableEntity          -                            UnprocessableContent
        423  Status423Locked                       -                            Locked
        424  Status424FailedDependency             -                            FailedDependency
        425  -                                     -                            -
        426  Status426UpgradeRequired              UpgradeRequired              UpgradeRequired
        428  Status428PreconditionRequired         -                            PreconditionRequired
        429  Status429TooManyRequests              -                            TooManyRequests
        431  Status431RequestHeaderFieldsTooLarge  -                            RequestHeaderFieldsTooLarge
        451  Status451UnavailableForLegalReasons   -                            UnavailableForLegalReasons
        499  Status499ClientClosedRequest          -                            -
        500  Status500InternalServerError          InternalServerError          InternalServerError
        501  Status501NotImplemented               NotImplemented               NotImplemented
        502  Status502BadGateway                   BadGateway                   BadGateway
        503  Status503ServiceUnavailable           ServiceUnavailable           ServiceUnavailable
        504  Status504GatewayTimeout               GatewayTimeout               GatewayTimeout
        505  Status505HttpVersionNotsupported      HttpVersionNotSupported      HttpVersionNotSupported
        506  Status506VariantAlsoNegotiates        -                            VariantAlsoNegotiates
        507  Status507InsufficientStorage          -                            InsufficientStorage
        508  Status508LoopDetected                 -                            LoopDetected
        510  Status510NotExtended                  -                            NotExtended
        511  Status511NetworkAuthenticationRequired -                            NetworkAuthenticationRequired
        """;

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public async Task AspNetCore_HasItsNames(string framework)
    {
        var vocabularies = VocabularySet.Read(await Compilations.CreateAsync(framework: framework));

        Assert.Equal(Expected(column: 1), NamesOf(vocabularies.StatusCodes));
        Assert.Equal(Expected(column: 3), NamesOf(vocabularies.HttpStatusCode));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net48")]
    public async Task BeforeNetCore_HasFewerNames(string framework)
    {
        var vocabularies = VocabularySet.Read(await Compilations.CreateAsync(framework: framework));

        Assert.Null(vocabularies.StatusCodes);
        Assert.Equal(Expected(column: 2), NamesOf(vocabularies.HttpStatusCode));
    }

    [Fact]
    public async Task Library_HasOnlyTheEnum()
    {
        var vocabularies = VocabularySet.Read(await Compilations.CreateAsync(framework: "net10.0-library"));

        Assert.Null(vocabularies.StatusCodes);
        Assert.Equal(Expected(column: 3), NamesOf(vocabularies.HttpStatusCode));
    }

    [Fact]
    public void Table_NamesTheCodesOfTheCatalog() =>
        Assert.Equal(StatusCatalog.All.Select(code => code.Number), Rows().Select(row => Number(row[0])));

    private static Dictionary<int, string> Expected(int column) =>
        Rows().Where(row => row[column] != "-").ToDictionary(row => Number(row[0]), row => row[column]);

    private static IEnumerable<string[]> Rows() =>
        Names.Split('\n').Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Dictionary<int, string> NamesOf(Vocabulary? vocabulary)
    {
        Assert.NotNull(vocabulary);
        var names = new Dictionary<int, string>();
        for (var number = 0; number <= 1000; number++)
        {
            if (vocabulary.TryGetName(number, out var name))
            {
                Assert.Same(vocabulary, name.Vocabulary);
                names.Add(number, name.Member);
            }
        }

        return names;
    }
}
