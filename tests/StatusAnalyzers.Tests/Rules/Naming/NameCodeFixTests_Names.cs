using StatusAnalyzers.Tests.Framework;
using ConstantFix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.ConstantReporter>;
using MemberFix = StatusAnalyzers.Tests.Rules.Naming.NameFix<StatusAnalyzers.Tests.Framework.CastMemberReporter>;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>A name is as short as the place allows, and means the constant there.</summary>
public sealed class NameCodeFixTests_Names
{
    [Fact]
    public Task UsingStatic_Triggers() => ConstantFix.SameProgramAsync(
        """
        using static Microsoft.AspNetCore.Http.StatusCodes;

        System.Console.WriteLine(args.Length is [|404|] or [|500|] || args.Length is [|200|]);
        Shop.Take([|404|]);

        class Shop
        {
            const string Status500InternalServerError = "mine";

            public static void Take(int code) => System.Console.WriteLine(code == [|404|] ? [|404|] : code == [|500|] ? Status500InternalServerError : (object)code);
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using static Microsoft.AspNetCore.Http.StatusCodes;

        System.Console.WriteLine(args.Length is Status404NotFound or Status500InternalServerError || args.Length is Status200OK);
        Shop.Take(Status404NotFound);

        class Shop
        {
            const string Status500InternalServerError = "mine";

            public static void Take(int code) => System.Console.WriteLine(code == Status404NotFound ? Status404NotFound : code == StatusCodes.Status500InternalServerError ? Status500InternalServerError : (object)code);
        }
        """);

    // A directive that only some builds have would be one of them.
    [Theory]
    [InlineData("#if !OTHER\nusing System.Text;\n#endif\n")]
    [InlineData("using System;\n#if !OTHER\nusing System.Diagnostics;\n#endif\nusing System.Text;\n")]
    [InlineData("#if OTHER\nusing System.Net;\n#else\nusing System.Text;\n#endif\n")]
    public Task ConditionalUsings_AreLeftAlone(string directives) => ConstantFix.SameProgramAsync(
        directives +
        """

        System.Console.WriteLine(args.Length == [|404|] || args.Length == [|500|]);
        """,
        directives +
        """

        System.Console.WriteLine(args.Length == Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound || args.Length == Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError);
        """);

    [Theory]
    [InlineData("#nullable enable\n", "")]
    [InlineData("#if !OTHER\n", "\n#endif")]
    [InlineData("#if OTHER\nusing System.Net;\n#endif\n", "")]
    public Task OtherDirectives_AreNoMatter(string before, string behind) => ConstantFix.SameProgramAsync(
        before +
        """
        using System.Text;

        #if OTHER
        #endif
        System.Console.WriteLine(args.Length == [|404|] || args.Length == [|500|]);
        """ + behind,
        before +
        """
        using System.Text;
        using Microsoft.AspNetCore.Http;

        #if OTHER
        #endif
        System.Console.WriteLine(args.Length == StatusCodes.Status404NotFound || args.Length == StatusCodes.Status500InternalServerError);
        """ + behind);

    [Fact]
    public Task Alias_Triggers() => ConstantFix.SameProgramAsync(
        """
        using Codes = Microsoft.AspNetCore.Http.StatusCodes;

        System.Console.WriteLine(args.Length is [|404|] or [|500|] || args.Length is [|200|] && args.Length == [|404|]);
        """,
        """
        using Codes = Microsoft.AspNetCore.Http.StatusCodes;

        System.Console.WriteLine(args.Length is Codes.Status404NotFound or Codes.Status500InternalServerError || args.Length is Codes.Status200OK && args.Length == Codes.Status404NotFound);
        """);

    [Theory]
    [InlineData("global using Microsoft.AspNetCore.Http;", "StatusCodes.")]
    [InlineData("global using static Microsoft.AspNetCore.Http.StatusCodes;", "")]
    [InlineData("global using Codes = Microsoft.AspNetCore.Http.StatusCodes;", "Codes.")]
    public Task GlobalUsing_Triggers(string directive, string qualifier) => ConstantFix.SameProgramAsync(
        """
        System.Console.WriteLine(args.Length is [|404|] or [|500|] || args.Length == [|200|]);
        """,
        $"""
        System.Console.WriteLine(args.Length is {qualifier}Status404NotFound or {qualifier}Status500InternalServerError || args.Length == {qualifier}Status200OK);
        """,
        new Setup { Sources = [directive] });

