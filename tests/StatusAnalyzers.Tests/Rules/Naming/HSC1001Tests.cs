using StatusAnalyzers.Tests.Framework;
using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001Tests
{
    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public Task Argument_Triggers(string framework) => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        System.Console.WriteLine(Results.StatusCode({|HSC1001:404|}));

        public sealed class Shop : ControllerBase
        {
            public IActionResult Get() => StatusCode({|HSC1001:404|});
        }
        """,
        new Setup { Framework = framework });
}
