using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Comparison.ConditionAnalyzer, StatusAnalyzers.CodeFixes.Rules.Comparison.MoveBranchCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Comparison;

public sealed class HSC6003Tests
{
    [Theory]
    [InlineData("if (statusCode >= 400) A(); else if ({|HSC6003:statusCode >= 500|}) B();")]
    [InlineData("if (statusCode >= 400) { A(); } else if (other) { } else if ({|HSC6003:statusCode == 404|}) { B(); }")]
    [InlineData("if (other || statusCode >= 400) A(); else if ({|HSC6003:statusCode >= 500 && port == 1|}) B();")]
    [InlineData("if (statusCode < 300) A(); else if (statusCode >= 300) B(); else if ({|HSC6003:statusCode == 404|}) A();")]
    [InlineData("if (statusCode is >= 400 and < 600) return; if ({|HSC6003:statusCode is 404|}) B();")]
    [InlineData("if (statusCode >= 400) { A(); return; } if ({|HSC6003:statusCode >= 500|}) { B(); return; } A();")]
    [InlineData("if (statusCode >= 400) throw new System.Exception(); if ({|HSC6003:statusCode >= 500|}) B();")]
    [InlineData("var text = statusCode >= 400 ? 1 : {|HSC6003:statusCode >= 500|} ? 2 : 3;")]
    [InlineData("var text = statusCode >= 400 ? 1 : ({|HSC6003:statusCode >= 500|} ? 2 : 3L);")]
    [InlineData("if (response.StatusCode == HttpStatusCode.Found) A(); else if ({|HSC6003:response.StatusCode == HttpStatusCode.Redirect|}) B();")]
    [InlineData("if (maybe >= 400) A(); else if ({|HSC6003:maybe >= 500|}) B();")]
    [InlineData("if (statusCode is 404 or 410) A(); else if ({|HSC6003:statusCode == 410|}) B();")]
    [InlineData("switch (statusCode) { case var c when c >= 400: A(); break; case {|HSC6003:var c when c >= 500|}: B(); break; }")]
    [InlineData("switch (statusCode) { case int c when c is >= 400 and < 600: A(); break; case {|HSC6003:500|}: B(); break; }")]
    [InlineData("switch (statusCode) { case int c when c >= 400: A(); break; case {|HSC6003:404|}: case {|HSC6003:410 or 411|}: case 200: B(); break; }")]
    [InlineData("switch (statusCode) { case 404: case 410: A(); break; case {|HSC6003:var c when c is 404 or 410|}: B(); break; default: A(); break; }")]
    [InlineData("switch (true) { case var _ when statusCode >= 400: A(); break; case {|HSC6003:var _ when statusCode >= 500|}: B(); break; }")]
    [InlineData("switch (maybe) { case >= 400: A(); break; case {|HSC6003:int c when c >= 500 && other|}: B(); break; }")]
    [InlineData("var text = statusCode switch { >= 400 => 1, {|HSC6003:_ when statusCode >= 500|} => 2, _ => 3 };")]
    [InlineData("var text = statusCode switch { _ when statusCode >= 400 => 1, {|HSC6003:>= 500|} => 2, _ => 3 };")]
    [InlineData("var text = statusCode switch { var c when c is 404 or 410 => 1, {|HSC6003:410 when other|} => 2, _ => 3 };")]
    [InlineData("var text = response.StatusCode switch { var c when c >= HttpStatusCode.BadRequest => 1, {|HSC6003:HttpStatusCode.NotFound|} => 2, _ => 3 };")]
    public Task SwallowedBranch_Triggers(string statements) => Verify.DiagnosticsAsync(In(statements));

