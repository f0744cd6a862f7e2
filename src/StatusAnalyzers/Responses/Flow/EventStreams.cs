using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Recognises the media types of content that is sent piece by piece for as long as the client listens.</summary>
internal static class EventStreams
{
    private static readonly HashSet<string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "text/event-stream",
        "application/x-ndjson",
        "application/ndjson",
        "application/jsonl",
        "application/jsonlines",
        "application/x-jsonlines",
        "application/json-seq",
        "application/stream+json",
        "multipart/x-mixed-replace",
    };

    /// <summary>Whether <paramref name="contentType"/> is one of them, parameters such as <c>; charset=utf-8</c> aside.</summary>
    public static bool Is(string contentType)
    {
        var end = contentType.IndexOf(';');
        return MediaTypes.Contains((end < 0 ? contentType : contentType.Substring(0, end)).Trim());
    }

    /// <summary>The same of a value of which the beginning tells: <c>"multipart/x-mixed-replace; boundary=" + boundary</c>.</summary>
    public static bool Is(IOperation? value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is string text && Is(text),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Is(sum.LeftOperand),
        IInterpolatedStringOperation { Parts: { Length: > 0 } parts } => parts[0] is IInterpolatedStringTextOperation start && Is(start.Text),
        _ => false,
    };
}
