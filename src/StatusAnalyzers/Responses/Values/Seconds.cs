using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Tells texts that may be no whole number of seconds (delay-seconds of RFC 9110 §10.2.3).</summary>
internal static class Seconds
{
    /// <summary>Whether the text is negative, or is made of a number that may have a fraction and is not rounded, or of a <c>TimeSpan</c>.</summary>
    public static bool IsBroken(IOperation value)
    {
        value = SteadyLocal.ValueOf(Unwrapped(value));
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string text && IsBrokenText(text);
        }

        switch (value)
        {
            case IInterpolatedStringOperation { Parts: var parts }:
                foreach (var part in parts)
                {
                    if (part is IInterpolationOperation hole && IsBrokenText(hole.Expression, hole.FormatString))
                    {
                        return true;
                    }
                }

                return false;
            case IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } number } call:
                return IsBrokenText(number, FormatOf(call));
            case IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "Convert" }, Arguments: { Length: > 0 } arguments }:
                return IsFractional(arguments[0].Value);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return IsFractional(sum.LeftOperand) || IsFractional(sum.RightOperand);
            case IConditionalAccessOperation access:
                return IsBroken(access.WhenNotNull);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return IsBroken(choice.WhenTrue) || IsBroken(whenFalse);
            case ICoalesceOperation coalesce:
                return IsBroken(coalesce.Value) || IsBroken(coalesce.WhenNull);
            default:
                return false;
        }
    }

    // (StringValues)text, new StringValues(text)
    private static IOperation Unwrapped(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { Type.Name: "StringValues" or "String" } conversion:
                    value = conversion.Operand;
                    break;
                case IObjectCreationOperation { Type.Name: "StringValues", Arguments: { Length: 1 } arguments }:
                    value = arguments[0].Value;
                    break;
                default:
                    return value;
            }
        }
    }

    // A date is the other form of the header, and begins with the name of a day.
    private static bool IsBrokenText(string text) =>
        text.Length > 1 && ((text[0] == '-' && char.IsDigit(text[1])) || (char.IsDigit(text[0]) && (text.IndexOf('.') > 0 || text.IndexOf(':') > 0)));

    private static bool IsBrokenText(IOperation number, IOperation? format) =>
        IsNegative(number) || (IsFractional(number) && (format is null || (format.ConstantValue is { HasValue: true, Value: string text } && !IsRounding(text))));

    private static IOperation? FormatOf(IInvocationOperation call) => ResponseParts.Find(call, "format");

    // F0, N0, 0 and their like; a custom format with digits behind a point is none, and one that is unknown may be anything.
    private static bool IsRounding(string format) => format.EndsWith("0", System.StringComparison.Ordinal) && format.IndexOf('.') < 0;

    private static bool IsNegative(IOperation number) => number.ConstantValue is { HasValue: true, Value: < 0 };

    private static bool IsFractional(IOperation number)
    {
        number = ReadOnly(SteadyLocal.ValueOf(number));
        return !number.ConstantValue.HasValue
            && number is not ILocalReferenceOperation
            && IsFractionalType(number.Type)
            && !IsRounded(number)
            && !(number is IPropertyReferenceOperation { Property.Name: "TotalSeconds", Instance: { } span } && IsWhole(ReadOnly(SteadyLocal.ValueOf(span))));
    }

    private static bool IsFractionalType(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal } => true,
        { Name: "TimeSpan", ContainingNamespace.Name: "System" } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments } => IsFractionalType(arguments[0]),
        _ => false,
    };

    private static bool IsRounded(IOperation number)
    {
        foreach (var inner in number.DescendantsAndSelf())
        {
            if (inner is IInvocationOperation { TargetMethod.Name: "Ceiling" or "Floor" or "Round" or "Truncate" })
            {
                return true;
            }
        }

        return false;
    }

    // TimeSpan.FromMinutes(5)
    private static bool IsWhole(IOperation span) =>
        span is IInvocationOperation { TargetMethod: { Name: "FromSeconds" or "FromMinutes" or "FromHours" or "FromDays", ContainingType.Name: "TimeSpan" }, Arguments: { Length: > 0 } arguments }
        && IsWholeConstant(arguments[0].Value);

    private static bool IsWholeConstant(IOperation value) => value.ConstantValue is { HasValue: true, Value: var constant } && constant switch
    {
        int or long => true,
        double number => number == System.Math.Floor(number),
        _ => false,
    };

    // A field that is set once, where it is declared.
    private static IOperation ReadOnly(IOperation value) =>
        value is IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences: { Length: 1 } declarations } } reference
        && reference.SemanticModel is { } model
        && declarations[0].SyntaxTree == model.SyntaxTree
        && declarations[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
        && model.GetOperation(initializer) is { } operation
            ? ContentReader.Written(operation)
            : value;
}
