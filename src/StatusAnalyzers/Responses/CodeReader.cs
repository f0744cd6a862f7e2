using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Reads a status as far as the compiler folds it: a constant, or a choice of which every branch is one.</summary>
internal static class CodeReader
{
    // A generated switch can have thousands of arms; no status needs more than there are codes.
    private const int MostPlaces = 64;

    /// <summary>What <paramref name="operation"/> says; nothing if there is none, or a null.</summary>
    public static CodeFact Read(IOperation? operation)
    {
        if (operation is null)
        {
            return CodeFact.Unset;
        }

        var written = WithoutImplicit(operation);
        if (TryFold(written, out var single))
        {
            return single is { } place ? CodeFact.Of(place) : CodeFact.Unset;
        }

        var places = ImmutableArray.CreateBuilder<CodePlace>();
        return Collect(written, places) && places.Count > 0 ? CodeFact.Of(places.ToImmutable()) : CodeFact.Unknown;
    }

    /// <summary>Whether <see cref="Read"/> may find a code: a cheap first question. Nearly all that is returned or handed over is neither constant nor a choice.</summary>
    public static bool MayFind(IOperation operation)
    {
        var written = WithoutImplicit(operation);
        return written.Kind switch
        {
            OperationKind.Literal => written.IsImplicit || written.Syntax.IsKind(SyntaxKind.NumericLiteralExpression),
            OperationKind.Conditional or OperationKind.SwitchExpression or OperationKind.Conversion => true,
            _ => written.ConstantValue.HasValue,
        };
    }

    private static bool Collect(IOperation operation, ImmutableArray<CodePlace>.Builder places)
    {
        operation = WithoutImplicit(operation);
        if (places.Count == MostPlaces)
        {
            return false;
        }

        if (TryFold(operation, out var place))
        {
            if (place is { } folded)
            {
                places.Add(folded);
            }

            return place is not null;
        }

        switch (operation)
        {
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Collect(conditional.WhenTrue, places) && Collect(whenFalse, places);
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    if (!Collect(arm.Value, places))
                    {
                        return false;
                    }
                }

                return true;

            // (int)(found ? HttpStatusCode.OK : HttpStatusCode.NotFound)
            case IConversionOperation { OperatorMethod: null } cast:
                return Collect(cast.Operand, places);

            // A branch that throws answers nothing.
            case IThrowOperation:
                return true;
            default:
                return false;
        }
    }

    /// <summary>The number, or no place at all for a null; <see langword="false"/> for what is not constant.</summary>
    private static bool TryFold(IOperation operation, out CodePlace? place)
    {
        place = operation.ConstantValue is { HasValue: true, Value: int code } ? new CodePlace(code, operation.Syntax) : null;
        return place is not null || IsNull(operation);
    }

    private static bool IsNull(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: null }
        || (operation is IDefaultValueOperation && !operation.ConstantValue.HasValue);

    // The compiler converts to int? and to the enum's number by itself; the place is what was written.
    private static IOperation WithoutImplicit(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
