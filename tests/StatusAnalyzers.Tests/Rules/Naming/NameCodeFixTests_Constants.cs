using StatusAnalyzers.Rules.Naming;
using StatusAnalyzers.Tests.Framework;
using Fix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.ConstantReporter>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>A number becomes a constant: <c>404</c> → <c>StatusCodes.Status404NotFound</c>.</summary>
public sealed class NameCodeFixTests_Constants
{
    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task ReportedArguments_Triggers(string framework) => NameFix<UseAnalyzer>.SameProgramAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine(new Shop().Get(true));

        public sealed class Shop : ControllerBase
        {
            public IActionResult Get(bool found) => found ? StatusCode({|HSC1001:200|}, new Shop()) : StatusCode({|HSC1001:404|});

            public IActionResult Post() => Problem(statusCode: {|HSC1001:422|}, detail: "no");
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine(new Shop().Get(true));

        public sealed class Shop : ControllerBase
        {
            public IActionResult Get(bool found) => found ? StatusCode(StatusCodes.Status200OK, new Shop()) : StatusCode(StatusCodes.Status404NotFound);

            public IActionResult Post() => Problem(statusCode: StatusCodes.Status422UnprocessableEntity, detail: "no");
        }
        """,
        new Setup { Framework = framework });

    [Fact]
    public Task Patterns_Triggers() => Fix.SameProgramAsync(
        """
        var code = args.Length;
        System.Console.WriteLine(code is [|404|]);
        System.Console.WriteLine(code is not [|404|]);
        System.Console.WriteLine(code is [|401|] or [|403|] && code is ([|401|]) or not [|403|]);
        System.Console.WriteLine(args is { Length: [|429|] } && (code, code) is ([|401|], [|403|]));
        System.Console.WriteLine(new[] { code } is [[|401|], .., [|403|]]);
        System.Console.WriteLine(code is [|404|] ? [|404|] : code is [|401|] ? [|403|] : code is int ? [|500|] : [|503|]);
        System.Console.WriteLine(code switch { [|404|] => [|500|], [|401|] or [|403|] => [|503|], [|429|] when code is [|429|] => 1, _ => [|200|] });
        switch (code)
        {
            case [|404|]:
                goto case [|401|];
            case [|401|]:
            case [|403|] when code > 1:
                break;
        }
        """,
        """
        using Microsoft.AspNetCore.Http;

        var code = args.Length;
        System.Console.WriteLine(code is StatusCodes.Status404NotFound);
        System.Console.WriteLine(code is not StatusCodes.Status404NotFound);
        System.Console.WriteLine(code is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden && code is (StatusCodes.Status401Unauthorized) or not StatusCodes.Status403Forbidden);
        System.Console.WriteLine(args is { Length: StatusCodes.Status429TooManyRequests } && (code, code) is (StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden));
        System.Console.WriteLine(new[] { code } is [StatusCodes.Status401Unauthorized, .., StatusCodes.Status403Forbidden]);
        System.Console.WriteLine(code is StatusCodes.Status404NotFound ? StatusCodes.Status404NotFound : code is StatusCodes.Status401Unauthorized ? StatusCodes.Status403Forbidden : code is int ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable);
        System.Console.WriteLine(code switch { StatusCodes.Status404NotFound => StatusCodes.Status500InternalServerError, StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => StatusCodes.Status503ServiceUnavailable, StatusCodes.Status429TooManyRequests when code is StatusCodes.Status429TooManyRequests => 1, _ => StatusCodes.Status200OK });
        switch (code)
        {
            case StatusCodes.Status404NotFound:
                goto case StatusCodes.Status401Unauthorized;
            case StatusCodes.Status401Unauthorized:
            case StatusCodes.Status403Forbidden when code > 1:
                break;
        }
        """);
}
