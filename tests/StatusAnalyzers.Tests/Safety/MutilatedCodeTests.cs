using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>
/// Code is broken most of the time that somebody writes it. An analyzer that throws on it is switched off (AD0001), and
/// a fix that breaks what compiled is worse than none.
/// </summary>
/// <remarks>
/// Each test damages a few of the snippets. With <c>STATUSANALYZERS_MUTATIONS</c> it damages as many as that says, and
/// with <c>all</c> every snippet at every token, which takes hours.
/// </remarks>
public sealed class MutilatedCodeTests : IDisposable
{
    // The budget, not the number of snippets, decides how long this takes; the seed makes a failure come again.
    private const int Budget = 60;
    private const int Seed = 404;
    private const int ShownFailures = 20;

    // Far above what any of them takes: only a hang comes here.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly AdhocWorkspace _workspace = new();

    /// <summary>The names of the mutations.</summary>
    public static TheoryData<string> Mutations => [.. Mutation.ByName.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task IsAnalysedAndFixedWithoutHarm(string mutation)
    {
        var fixes = 0;
        var failures = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Places(), TestContext.Current.CancellationToken, async (place, cancellation) =>
        {
            var document = await DocumentAsync(Mutation.ByName[mutation](place.Source, place.Token));
            try
            {
                Interlocked.Add(ref fixes, await FixSafety.CheckAsync(document).WaitAsync(Hang, cancellation));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The next place may show another mistake, and a run at every token is long.
                failures.Enqueue(exception.Message);
            }
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} places:\n\n" + string.Join("\n\n", failures.Take(ShownFailures)));

        // Else the test has nothing to say about fixes.
        Assert.NotEqual(0, fixes);
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private static IEnumerable<(string Source, SyntaxToken Token)> Places()
    {
        var wanted = Environment.GetEnvironmentVariable("STATUSANALYZERS_MUTATIONS");
        return wanted == "all"
            ? Snippets.All.SelectMany(source => Mutation.Places(source).Select(token => (source, token)))
            : RandomPlaces(wanted is null ? Budget : int.Parse(wanted, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(string Source, SyntaxToken Token)> RandomPlaces(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            var source = Snippets.All[random.Next(Snippets.All.Length)];
            var places = Mutation.Places(source);
            yield return (source, places[random.Next(places.Length)]);
        }
    }

    private async Task<Document> DocumentAsync(string source)
    {
        var isProgram = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().Members.Any(member => member.IsKind(SyntaxKind.GlobalStatement));
        return _workspace.CurrentSolution
            .AddProject("Mutilated", "Mutilated", LanguageNames.CSharp)
            .WithParseOptions(WebProject.ParseOptions)
            .WithCompilationOptions(WebProject.CompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(await References.WebAsync())
            .AddDocument("Usings.cs", ImplicitUsings.Web).Project
            .AddDocument("Mutilated.cs", source);
    }
}
