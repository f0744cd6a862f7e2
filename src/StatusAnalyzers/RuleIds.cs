namespace StatusAnalyzers;

/// <summary>
/// The ids of all rules: prefix <c>HSC</c> and four digits, of which the thousands name the family.
/// An id is never used again for another rule; <c>docs/rules/README.md</c> explains every hole.
/// </summary>
/// <remarks>Only constants: the code fixes link this file, and a constant cannot go missing at run time.</remarks>
internal static class RuleIds
{
    /// <summary>An option in <c>.editorconfig</c> has a value that it cannot have.</summary>
    public const string InvalidOption = "HSC0001";

    /// <summary>A number where a status code is held.</summary>
    public const string NumberAsStatusCode = "HSC1001";

    /// <summary>A number as a status code in an assertion or in test data.</summary>
    public const string NumberAsStatusCodeInTest = "HSC1002";

    /// <summary>A legacy alias of a status code's name.</summary>
    public const string LegacyAlias = "HSC1003";

    /// <summary>A hand-written success range where <c>IsSuccessStatusCode</c> says it.</summary>
    public const string HandWrittenSuccessRange = "HSC1004";

    /// <summary>A member of the enum cast to a number that has a name of its own.</summary>
    public const string CastMember = "HSC1005";

    /// <summary>A status as an argument where a helper is named after it.</summary>
    public const string StatusOfHelper = "HSC1006";

    /// <summary>A number as the bound of a range of status codes.</summary>
    public const string NumberAsBound = "HSC1007";

    /// <summary>A number that is no status code is sent.</summary>
    public const string ImpossibleCode = "HSC2001";

    /// <summary>A status code that is assigned to nothing is sent or declared.</summary>
    public const string UnassignedCode = "HSC2002";

    /// <summary>A status code that has gone out of use is sent.</summary>
    public const string RetiredCode = "HSC2003";

    /// <summary>An interim status is sent as the final one.</summary>
    public const string InterimCode = "HSC2004";

    /// <summary>A constant that has the name of another code.</summary>
    public const string MisnamedConstant = "HSC2005";

    /// <summary>A status code or a result as the content of a response.</summary>
    public const string CodeAsContent = "HSC2006";

    /// <summary>Content with a status that has none.</summary>
    public const string ContentWithoutPlace = "HSC3001";

    /// <summary>Content written after a status that may have none.</summary>
    public const string ContentAfterBodylessStatus = "HSC3002";

    /// <summary>A type of content is declared for a status that has none.</summary>
    public const string DeclaredContent = "HSC3003";

    /// <summary>A length or encoding of content with a status that may have none.</summary>
    public const string LengthOfNoContent = "HSC3004";

    /// <summary>A task as the content of a response.</summary>
    public const string TaskAsContent = "HSC3005";

    /// <summary>A <c>Location</c> without a URI.</summary>
    public const string EmptyLocation = "HSC4001";

    /// <summary>405 without <c>Allow</c>.</summary>
    public const string NoAllow = "HSC4002";

    /// <summary>A redirect without <c>Location</c>.</summary>
    public const string NoRedirectLocation = "HSC4003";

    /// <summary>206, 407, 416 or 426 without the header that it needs.</summary>
    public const string NoCompanionHeader = "HSC4004";

    /// <summary>401 without <c>WWW-Authenticate</c>.</summary>
    public const string NoChallenge = "HSC4005";

    /// <summary>429 or 503 without <c>Retry-After</c>.</summary>
    public const string NoRetryAfter = "HSC4006";

    /// <summary>201 in answer to POST without <c>Location</c>.</summary>
    public const string NoCreatedLocation = "HSC4007";

    /// <summary>A rate limiter that rejects with 503.</summary>
    public const string RateLimiterDefault = "HSC4008";

    /// <summary>A <c>Retry-After</c> that is no whole number of seconds.</summary>
    public const string FractionalRetryAfter = "HSC4009";

    /// <summary>A relative <c>Location</c>.</summary>
    public const string RelativeLocation = "HSC4010";

    /// <summary>Problem details that state another status than the response has.</summary>
    public const string ProblemStatusDiffers = "HSC5001";

    /// <summary>Problem details with a success status.</summary>
    public const string ProblemAsSuccess = "HSC5002";

    /// <summary>A status that the returned result replaces.</summary>
    public const string StatusLost = "HSC5003";

    /// <summary>A message where the name of an authentication scheme goes.</summary>
    public const string MessageAsScheme = "HSC5004";

    /// <summary>A status or header that is set after the response has started.</summary>
    public const string SetAfterStart = "HSC5005";

    /// <summary>A middleware that sets a status for an exception, although the response may have started.</summary>
    public const string StatusForExceptionAfterStart = "HSC5006";

    /// <summary>An error response after which the code goes on.</summary>
    public const string GoesOnAfterError = "HSC5007";

    /// <summary>A catch of everything that answers with success.</summary>
    public const string ExceptionAsSuccess = "HSC5008";

    /// <summary>A payload that states another status than the response has.</summary>
    public const string PayloadStatusDiffers = "HSC5009";

    /// <summary>A link or a reason phrase of another code.</summary>
    public const string TextOfOtherCode = "HSC5010";

    /// <summary>The details of an exception in a response.</summary>
    public const string ExceptionInResponse = "HSC5011";

    /// <summary>A catch that writes the error and sets no status.</summary>
    public const string ErrorSentAsSuccess = "HSC5012";

    /// <summary>A range of codes that is off by one.</summary>
    public const string RangeOffByOne = "HSC6001";

    /// <summary>A condition that holds for every code, or for none.</summary>
    public const string ConditionThatDecidesNothing = "HSC6002";

    /// <summary>A branch that an earlier one swallows.</summary>
    public const string SwallowedBranch = "HSC6003";

    /// <summary>Class arithmetic that gives no class.</summary>
    public const string WrongClassArithmetic = "HSC6004";

    /// <summary>The text of a status code compared with a text.</summary>
    public const string StatusComparedAsText = "HSC6005";

    /// <summary>A status code looked for in the message of an exception that has it.</summary>
    public const string StatusInMessage = "HSC6006";

    /// <summary>The same code twice in one condition.</summary>
    public const string CodeTestedTwice = "HSC6007";

    /// <summary>A list of redirects that lacks 307 or 308.</summary>
    public const string IncompleteRedirects = "HSC6008";

    /// <summary>A response asked for success after it has been made sure of.</summary>
    public const string SuccessAskedTwice = "HSC6009";

    /// <summary>A status that an endpoint returns and does not declare.</summary>
    public const string UndeclaredStatus = "HSC7001";

    /// <summary>A status that an endpoint declares and never returns.</summary>
    public const string UnreturnedStatus = "HSC7002";

    /// <summary>A status that is declared twice.</summary>
    public const string DeclaredTwice = "HSC7003";

    /// <summary>Documentation and declarations that name different statuses.</summary>
    public const string DocumentedOtherwise = "HSC7004";

    /// <summary>An endpoint that declares one success and returns another.</summary>
    public const string OtherSuccess = "HSC7005";
}
