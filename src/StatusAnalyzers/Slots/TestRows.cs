using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds the place of a value in a row of test data: <c>new object[] { "/orders", 404 }</c>, <c>("/orders", 404)</c>,
/// <c>new("/orders", 404)</c> in a list of <c>TestCaseData</c>.
/// </summary>
internal static class TestRows
{
    // No test has more parameters; a long array is a table of numbers, and to find a place in it takes time.
    private const int MaxRow = 24;

    /// <summary>The place of <paramref name="node"/> in its row, or -1 if it stands in none.</summary>
    /// <param name="node">The value.</param>
    /// <param name="isWhole">Whether it is a row by itself, of a test that has one parameter.</param>
    /// <param name="made">What must be a row, or data for a test, by its type; <see langword="null"/> if the syntax says it.</param>
    public static int PlaceOf(SyntaxNode node, out bool isWhole, out ExpressionSyntax? made)
    {
        (isWhole, made) = (false, null);
        switch (node.Parent)
        {
            // { "/orders", 404 } in a TheoryData
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions.Count: <= MaxRow } row:
                return row.Expressions.IndexOf((ExpressionSyntax)node);

            // new object[] { "/orders", 404 }; an array of numbers is one element of a row, not a row.
            case InitializerExpressionSyntax { Expressions.Count: <= MaxRow } row when IsObjects(row.Parent):
                return row.Expressions.IndexOf((ExpressionSyntax)node);

            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression, Parent: BaseObjectCreationExpressionSyntax data }:
                made = data;
                return 0;

            // int[] Codes = { 404, 410 }
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } list when IsWholeMember(list.Parent is EqualsValueClauseSyntax ? list : list.Parent):
            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax whole } when IsWholeMember(whole):
            case YieldStatementSyntax:
                isWhole = true;
                return 0;

            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: <= MaxRow, Parent: ExpressionElementSyntax or YieldStatementSyntax } row } element:
                return row.Elements.IndexOf(element);

            case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: ExpressionElementSyntax or InitializerExpressionSyntax or YieldStatementSyntax or LambdaExpressionSyntax } tuple } argument:
                return tuple.Arguments.IndexOf(argument);

            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } list } argument:
                made = creation;
                return list.Arguments.IndexOf(argument);

            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: { } data } } } list } argument:
                made = data;
                return list.Arguments.IndexOf(argument);

            default:
                return -1;
        }
    }

    /// <summary>Whether what <see cref="PlaceOf"/> found is a row, or data for a test.</summary>
    public static bool IsRow(ExpressionSyntax made, SemanticModel model)
    {
        var name = made is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } ? type.Identifier.ValueText : model.GetTypeInfo(made).Type?.Name;
        return made is BaseObjectCreationExpressionSyntax { Initializer: null } ? name is "TestCaseData" or "TheoryDataRow" : name is "TheoryData";
    }

    // The list itself is what the member gives.
    private static bool IsWholeMember(SyntaxNode? list) =>
        list?.Parent is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax;

    // new object[] { … }, new object?[] { … }
    private static bool IsObjects(SyntaxNode? array) =>
        array is ArrayCreationExpressionSyntax { Type.ElementType: var type }
        && (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ObjectKeyword };
}
