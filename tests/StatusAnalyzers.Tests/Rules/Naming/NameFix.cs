using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>Runs the naming fix on what <typeparamref name="TReporter"/> reports.</summary>
internal static class NameFix<TReporter>
    where TReporter : DiagnosticAnalyzer, new()
{
    /// <summary>The fix makes <paramref name="fixedSource"/> of the source, which compiles to the very same assembly.</summary>
    public static async Task SameProgramAsync(string source, string fixedSource, Setup? setup = null)
    {
        await Verify<TReporter, NameCodeFixProvider>.FixAsync(source, fixedSource, setup);
        await EmittedCode.SameAsync(Markup().Replace(source, "$1"), fixedSource, setup);
    }

    private static Regex Markup() => new(@"(?:\[\||\{\|\w+:)(.*?)(?:\|\]|\|\})");
}
