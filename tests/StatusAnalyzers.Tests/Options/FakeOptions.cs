using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Tests.Options;

/// <summary>The options of a host that does not list its keys: the base class then throws, as it documents.</summary>
internal sealed class FakeOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
}
