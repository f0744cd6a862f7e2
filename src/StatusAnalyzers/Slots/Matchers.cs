using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Knows the calls that stand for an argument where a test asks what a mock was called with: <c>Arg.Is(404)</c>,
/// <c>It.Is&lt;int&gt;(code => code == 404)</c>, <c>It.IsIn(404, 410)</c>.
/// </summary>
internal static class Matchers
{
    /// <summary>Whether what the call matches is what the call itself is handed to.</summary>
    public static bool Is(IInvocationOperation call) =>
        call.TargetMethod is { IsStatic: true, Name: "Is" or "IsIn" or "IsNotIn", ContainingType.Name: "Arg" or "It" };
}
