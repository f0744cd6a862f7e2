using ConstantFix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.ConstantReporter>;
using MemberFix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.CastMemberReporter>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>What is not the number stays: comments, line breaks, and the way that others have laid out their code.</summary>
public sealed class NameCodeFixTests_Trivia
{
    [Fact]
    public Task CommentsAndLineBreaks_Triggers() => ConstantFix.SameProgramAsync(
        """
        using System;

        Console.WriteLine( Math.Max( /* low */ [|404|] /* not found */,
              // high
              [|500|] // broken
           ) );

        var codes = new[] { [|200|]   ,
                            [|404|],   // aligned
          [|500|]};
        #if !NEVER
        Console.WriteLine(codes.Length   ==[|404|]||args.Length is/*a*/[|200|]/*b*/);
        #else
        Console.WriteLine(404);
        #endif
        """,
        """
        using System;
        using Microsoft.AspNetCore.Http;

        Console.WriteLine( Math.Max( /* low */ StatusCodes.Status404NotFound /* not found */,
              // high
              StatusCodes.Status500InternalServerError // broken
           ) );

        var codes = new[] { StatusCodes.Status200OK   ,
                            StatusCodes.Status404NotFound,   // aligned
          StatusCodes.Status500InternalServerError};
        #if !NEVER
        Console.WriteLine(codes.Length   ==StatusCodes.Status404NotFound||args.Length is/*a*/StatusCodes.Status200OK/*b*/);
        #else
        Console.WriteLine(404);
        #endif
        """);

    [Fact]
    public Task CommentsInCasts_Triggers() => MemberFix.SameProgramAsync(
        """
        using System.Net.Http;

        var r = new HttpResponseMessage( /* missing */ [|(System.Net.HttpStatusCode)404|] /* yes */ );
        System.Console.WriteLine( /*1*/ (int) /*2*/ r.StatusCode /*3*/ == /*4*/ [|404|] /*5*/ );
        System.Console.WriteLine([|500|] ==
            // the status
            (int) r.StatusCode   // of the answer
            || /*1*/ ( /*2*/ (int) r.StatusCode /*3*/ ) /*4*/ != [|200|]);
        System.Console.WriteLine((int)
            r.StatusCode == [|404|] && /* x */ [|503|] /* y */ > args.Length);
        """,
        """
        using System.Net;
        using System.Net.Http;

        var r = new HttpResponseMessage( /* missing */ HttpStatusCode.NotFound /* yes */ );
        System.Console.WriteLine( /*1*/ /*2*/ r.StatusCode /*3*/ == /*4*/ HttpStatusCode.NotFound /*5*/ );
        System.Console.WriteLine(HttpStatusCode.InternalServerError ==
            // the status
            r.StatusCode   // of the answer
            || /*1*/ /*2*/ r.StatusCode /*3*/ /*4*/ != HttpStatusCode.OK);
        System.Console.WriteLine(r.StatusCode == HttpStatusCode.NotFound && /* x */ (int)HttpStatusCode.ServiceUnavailable /* y */ > args.Length);
        """);
}