    [Fact]
    public Task UsingsInsideNamespace_Triggers() => ConstantFix.SameProgramAsync(
        """
        namespace Shop
        {
            using System;

            public static class Program
            {
                public static void Main() => Console.WriteLine([|404|] + [|500|] + [|200|]);
            }
        }

        namespace Other
        {
            using Microsoft.AspNetCore.Http;

            public static class More
            {
                public static object All() => Results.StatusCode([|404|]) ?? Results.StatusCode([|500|]) ?? Results.StatusCode([|200|]);
            }
        }
        """,
        """
        namespace Shop
        {
            using System;
            using Microsoft.AspNetCore.Http;

            public static class Program
            {
                public static void Main() => Console.WriteLine(StatusCodes.Status404NotFound + StatusCodes.Status500InternalServerError + StatusCodes.Status200OK);
            }
        }

        namespace Other
        {
            using Microsoft.AspNetCore.Http;

            public static class More
            {
                public static object All() => Results.StatusCode(StatusCodes.Status404NotFound) ?? Results.StatusCode(StatusCodes.Status500InternalServerError) ?? Results.StatusCode(StatusCodes.Status200OK);
            }
        }
        """);

    [Fact]
    public Task FileScopedNamespaceWithHeader_Triggers() => MemberFix.SameProgramAsync(
        """
        // Copyright (c) Shop.
        // All rights reserved.

        namespace Shop;

        public static class Program
        {
            public static void Main(string[] args) => System.Console.WriteLine([|404|] + [|500|] + (args.Length == [|200|] ? 1 : 2));
        }
        """,
        """
        // Copyright (c) Shop.
        // All rights reserved.

        using System.Net;

        namespace Shop;

        public static class Program
        {
            public static void Main(string[] args) => System.Console.WriteLine((int)HttpStatusCode.NotFound + (int)HttpStatusCode.InternalServerError + (args.Length == (int)HttpStatusCode.OK ? 1 : 2));
        }
        """);

    [Fact]
    public Task HeaderAboveUsings_Triggers() => ConstantFix.SameProgramAsync(
        """
        // Copyright (c) Shop.

        using System;
        using System.Linq;
        using Xunit = System.Math;

        Console.WriteLine(new[] { [|404|], [|500|], [|200|] }.Sum() + Xunit.Abs(1));
        """,
        """
        // Copyright (c) Shop.

        using System;
        using System.Linq;
        using Microsoft.AspNetCore.Http;
        using Xunit = System.Math;

        Console.WriteLine(new[] { StatusCodes.Status404NotFound, StatusCodes.Status500InternalServerError, StatusCodes.Status200OK }.Sum() + Xunit.Abs(1));
        """);

    [Fact]
    public Task OwnTypeOfTheSameName_Triggers() => ConstantFix.SameProgramAsync(
        """
        namespace Shop;

        public static class StatusCodes
        {
            public const int Status404NotFound = 1;
        }

        public static class Program
        {
            public static void Main(string[] args) => System.Console.WriteLine($"{[|404|]}" + StatusCodes.Status404NotFound + [|500|] + (args.Length is [|200|]));
        }
        """,
        """
        namespace Shop;

        public static class StatusCodes
        {
            public const int Status404NotFound = 1;
        }

        public static class Program
        {
            public static void Main(string[] args) => System.Console.WriteLine($"{Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound}" + StatusCodes.Status404NotFound + Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError + (args.Length is Microsoft.AspNetCore.Http.StatusCodes.Status200OK));
        }
        """);

    [Fact]
    public Task OwnTypeAndNamespaceOfTheSameNames_Triggers() => ConstantFix.SameProgramAsync(
        """
        namespace Shop;

        public static class StatusCodes
        {
            public const int Status404NotFound = 1;
        }

        public static class Microsoft
        {
        }

        public static class Program
        {
            public static void Main(string[] args) => System.Console.WriteLine($"{[|404|]} {[|404|]:D4} {(args.Length is [|200|] ? [|404|] : [|500|])}" + [|500|]);
        }
        """,
        """
        namespace Shop;

        public static class StatusCodes
        {
            public const int Status404NotFound = 1;
        }

        public static class Microsoft
        {
        }

        public static class Program
        {
            public static void Main(string[] args) => System.Console.WriteLine($"{(global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound)} {(global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound):D4} {(args.Length is global::Microsoft.AspNetCore.Http.StatusCodes.Status200OK ? (global::Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound) : (global::Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError))}" + global::Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError);
        }
        """);

    [Fact]
    public Task TwoImportedTypesOfTheSameName_Triggers() => MemberFix.SameProgramAsync(
        """
        using System.Net;
        using Mine;

        System.Console.WriteLine([|404|] + [|500|] + [|200|] + (int)Other.Gone);

        namespace Mine
        {
            public enum HttpStatusCode
            {
                NotFound,
            }

            public enum Other
            {
                Gone,
            }
        }
        """,
        """
        using System.Net;
        using Mine;

        System.Console.WriteLine((int)System.Net.HttpStatusCode.NotFound + (int)System.Net.HttpStatusCode.InternalServerError + (int)System.Net.HttpStatusCode.OK + (int)Other.Gone);

        namespace Mine
        {
            public enum HttpStatusCode
            {
                NotFound,
            }

            public enum Other
            {
                Gone,
            }
        }
        """);

