using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>Reads what the message of a failed request is searched for.</summary>
internal static class FailureMessage
{
    /// <summary>The property that tells the code since .NET 5.</summary>
    public const string CodeProperty = "StatusCode";

    /// <summary>The property that is the message.</summary>
    public const string MessageProperty = "Message";

    /// <summary>Whether <paramref name="message"/> is the message of a <c>System.Net.Http.HttpRequestException</c> that knows its code.</summary>
    public static bool IsMessage(IPropertyReferenceOperation message)
    {
        if (message is not { Property.Name: MessageProperty, Instance: { } failure })
        {
            return false;
        }

        while (failure is IConversionOperation { IsImplicit: true } conversion)
        {
            failure = conversion.Operand;
        }

        for (var type = failure.Type; type is not null; type = type.BaseType)
        {
            if (type is { Name: "HttpRequestException", ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "Net", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } })
            {
                return !type.GetMembers(CodeProperty).IsEmpty;
            }
        }

        return false;
    }

    /// <summary>The constants that <paramref name="message"/> is compared with, or that are looked for in it.</summary>
    public static ImmutableArray<ComparedText> Read(IPropertyReferenceOperation message)
    {
        var text = ComparedTextReader.Outermost(message);
        while (text.Parent is IInvocationOperation { TargetMethod: { Name: "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim", ContainingType.SpecialType: SpecialType.System_String } } same && same.Instance == text)
        {
            text = ComparedTextReader.Outermost(same);
        }

        return Search(text) is { } search ? ImmutableArray.Create(search) : ComparedTextReader.Read(text);
    }

    private static ComparedText? Search(IOperation text) => text.Parent switch
    {
        IInvocationOperation { TargetMethod: { Name: "Contains" or "StartsWith" or "EndsWith" or "IndexOf", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: > 0 } arguments } call when call.Instance == text =>
            TextOf(arguments[0].Value, call, ComparedTextReader.IgnoresCase(call)),
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { IsStatic: true, Name: "IsMatch" or "Match", ContainingType.Name: "Regex" }, Arguments: { Length: > 1 } arguments } call } =>
            TextOf(arguments[1].Value, call, ignoresCase: true),
        _ => null,
    };

    private static ComparedText? TextOf(IOperation constant, IInvocationOperation call, bool ignoresCase) =>
        constant.ConstantValue is { HasValue: true, Value: string text } ? new ComparedText(text, ignoresCase, call.Syntax) : null;
}
