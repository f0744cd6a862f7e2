using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;
using Fix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.ConstantReporter>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>A constant takes the place of a number wherever a number can stand, in a language as old as C# 7.3.</summary>
public sealed class NameCodeFixTests_Shapes
{
    [Fact]
    public Task EveryShape_Triggers() => Fix.SameProgramAsync(
        """
        namespace Shop
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class AnswersAttribute : System.Attribute
            {
                public AnswersAttribute(int statusCode)
                {
                }

                public int Other { get; set; } = [|200|];
            }

            [Answers([|200|], Other = [|404|])]
            public abstract class Base
            {
                private const int Limit = [|429|] + 1;

                protected Base(int statusCode = [|500|]) => StatusCode = statusCode;

                public int StatusCode { get; [Answers([|403|])] set; } = [|401|];

                [return: Answers([|200|])]
                public static int Old([Answers([|404|])] int a, int statusCode = [|503|]) => a + statusCode + Limit;
            }

            public sealed class Derived : Base
            {
                public Derived()
                    : base([|403|])
                {
                }

                public Derived(int x)
                    : this() => System.Console.WriteLine(x == [|404|] || [|500|] != x);

                public static void Main()
                {
                    object boxed = [|404|];
                    long wide = [|404|];
                    short narrow = [|404|];
                    int? maybe = [|404|];
                    dynamic late = [|404|];
                    var (a, b) = ([|401|], [|403|]);
                    var codes = new System.Collections.Generic.Dictionary<int, object> { { [|401|], [|403|] } };
                    codes = new System.Collections.Generic.Dictionary<int, object>(codes) { [[|404|]] = [|500|] };
                    var text = $"{[|404|]} {[|404|]:D4} {(a == [|404|] ? [|404|] : [|500|]),5}" + [|404|] + [|404|].ToString();
                    System.Console.WriteLine(string.Concat(boxed, wide, narrow, maybe ?? [|500|], late, text, -[|404|], (short)[|404|], b));
                    Take([|404|]);
                    Take((System.Net.HttpStatusCode)a);
                    Generic([|404|]);
                    Generic<object>([|404|]);
                    System.Func<int> lambda = () => [|404|];
                    System.Linq.Expressions.Expression<System.Func<int, bool>> tree = x => x == [|404|] || x.Equals([|500|]);
                    switch (a)
                    {
                        case [|404|]:
                            goto case [|500|];
                        case [|500|]:
                        case [|503|] when b > 1:
                            throw new System.Exception([|503|].ToString() + codes.Count + lambda() + tree);
                    }
                }

                private static void Take(int code) => System.Console.WriteLine(code);

                private static void Take(System.Net.HttpStatusCode code) => System.Console.WriteLine(code);

                private static void Generic<T>(T value) => System.Console.WriteLine(value);
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Http;

        namespace Shop
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class AnswersAttribute : System.Attribute
            {
                public AnswersAttribute(int statusCode)
                {
                }

                public int Other { get; set; } = StatusCodes.Status200OK;
            }

            [Answers(StatusCodes.Status200OK, Other = StatusCodes.Status404NotFound)]
            public abstract class Base
            {
                private const int Limit = StatusCodes.Status429TooManyRequests + 1;

                protected Base(int statusCode = StatusCodes.Status500InternalServerError) => StatusCode = statusCode;

                public int StatusCode { get; [Answers(StatusCodes.Status403Forbidden)] set; } = StatusCodes.Status401Unauthorized;

                [return: Answers(StatusCodes.Status200OK)]
                public static int Old([Answers(StatusCodes.Status404NotFound)] int a, int statusCode = StatusCodes.Status503ServiceUnavailable) => a + statusCode + Limit;
            }

            public sealed class Derived : Base
            {
                public Derived()
                    : base(StatusCodes.Status403Forbidden)
                {
                }

                public Derived(int x)
                    : this() => System.Console.WriteLine(x == StatusCodes.Status404NotFound || StatusCodes.Status500InternalServerError != x);

                public static void Main()
                {
                    object boxed = StatusCodes.Status404NotFound;
                    long wide = StatusCodes.Status404NotFound;
                    short narrow = StatusCodes.Status404NotFound;
                    int? maybe = StatusCodes.Status404NotFound;
                    dynamic late = StatusCodes.Status404NotFound;
                    var (a, b) = (StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden);
                    var codes = new System.Collections.Generic.Dictionary<int, object> { { StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden } };
                    codes = new System.Collections.Generic.Dictionary<int, object>(codes) { [StatusCodes.Status404NotFound] = StatusCodes.Status500InternalServerError };
                    var text = $"{StatusCodes.Status404NotFound} {StatusCodes.Status404NotFound:D4} {(a == StatusCodes.Status404NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError),5}" + StatusCodes.Status404NotFound + StatusCodes.Status404NotFound.ToString();
                    System.Console.WriteLine(string.Concat(boxed, wide, narrow, maybe ?? StatusCodes.Status500InternalServerError, late, text, -StatusCodes.Status404NotFound, (short)StatusCodes.Status404NotFound, b));
                    Take(StatusCodes.Status404NotFound);
                    Take((System.Net.HttpStatusCode)a);
                    Generic(StatusCodes.Status404NotFound);
                    Generic<object>(StatusCodes.Status404NotFound);
                    System.Func<int> lambda = () => StatusCodes.Status404NotFound;
                    System.Linq.Expressions.Expression<System.Func<int, bool>> tree = x => x == StatusCodes.Status404NotFound || x.Equals(StatusCodes.Status500InternalServerError);
                    switch (a)
                    {
                        case StatusCodes.Status404NotFound:
                            goto case StatusCodes.Status500InternalServerError;
                        case StatusCodes.Status500InternalServerError:
                        case StatusCodes.Status503ServiceUnavailable when b > 1:
                            throw new System.Exception(StatusCodes.Status503ServiceUnavailable.ToString() + codes.Count + lambda() + tree);
                    }
                }

                private static void Take(int code) => System.Console.WriteLine(code);

                private static void Take(System.Net.HttpStatusCode code) => System.Console.WriteLine(code);

                private static void Generic<T>(T value) => System.Console.WriteLine(value);
            }
        }
        """,
        new Setup { Language = LanguageVersion.CSharp7_3 });
}