    [Fact]
    public Task PropertyOfTheSameName_Triggers() => MemberFix.SameProgramAsync(
        """
        using System.Net;

        System.Console.WriteLine(new Number().Get() + new Typed().Get() + [|500|]);

        class Number
        {
            public int HttpStatusCode { get; set; } = [|200|];

            public int Get() => HttpStatusCode == [|404|] ? 1 : 2;
        }

        class Typed
        {
            public HttpStatusCode HttpStatusCode { get; set; } = [|(System.Net.HttpStatusCode)200|];

            public int Get() => (int)HttpStatusCode == [|404|] ? [|500|] : 2;
        }
        """,
        """
        using System.Net;

        System.Console.WriteLine(new Number().Get() + new Typed().Get() + (int)HttpStatusCode.InternalServerError);

        class Number
        {
            public int HttpStatusCode { get; set; } = (int)System.Net.HttpStatusCode.OK;

            public int Get() => HttpStatusCode == (int)System.Net.HttpStatusCode.NotFound ? 1 : 2;
        }

        class Typed
        {
            public HttpStatusCode HttpStatusCode { get; set; } = HttpStatusCode.OK;

            public int Get() => HttpStatusCode == HttpStatusCode.NotFound ? (int)HttpStatusCode.InternalServerError : 2;
        }
        """);

    [Fact]
    public Task GrpcStatusCode_Triggers() => ConstantFix.SameProgramAsync(
        """
        using Grpc.Core;

        System.Console.WriteLine(StatusCode.NotFound.ToString() + [|404|] + [|500|] + [|200|]);

        namespace Grpc.Core
        {
            public enum StatusCode
            {
                NotFound = 5,
            }
        }
        """,
        """
        using Grpc.Core;
        using Microsoft.AspNetCore.Http;

        System.Console.WriteLine(StatusCode.NotFound.ToString() + StatusCodes.Status404NotFound + StatusCodes.Status500InternalServerError + StatusCodes.Status200OK);

        namespace Grpc.Core
        {
            public enum StatusCode
            {
                NotFound = 5,
            }
        }
        """);

    [Fact]
    public Task ImportThatWouldMakeANameAmbiguous_Triggers() => ConstantFix.SameProgramAsync(
        """
        using Mine;

        System.Console.WriteLine(new HttpContext().ToString() + [|404|] + [|500|] + [|200|]);

        namespace Mine
        {
            public class HttpContext
            {
            }
        }
        """,
        """
        using Mine;

        System.Console.WriteLine(new HttpContext().ToString() + Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound + Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError + Microsoft.AspNetCore.Http.StatusCodes.Status200OK);

        namespace Mine
        {
            public class HttpContext
            {
            }
        }
        """);

    [Fact]
    public Task ImportThatWouldMakeAnExtensionAmbiguous_Triggers() => ConstantFix.SameProgramAsync(
        """
        using System.Threading.Tasks;
        using Mine;

        public static class Program
        {
            public static async Task Main() => await ((Microsoft.AspNetCore.Http.HttpResponse)null).WriteAsync("x" + [|404|] + [|500|] + [|200|]);
        }

        namespace Mine
        {
            public static class Extensions
            {
                public static Task WriteAsync(this Microsoft.AspNetCore.Http.HttpResponse response, string text, System.Threading.CancellationToken token = default) => Task.CompletedTask;
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using Mine;

        public static class Program
        {
            public static async Task Main() => await ((Microsoft.AspNetCore.Http.HttpResponse)null).WriteAsync("x" + Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound + Microsoft.AspNetCore.Http.StatusCodes.Status500InternalServerError + Microsoft.AspNetCore.Http.StatusCodes.Status200OK);
        }

        namespace Mine
        {
            public static class Extensions
            {
                public static Task WriteAsync(this Microsoft.AspNetCore.Http.HttpResponse response, string text, System.Threading.CancellationToken token = default) => Task.CompletedTask;
            }
        }
        """);

    [Fact]
    public Task OwnNestedVocabulary_Triggers() => NameFix<OwnReporter>.SameProgramAsync(
        """
        System.Console.WriteLine([|404|] + [|500|] + (args.Length is [|404|] ? 1 : 2));

        namespace Shop.Http
        {
            public static class Answers
            {
                public static class Codes
                {
                    public const int Missing = 4 * 99 + 8;
                    public const int Broken = 5 * 99 + 5;
                }
            }
        }
        """,
        """
        using Shop.Http;

        System.Console.WriteLine(Answers.Codes.Missing + Answers.Codes.Broken + (args.Length is Answers.Codes.Missing ? 1 : 2));

        namespace Shop.Http
        {
            public static class Answers
            {
                public static class Codes
                {
                    public const int Missing = 4 * 99 + 8;
                    public const int Broken = 5 * 99 + 5;
                }
            }
        }
        """);
}