    [Theory]
    [InlineData("if (statusCode >= 500) A(); else if (statusCode >= 400) B();")]
    [InlineData("if (statusCode >= 400 && other) A(); else if (statusCode >= 500) B();")]
    [InlineData("if (statusCode >= 400) A(); if (statusCode >= 500) B();")]
    [InlineData("if (statusCode >= 400) A(); else if (port >= 500) B();")]
    [InlineData("if (port >= 400) A(); else if (port >= 500) B();")]
    [InlineData("if (statusCode >= 400) A(); else if (statusCode >= 300 || other) B();")]
    [InlineData("if (statusCode < 300) A(); else if (statusCode >= 300) B(); else if (other) A();")]
    [InlineData("if (maybe < 300) A(); else if (maybe >= 300) B(); else if (maybe == null) A();")]
    [InlineData("if (statusCode >= 400) return; statusCode = port; if (statusCode >= 500) B();")]
    [InlineData("if (statusCode >= 400) { if (other) return; } else { A(); } if (statusCode >= 500) B();")]
    [InlineData("if (response.StatusCode >= HttpStatusCode.BadRequest) A(); else if (Next() == 1 && response.StatusCode >= HttpStatusCode.InternalServerError) B();")]
    [InlineData("if (Next() >= 400) A(); else if (Next() >= 500) B();")]
    [InlineData("if (statusCode is 404 or 410) A(); else if (statusCode is 404 or 411) B();")]
    [InlineData("switch (statusCode) { case var c when c >= 500: A(); break; case var c when c >= 400: B(); break; }")]
    [InlineData("switch (statusCode) { case var c when c >= 400 && other: A(); break; case >= 500: B(); break; }")]
    [InlineData("switch (statusCode) { case >= 400 when other: A(); break; case >= 500: B(); break; }")]
    [InlineData("switch (statusCode) { case var c when port >= 400: A(); break; case >= 500: B(); break; }")]
    [InlineData("switch (statusCode) { default: A(); break; case var c when c >= 400: B(); break; case 200: A(); break; }")]
    [InlineData("switch (statusCode) { case 200: goto case 500; case var c when c >= 400: A(); break; case 500: B(); break; }")]
    [InlineData("switch (statusCode / 100) { case var c when c >= 4: A(); break; case 4 when other: B(); break; }")]
    [InlineData("switch (port) { case var c when c >= 400: A(); break; case >= 500: B(); break; }")]
    [InlineData("switch (maybe) { case int c when c < 400: A(); break; case int c when c >= 400: B(); break; case null when other: A(); break; }")]
    [InlineData("var text = statusCode switch { _ when statusCode >= 500 => 1, >= 400 => 2, _ => 3 };")]
    [InlineData("var text = (statusCode, other) switch { var (c, _) when c >= 400 => 1, (>= 500, true) => 2, _ => 3 };")]
    public Task BranchThatRuns_DoesNotTrigger(string statements) => Verify.SilentAsync(In(statements));

    [Fact]
    public Task Branches_AreMovedInOnePass() => Verify.FixAsync(
        """
        System.Console.WriteLine();

        public static class Client
        {
            public static string First(int statusCode)
            {
                if (statusCode >= 400)
                {
                    // The request was wrong.
                    return "client";
                }
                else if ({|HSC6003:statusCode >= 500|})
                {
                    return "server";
                }

                return "fine";
            }

            public static string Second(int statusCode)
            {
                if (statusCode >= 200) return "success";
                else if ({|HSC6003:statusCode >= 300|}) throw new System.Exception();
                else return "none";
            }

            public static void Third(int statusCode, bool other)
            {
                if (other)
                {
                }
                else if (statusCode is >= 400)
                {
                    First(1);
                }
                else if ({|HSC6003:statusCode == 404|})
                {
                    First(2);
                }
                else
                {
                    First(3);
                }
            }
        }
        """,
        """
        System.Console.WriteLine();

        public static class Client
        {
            public static string First(int statusCode)
            {
                if (statusCode >= 500)
                {
                    return "server";
                }
                else if (statusCode >= 400)
                {
                    // The request was wrong.
                    return "client";
                }

                return "fine";
            }

            public static string Second(int statusCode)
            {
                if (statusCode >= 300) throw new System.Exception();
                else if (statusCode >= 200) return "success";
                else return "none";
            }

            public static void Third(int statusCode, bool other)
            {
                if (other)
                {
                }
                else if (statusCode == 404)
                {
                    First(2);
                }
                else if (statusCode is >= 400)
                {
                    First(1);
                }
                else
                {
                    First(3);
                }
            }
        }
        """);

    // What has been moved is moved over in its new place.
    [Theory]
    [InlineData(">= 200 | !>= 300 | !>= 400", ">= 400 | >= 300 | >= 200")]
    [InlineData(">= 200 | !>= 300 | !>= 400 | !>= 500", ">= 500 | >= 400 | >= 300 | >= 200")]
    [InlineData(">= 400 | !== 404 | !>= 500 | < 300", "== 404 | >= 500 | >= 400 | < 300")]
    [InlineData(">= 400 | !== 503 | !>= 500 | < 300", "== 503 | >= 500 | >= 400 | < 300")]
    [InlineData(">= 500 | >= 300 | !>= 400 | !== 404", ">= 500 | == 404 | >= 400 | >= 300")]
    [InlineData("< 300 | >= 400 | !== 200 | !== 404", "== 200 | < 300 | == 404 | >= 400")]
    [InlineData(">= 400 | == 301 | !>= 500 | >= 300", ">= 500 | >= 400 | == 301 | >= 300")]
    public Task Chain_IsSortedInOnePass(string before, string after)
    {
        return Verify.FixAsync(In(Chain(before)), In(Chain(after)));

        static string Chain(string tests) => string.Join("\nelse ", tests.Split(" | ").Select(Branch));

        static string Branch(string test)
        {
            var condition = "statusCode " + test.TrimStart('!');
            var marked = test[0] == '!' ? "{|HSC6003:" + condition + "|}" : condition;
            return $"if ({marked}) {{ System.Console.Write(\"{condition}\"); }}";
        }
    }

