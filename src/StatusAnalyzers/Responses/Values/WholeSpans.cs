using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Tells spans of time that are whole seconds by construction from those that are not: what a clock says has a fraction.</summary>
internal static class WholeSpans
{
    private static readonly Dictionary<string, double> MillisecondsOf = new()
    {
        ["FromMilliseconds"] = 1,
        ["FromSeconds"] = 1_000,
        ["FromMinutes"] = 60_000,
        ["FromHours"] = 3_600_000,
        ["FromDays"] = 86_400_000,
    };

    /// <summary>How sure it is that <paramref name="span"/> is no whole number of seconds.</summary>
    /// <param name="span">An expression of type <c>TimeSpan</c>.</param>
    /// <param name="depth">How many values are made of it.</param>
    public static SecondsFault FaultOf(IOperation span, int depth)
    {
        span = FixedMember.ValueOf(SteadyLocal.ValueOf(span));
        return span switch
        {
            IInvocationOperation call => OfCall(call, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => OfDifference(difference.LeftOperand, difference.RightOperand, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Fractions.Surer(OfPart(sum.LeftOperand, depth), OfPart(sum.RightOperand, depth)),
            IPropertyReferenceOperation { Property: { Name: "Elapsed", ContainingType.Name: "Stopwatch" } } => SecondsFault.Certain,
            IFieldReferenceOperation { Field: { Name: nameof(TimeSpan.Zero), ContainingType.Name: nameof(TimeSpan) } } => SecondsFault.None,

            // new TimeSpan(hours, minutes, seconds)
            IObjectCreationOperation { Arguments: { Length: 3 or 4 } } => SecondsFault.None,
            IConditionalOperation { WhenFalse: { } whenFalse } choice => Fractions.Surer(OfPart(choice.WhenTrue, depth), OfPart(whenFalse, depth)),
            ICoalesceOperation coalesce => Fractions.Surer(OfPart(coalesce.Value, depth), OfPart(coalesce.WhenNull, depth)),
            _ => SecondsFault.Possible,
        };
    }

    private static SecondsFault OfCall(IInvocationOperation call, int depth)
    {
        var arguments = call.Arguments;
        return call switch
        {
            { TargetMethod: { ContainingType.Name: nameof(TimeSpan), IsStatic: true } method } =>
                MillisecondsOf.TryGetValue(method.Name, out var unit) && IsAlone(arguments) ? OfUnits(arguments[0].Value, unit, depth) : SecondsFault.Possible,
            { TargetMethod.Name: "Subtract", Instance: { } whole, Arguments.Length: 1 } => OfDifference(whole, arguments[0].Value, depth),
            { TargetMethod.Name: "Add", Instance: { } first, Arguments.Length: 1 } => Fractions.Surer(OfPart(first, depth), OfPart(arguments[0].Value, depth)),
            { TargetMethod: { Name: "GetElapsedTime", ContainingType.Name: "Stopwatch" or "TimeProvider" } } => SecondsFault.Certain,
            _ => SecondsFault.Possible,
        };
    }

    // .NET 9 gave these methods parameters for what is smaller.
    private static bool IsAlone(ImmutableArray<IArgumentOperation> arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i].ArgumentKind != ArgumentKind.DefaultValue)
            {
                return false;
            }
        }

        return arguments.Length > 0;
    }

    // FromSeconds(30), FromMinutes(minutes)
    private static SecondsFault OfUnits(IOperation count, double unit, int depth)
    {
        count = SteadyLocal.ValueOf(count);
        return count.ConstantValue is { HasValue: true, Value: IConvertible constant } ? OfMilliseconds(constant.ToDouble(null) * unit)
            : unit < 1_000 ? SecondsFault.Possible
            : Fractions.OfNumber(count, depth);
    }

    // A product of doubles may be off by a trifle.
    private static SecondsFault OfMilliseconds(double milliseconds) =>
        Math.Round(milliseconds, 6) % 1_000 == 0 ? SecondsFault.None : SecondsFault.Certain;

    // Of two points in time one is now; of two spans one is what is left.
    private static SecondsFault OfDifference(IOperation whole, IOperation part, int depth) =>
        ContentReader.Written(whole).Type?.Name == nameof(TimeSpan) && OfPart(whole, depth) == SecondsFault.None && OfPart(part, depth) == SecondsFault.None
            ? SecondsFault.None
            : SecondsFault.Certain;

    private static SecondsFault OfPart(IOperation span, int depth) => depth > Fractions.Deepest ? SecondsFault.Possible : FaultOf(span, depth + 1);
}
