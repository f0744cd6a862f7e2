using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Tells URIs that begin with a segment of a path: <c>api/orders/1</c>. They mean another one for every path that is asked for (RFC 3986 §5.2).</summary>
internal static class RelativeUri
{
    /// <summary>Whether the text that the expression begins with is such a segment. A hole, a variable or an empty text is none.</summary>
    public static bool Is(IOperation value) => Beginning(value) is { Length: > 0 } text && IsSegment(text);

    private static string? Beginning(IOperation value)
    {
        value = ContentReader.Written(value);
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant as string;
        }

        return value switch
        {
            IInterpolatedStringOperation { Parts: { Length: > 0 } parts } => parts[0] is IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } ? text : null,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var left } => Beginning(left),

            // new Uri("api/orders", UriKind.Relative), string.Format("api/orders/{0}", id), string.Concat("api/", id)
            IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: > 0 } arguments } => Beginning(arguments[0].Value),
            IInvocationOperation { TargetMethod: { Name: "Format" or "Concat", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: > 0 } arguments } => Beginning(arguments[0].Value),
            _ => null,
        };
    }

    // RFC 3986: neither a path from the root, nor a query, a fragment or dots, which say that it is relative on purpose.
    private static bool IsSegment(string text)
    {
        if (text[0] is '/' or '\\' or '~' or '?' or '#' or '.' or '{')
        {
            return false;
        }

        foreach (var character in text)
        {
            switch (character)
            {
                // The end of a scheme.
                case ':':
                    return false;
                case '/' or '?' or '#' or '{':
                    return true;
            }
        }

        return true;
    }
}