    [Fact]
    public Task Comments_MoveWithTheirBranches() => Verify.FixAsync(
        In(
            """
            // What went wrong?
                    if (statusCode >= 400)
                        // worth no retry
                        A(); // clients
                    else if ({|HSC6003:statusCode >= 500|}) // servers
                    {
                        // worth a retry
                        B();
                    } // again
                    else if (other) A();

                    if (statusCode >= 300)
                    {
                        if (port >= 200 || statusCode >= 400) { A(); } // inner
                        else if ({|HSC6003:statusCode >= 500|}) { B(); }
                    }
                    else if ({|HSC6003:statusCode >= 400|})
                        B(); /* last */
            """),
        In(
            """
            // What went wrong?
                    if (statusCode >= 500) // servers
                    {
                        // worth a retry
                        B();
                    } // again
                    else if (statusCode >= 400)
                        // worth no retry
                        A(); // clients
                    else if (other) A();

                    if (statusCode >= 400)
                        B(); /* last */
                    else if (statusCode >= 300)
                    {
                        if (statusCode >= 500) { B(); }
                        else if (port >= 200 || statusCode >= 400) { A(); } // inner
                    }
            """));

    // Calls would be made in another order, a comment would stay behind, another branch would be swallowed or no longer
    // keep what this one relies on, and an "if" without braces would take the "else" for itself.
    [Theory]
    [InlineData("if (statusCode >= 400 || Next() == 1) A(); else if ({|HSC6003:statusCode >= 500|}) B();")]
    [InlineData("if (statusCode >= 400) { A(); } /* servers */ else if ({|HSC6003:statusCode >= 500|}) { B(); }")]
    [InlineData("if (statusCode >= 400) { A(); } else if ({|HSC6003:statusCode >= 400|}) { B(); }")]
    [InlineData("if (statusCode >= 400) A(); else if ({|HSC6003:statusCode >= 500|}) if (other) B();")]
    [InlineData("if (statusCode >= 400) { A(); } else if (Next() == 1) { A(); } else if ({|HSC6003:statusCode >= 500|}) { B(); }")]
    [InlineData("if (statusCode >= 400) { A(); } else if (maybe is null) { A(); } else if ({|HSC6003:statusCode >= 500|}) { System.Console.WriteLine(maybe.Value); }")]
    [InlineData("if (statusCode < 400) { A(); } else if (statusCode >= 400) { A(); } else if ({|HSC6003:statusCode >= 200|}) { B(); }")]
    [InlineData("if (statusCode >= 500) { A(); } else if (statusCode >= 400) { A(); } else if ({|HSC6003:statusCode is >= 400 and < 500|}) { B(); }")]
    [InlineData("if (other) { A(); }\n// clients\nelse if (statusCode >= 400) { A(); }\nelse if ({|HSC6003:statusCode >= 500|}) { B(); }")]
    [InlineData("if (statusCode >= 400) { A(); }\n// servers\nelse if ({|HSC6003:statusCode >= 500|}) { B(); }")]
    [InlineData("if (statusCode >= 400) { A(); } else if ({|HSC6003:statusCode >= 500|}) { B(); } // servers")]
    [InlineData("if (statusCode >= 400) {\n#if OTHER\n} else if (other) {\n#endif\n} else if ({|HSC6003:statusCode >= 500|}) { B(); }")]
    public Task BranchesThatCannotMove_AreLeft(string statements) => Verify.FixAsync(In(statements), In(statements));

    [Fact]
    public Task TopLevelProgram_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Net.Http;

        var response = new HttpResponseMessage();
        var statusCode = (int)response.StatusCode;
        if (statusCode >= 400) { return 1; }
        if ({|HSC6003:statusCode >= 500|}) { return 2; }
        System.Console.WriteLine();
        if (statusCode >= 300) { return 3; }
        return 0;
        """);

    private static string In(string statements) =>
        $$"""
        using System.Net;
        using System.Net.Http;

        System.Console.WriteLine();

        public static class Client
        {
            private static int Next() => 0;

            private static void A()
            {
            }

            private static void B()
            {
            }

            public static void Run(int statusCode, int? maybe, int port, bool other, HttpResponseMessage response)
            {
                response.StatusCode = (HttpStatusCode)(maybe ?? 0);
                {{statements}}
            }
        }
        """;
}
