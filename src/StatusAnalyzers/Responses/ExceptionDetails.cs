using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Recognises what an exception says to developers alone: its stack trace, and its whole text, of which that is part.</summary>
internal static class ExceptionDetails
{
    private const string JsonWrite = "WriteAsJsonAsync";

    /// <summary>The names of the methods that return such a text, or write what they are given.</summary>
    public static IReadOnlyList<string> Methods { get; } = [nameof(ToString), JsonWrite];

    /// <summary><c>ex.StackTrace</c></summary>
    public static bool IsStackTrace(IPropertyReferenceOperation reference) =>
        reference.Property.Name == "StackTrace" && IsException(reference.Instance?.Type);

    /// <summary><c>ex.ToString()</c>, unless the program has an exception whose text is its own.</summary>
    public static bool IsWholeText(IInvocationOperation call) =>
        call is { TargetMethod: { Name: nameof(ToString), Parameters.Length: 0 }, Instance: { } instance } && HasWholeText(instance.Type);

    /// <summary>The value that <c>response.WriteAsJsonAsync(value)</c> writes; <see langword="null"/> of any other call.</summary>
    public static IOperation? WrittenBy(IInvocationOperation call) =>
        call.TargetMethod.Name == JsonWrite && TypeNames.Is(call.TargetMethod.ContainingType, "Microsoft.AspNetCore.Http", "HttpResponseJsonExtensions")
            ? ResponseParts.Find(call, "value")
            : null;

    /// <summary><c>$"{ex}"</c></summary>
    public static bool IsWholeText(IInterpolationOperation hole) => HasWholeText(ContentReader.Written(hole.Expression).Type);

    /// <summary><c>"…" + ex</c>: the operand that is an exception, or <see langword="null"/>.</summary>
    public static IOperation? OperandOf(IBinaryOperation addition) =>
        addition is not { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } ? null
        : HasWholeText(ContentReader.Written(addition.RightOperand).Type) ? addition.RightOperand
        : HasWholeText(ContentReader.Written(addition.LeftOperand).Type) ? addition.LeftOperand
        : null;

    /// <summary>Whether <paramref name="type"/> is an exception.</summary>
    public static bool IsException(ITypeSymbol? type)
    {
        // Of what the language knows by itself there is none, and that is most that a text is made of.
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.Name == "Exception" && TypeNames.Is(current, "System", "Exception"))
            {
                return true;
            }
        }

        return false;
    }

    // Not the text of an exception that the program, or a library, words itself: only that of the framework has the stack trace for certain.
    private static bool HasWholeText(ITypeSymbol? type) => IsException(type) && !WordsItself(type!);

    private static bool WordsItself(ITypeSymbol exception)
    {
        for (var current = exception; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(nameof(ToString)))
            {
                if (member is IMethodSymbol { Parameters.Length: 0 } method)
                {
                    return !FlowInterest.IsFrameworks(method);
                }
            }
        }

        return false;
    }
}
