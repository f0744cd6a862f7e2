using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>The relational operators as they are written.</summary>
internal static class Operators
{
    /// <summary>The text of <paramref name="kind"/>.</summary>
    public static string TextOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => "<",
        BinaryOperatorKind.LessThanOrEqual => "<=",
        BinaryOperatorKind.GreaterThan => ">",
        _ => ">=",
    };

    /// <summary>The operator with the same direction that includes its bound if this one does not, and the other way round.</summary>
    public static BinaryOperatorKind ToggleBound(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.GreaterThanOrEqual,
        _ => BinaryOperatorKind.GreaterThan,
    };
}
