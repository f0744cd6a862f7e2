using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses;

/// <summary>The status of <c>Results.Redirect(url, permanent, preserveMethod)</c> (measured; 302 and 301, 307 and 308).</summary>
internal static class RedirectStatus
{
    /// <summary>Reads it; unknown if a flag is.</summary>
    public static CodeFact Read(IOperation operation) =>
        TryReadFlag(operation, "permanent", out var permanent) && TryReadFlag(operation, "preserveMethod", out var preserveMethod)
            ? CodeFact.Of(new CodePlace((permanent, preserveMethod) switch { (false, false) => 302, (true, false) => 301, (false, true) => 307, _ => 308 }, operation.Syntax))
            : CodeFact.Unknown;

    private static bool TryReadFlag(IOperation operation, string name, out bool flag)
    {
        flag = false;
        if (ResponseParts.Find(operation, name) is not { } value)
        {
            return true;
        }

        if (value.ConstantValue is { HasValue: true, Value: bool constant })
        {
            flag = constant;
            return true;
        }

        return false;
    }
}
