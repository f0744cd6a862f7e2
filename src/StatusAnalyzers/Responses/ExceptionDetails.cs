using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Recognises what an exception says to developers alone: its stack trace, and its whole text, of which that is part.</summary>
internal static class ExceptionDetails
{
    /// <summary>The names of the methods that return such a text.</summary>
    public static IReadOnlyList<string> Methods { get; } = [nameof(ToString)];

    /// <summary><c>ex.StackTrace</c></summary>
    public static bool IsStackTrace(IPropertyReferenceOperation reference) =>
        reference.Property.Name == "StackTrace" && IsException(reference.Instance?.Type);

    /// <summary><c>ex.ToString()</c>, unless the program has an exception whose text is its own.</summary>
    public static bool IsWholeText(IInvocationOperation call) =>
        call is { TargetMethod: { Name: nameof(ToString), Parameters.Length: 0 } method, Instance: { } instance }
        && IsException(instance.Type)
        && method.DeclaringSyntaxReferences.IsEmpty;

    /// <summary><c>$"{ex}"</c></summary>
    public static bool IsWholeText(IInterpolationOperation hole) => IsException(ContentReader.Written(hole.Expression).Type);

    /// <summary><c>"…" + ex</c>: the operand that is an exception, or <see langword="null"/>.</summary>
    public static IOperation? OperandOf(IBinaryOperation addition) =>
        addition is not { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } ? null
        : IsException(ContentReader.Written(addition.RightOperand).Type) ? addition.RightOperand
        : IsException(ContentReader.Written(addition.LeftOperand).Type) ? addition.LeftOperand
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
}
