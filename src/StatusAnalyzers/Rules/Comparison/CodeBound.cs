using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>One end of a range of codes.</summary>
/// <param name="Test">The test that draws it: a relational one.</param>
/// <param name="IsOutside">Whether the test holds outside of the range: <c>c &lt; 200 || c &gt; 299</c>.</param>
internal readonly record struct CodeBound(Condition Test, bool IsOutside)
{
    /// <summary>Whether it is the lower end.</summary>
    public bool IsLower => Test.Operator is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual != IsOutside;

    /// <summary>The first or last code of the range.</summary>
    public int Edge => IsInclusive ? Value : IsLower ? Value + 1 : Value - 1;

    /// <summary>
    /// The class at whose edge the range was to end, by its hundred: for a lower end the first class of the range, for an
    /// upper end the first class after it. <see langword="null"/> if it ends elsewhere.
    /// </summary>
    public int? ClassOfEdge => (IsLower, Value % 100) switch
    {
        (true, 0) when Value is >= 100 and <= 500 => Value / 100,
        (true, 99) when !IsInclusive && Value is >= 99 and < 500 => (Value / 100) + 1,
        (false, 0) when Value is >= 300 and <= 600 || (Value == 200 && !IsInclusive) => Value / 100,
        (false, 99) when Value is > 99 and < 600 => (Value / 100) + 1,
        _ => null,
    };

    /// <summary>Whether the range ends where the class does.</summary>
    public bool IsRight => Value % 100 == 0 ? IsInclusive == IsLower : IsInclusive != IsLower;

    /// <summary>The code that the range has too much or too few, if it does not end where the class does.</summary>
    public int Missed => Value;

    /// <summary>The operator that ends the range where the class does.</summary>
    public BinaryOperatorKind Cure => Operators.ToggleBound(Test.Operator);

    /// <summary>The same operator, for the order in which the sides of the test are written.</summary>
    public BinaryOperatorKind CureAsWritten =>
        Test.Operation is IBinaryOperation binary && binary.OperatorKind != Test.Operator ? Comparisons.Mirror(Cure) : Cure;

    private int Value => Test.Value.GetValueOrDefault();

    private bool IsInclusive => Test.Operator is BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThanOrEqual != IsOutside;
}
