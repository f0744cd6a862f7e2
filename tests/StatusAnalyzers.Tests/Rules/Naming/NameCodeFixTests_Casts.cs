using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;
using Fix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.CastMemberReporter>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>A number becomes a cast member where there are no constants: <c>404</c> → <c>(int)HttpStatusCode.NotFound</c>.</summary>
public sealed class NameCodeFixTests_Casts
{
    [Theory]
    [InlineData("net10.0-library")]
    [InlineData("net48")]
    [InlineData("netstandard2.0")]
    public Task EveryShape_Triggers(string framework) => Fix.SameProgramAsync(
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
                private const int Limit = [|409|] + 1;

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
                    object late = [|404|];
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
        using System.Net;

        namespace Shop
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class AnswersAttribute : System.Attribute
            {
                public AnswersAttribute(int statusCode)
                {
                }

                public int Other { get; set; } = (int)HttpStatusCode.OK;
            }

            [Answers((int)HttpStatusCode.OK, Other = (int)HttpStatusCode.NotFound)]
            public abstract class Base
            {
                private const int Limit = (int)HttpStatusCode.Conflict + 1;

                protected Base(int statusCode = (int)HttpStatusCode.InternalServerError) => StatusCode = statusCode;

                public int StatusCode { get; [Answers((int)HttpStatusCode.Forbidden)] set; } = (int)HttpStatusCode.Unauthorized;

                [return: Answers((int)HttpStatusCode.OK)]
                public static int Old([Answers((int)HttpStatusCode.NotFound)] int a, int statusCode = (int)HttpStatusCode.ServiceUnavailable) => a + statusCode + Limit;
            }

            public sealed class Derived : Base
            {
                public Derived()
                    : base((int)HttpStatusCode.Forbidden)
                {
                }

                public Derived(int x)
                    : this() => System.Console.WriteLine(x == (int)HttpStatusCode.NotFound || (int)HttpStatusCode.InternalServerError != x);

                public static void Main()
                {
                    object boxed = (int)HttpStatusCode.NotFound;
                    long wide = (int)HttpStatusCode.NotFound;
                    short narrow = (int)HttpStatusCode.NotFound;
                    int? maybe = (int)HttpStatusCode.NotFound;
                    object late = (int)HttpStatusCode.NotFound;
                    var (a, b) = ((int)HttpStatusCode.Unauthorized, (int)HttpStatusCode.Forbidden);
                    var codes = new System.Collections.Generic.Dictionary<int, object> { { (int)HttpStatusCode.Unauthorized, (int)HttpStatusCode.Forbidden } };
                    codes = new System.Collections.Generic.Dictionary<int, object>(codes) { [(int)HttpStatusCode.NotFound] = (int)HttpStatusCode.InternalServerError };
                    var text = $"{(int)HttpStatusCode.NotFound} {(int)HttpStatusCode.NotFound:D4} {(a == (int)HttpStatusCode.NotFound ? (int)HttpStatusCode.NotFound : (int)HttpStatusCode.InternalServerError),5}" + (int)HttpStatusCode.NotFound + ((int)HttpStatusCode.NotFound).ToString();
                    System.Console.WriteLine(string.Concat(boxed, wide, narrow, maybe ?? (int)HttpStatusCode.InternalServerError, late, text, -(int)HttpStatusCode.NotFound, (short)(int)HttpStatusCode.NotFound, b));
                    Take((int)HttpStatusCode.NotFound);
                    Take((System.Net.HttpStatusCode)a);
                    Generic((int)HttpStatusCode.NotFound);
                    Generic<object>((int)HttpStatusCode.NotFound);
                    System.Func<int> lambda = () => (int)HttpStatusCode.NotFound;
                    System.Linq.Expressions.Expression<System.Func<int, bool>> tree = x => x == (int)HttpStatusCode.NotFound || x.Equals((int)HttpStatusCode.InternalServerError);
                    switch (a)
                    {
                        case (int)HttpStatusCode.NotFound:
                            goto case (int)HttpStatusCode.InternalServerError;
                        case (int)HttpStatusCode.InternalServerError:
                        case (int)HttpStatusCode.ServiceUnavailable when b > 1:
                            throw new System.Exception(((int)HttpStatusCode.ServiceUnavailable).ToString() + codes.Count + lambda() + tree);
                    }
                }

                private static void Take(int code) => System.Console.WriteLine(code);

                private static void Take(System.Net.HttpStatusCode code) => System.Console.WriteLine(code);

                private static void Generic<T>(T value) => System.Console.WriteLine(value);
            }
        }
        """,
        new Setup { Framework = framework, Language = LanguageVersion.CSharp7_3 });

    [Theory]
    [InlineData("net10.0-library")]
    [InlineData("net48")]
    public Task Patterns_Triggers(string framework) => Fix.SameProgramAsync(
        """
        var code = args.Length;
        System.Console.WriteLine(code is [|404|]);
        System.Console.WriteLine(code is not [|404|] && code is [|500|]);
        System.Console.WriteLine(code is [|401|] or [|403|] && code is ([|401|]) or not [|403|]);
        System.Console.WriteLine(args is { Length: [|409|] } && (code, code) is ([|401|], [|403|]));
        System.Console.WriteLine(code is [|404|] ? [|404|] : code is [|401|] ? [|403|] : code is int ? [|500|] : [|503|]);
        System.Console.WriteLine(code switch { [|404|] => [|500|], [|401|] or [|403|] => [|503|], [|409|] when code is [|410|] => 1, _ => [|200|] });
        System.Console.WriteLine([|404|] switch { int x => x } + [|404|]!.GetHashCode());
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
        using System.Net;

        var code = args.Length;
        System.Console.WriteLine(code is (int)HttpStatusCode.NotFound);
        System.Console.WriteLine(code is not (int)HttpStatusCode.NotFound && code is (int)HttpStatusCode.InternalServerError);
        System.Console.WriteLine(code is (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden && code is ((int)HttpStatusCode.Unauthorized) or not (int)HttpStatusCode.Forbidden);
        System.Console.WriteLine(args is { Length: (int)HttpStatusCode.Conflict } && (code, code) is ((int)HttpStatusCode.Unauthorized, (int)HttpStatusCode.Forbidden));
        System.Console.WriteLine(code is (int)HttpStatusCode.NotFound ? (int)HttpStatusCode.NotFound : code is (int)HttpStatusCode.Unauthorized ? (int)HttpStatusCode.Forbidden : code is int ? (int)HttpStatusCode.InternalServerError : (int)HttpStatusCode.ServiceUnavailable);
        System.Console.WriteLine(code switch { (int)HttpStatusCode.NotFound => (int)HttpStatusCode.InternalServerError, (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden => (int)HttpStatusCode.ServiceUnavailable, (int)HttpStatusCode.Conflict when code is (int)HttpStatusCode.Gone => 1, _ => (int)HttpStatusCode.OK });
        System.Console.WriteLine((int)HttpStatusCode.NotFound switch { int x => x } + ((int)HttpStatusCode.NotFound)!.GetHashCode());
        switch (code)
        {
            case (int)HttpStatusCode.NotFound:
                goto case (int)HttpStatusCode.Unauthorized;
            case (int)HttpStatusCode.Unauthorized:
            case (int)HttpStatusCode.Forbidden when code > 1:
                break;
        }
        """,
        new Setup { Framework = framework, Language = LanguageVersion.CSharp12 });
}
