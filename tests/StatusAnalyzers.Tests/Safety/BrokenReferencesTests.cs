using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>Many snippets, in projects whose references are not what they should be.</summary>
public sealed class BrokenReferencesTests
{
    private const int Budget = 100;
    private const int Seed = 500;

    private const string Doubles =
        """
        namespace Microsoft.AspNetCore.Http
        {
            public static class StatusCodes { public const int Status404NotFound = 404; }
            public static class Results { public static object StatusCode(int statusCode) => statusCode; }
            public abstract class HttpResponse { public abstract int StatusCode { get; set; } }
        }

        namespace Microsoft.AspNetCore.Mvc
        {
            public abstract class ControllerBase { public object StatusCode(int statusCode) => statusCode; }
        }

        namespace System.Net
        {
            public enum HttpStatusCode { NotFound = 404 }
        }
        """;

    private const string OddVocabularies =
        """
        namespace Microsoft.AspNetCore.Http
        {
            public struct StatusCodes
            {
                public const int Status200OK = Status201Created;
                public const int Status201Created = Status200OK;
                public const string Status404NotFound = null;
                public const int Status404NotFound = 404;
                public const long Status400BadRequest = 400;
                public const object Status500InternalServerError = default;
                public const int Status502BadGateway;
                public const int Status503 = "503";
                public const Missing Status429TooManyRequests = 429;
                public static int Status403Forbidden => 403;
                public const int = 405;
            }
        }

        namespace System.Net
        {
            public enum HttpStatusCode : ulong { OK = 200, NotFound = ulong.MaxValue, NotFound = 404, Bad = Bad, }
        }
        """;

    [Fact]
    public Task NoReferenceAtAllIsSurvived() => SurviveAsync([]);

    [Fact]
    public async Task TheCoreAloneIsSurvived() => await SurviveAsync(await References.WebAsync(file => file is "System.Runtime"));

    [Fact]
    public async Task TheStatusEnumWithoutTheCoreIsSurvived() => await SurviveAsync(await References.WebAsync(file => file.StartsWith("System.Net", StringComparison.Ordinal)));

    [Fact]
    public async Task AspNetCoreWithoutTheRuntimeIsSurvived() => await SurviveAsync(await References.WebAsync(file => file.StartsWith("Microsoft.", StringComparison.Ordinal)));

    [Fact]
    public async Task TheRuntimeWithoutAspNetCoreIsSurvived() => await SurviveAsync(await References.WebAsync(file => !file.StartsWith("Microsoft.", StringComparison.Ordinal)));

    [Fact]
    public async Task TypesThatTwoReferencesBringAreSurvived() =>
        await SurviveAsync([.. await References.WebAsync(), await References.CompiledAsync("First", Doubles), await References.CompiledAsync("Second", Doubles)]);

    [Fact]
    public async Task TypesThatTwoReferencesBringAndNoneIsTheFrameworkAreSurvived() =>
        await SurviveAsync([.. await References.WebAsync(file => file is "System.Runtime"), await References.CompiledAsync("First", Doubles), await References.CompiledAsync("Second", Doubles)]);

    [Fact]
    public async Task OwnTypesOfTheFrameworksNamesAreSurvived() => await SurviveAsync(await References.WebAsync(), Doubles);

    [Fact]
    public async Task OwnTypesThatAreThereTwiceAreSurvived() => await SurviveAsync(await References.WebAsync(), Doubles, Doubles);

    [Fact]
    public async Task OwnTypesOfOddShapeAreSurvived() => await SurviveAsync(await References.WebAsync(file => file is "System.Runtime"), OddVocabularies);

    [Fact]
    public async Task AFileThatIsNoAssemblyIsSurvived() =>
        await SurviveAsync([.. await References.WebAsync(), MetadataReference.CreateFromImage([4, 0, 4])]);

    private static async Task SurviveAsync(ImmutableArray<MetadataReference> references, params string[] more)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var trees = Snippets.Sample(Budget, Seed).Concat(more).Select(source => CSharpSyntaxTree.ParseText(source, cancellationToken: cancellation));
        await Analysis.RunAsync(CSharpCompilation.Create("Broken", trees, references, new(OutputKind.ConsoleApplication)), "the sample of snippets");
    }
}
