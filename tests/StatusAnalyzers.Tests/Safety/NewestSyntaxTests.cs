using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Safety;

/// <summary>
/// The newest syntax: to the oldest compiler it is nothing but parse errors, to the newest it is trees and operations
/// that the analyzers, built on the oldest, have no name for. Neither may make them throw.
/// </summary>
public sealed class NewestSyntaxTests
{
    [Theory]
    [MemberData(nameof(NewestSyntax.Names), MemberType = typeof(NewestSyntax))]
    public async Task IsSurvived(string name)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var source = NewestSyntax.Get(name);
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellation);
        var compilation = CSharpCompilation.Create("Newest", [tree], await References.WebAsync(), new(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication));
#if ROSLYN_LATEST
        Assert.DoesNotContain(compilation.GetDiagnostics(cancellation), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
#endif
        await Analysis.RunAsync(compilation, source);
    }
}
