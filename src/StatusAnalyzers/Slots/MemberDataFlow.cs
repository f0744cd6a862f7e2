using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds the test parameter that a row of a data member feeds: <c>yield return new object[] { "/orders", 404 }</c> in the
/// member that <c>[MemberData(nameof(Rows))]</c> names.
/// </summary>
internal static class MemberDataFlow
{
    // No test has more parameters; a long array is a table of numbers, and to find a place in it takes time.
    private const int MaxRow = 24;

    /// <summary>The flow of an element of a row into the parameter at its place.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        // new object[] { new[] { 404, 410 }, … } feeds a parameter that holds many.
        var part = value.Syntax.Parent is InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax } ? SlotPart.Element : SlotPart.Value;
        if (PlaceInRow(part == SlotPart.Element ? value.Syntax.Parent!.Parent! : value.Syntax) is not (>= 0 and var index)
            || value.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
            || NameOf(member) is not { } name
            || member.Parent is not TypeDeclarationSyntax type)
        {
            return Flow.None;
        }

        foreach (var other in type.Members)
        {
            if (other is MethodDeclarationSyntax { AttributeLists.Count: > 0 } method
                && index < method.ParameterList.Parameters.Count
                && IsFedBy(method, name)
                && value.SemanticModel?.GetDeclaredSymbol(method) is IMethodSymbol test
                && WayOf(test.Parameters[index], part, slots, hops) is not SlotWay.None and var way)
            {
                return new Flow(FlowKind.TestData, way);
            }
        }

        return Flow.None;
    }

    private static SlotWay WayOf(IParameterSymbol parameter, SlotPart part, SlotFinder slots, int hops) =>
        part == SlotPart.Value ? TestDataFlow.WayOfParameter(parameter, slots, hops) : slots.WayOf(parameter, part, hops);

    // The rows are new object[] { … }, a collection expression within another, { … } in a TheoryData, new TestCaseData(…).
    private static int PlaceInRow(SyntaxNode node)
    {
        switch (node.Parent)
        {
            // An array of numbers is one element of a row, not a row.
            case InitializerExpressionSyntax { Expressions.Count: <= MaxRow } row when row.IsKind(SyntaxKind.ComplexElementInitializerExpression) || IsObjects(row.Parent):
                return row.Expressions.IndexOf((ExpressionSyntax)node);

            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression, Parent: ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "TheoryData" } } }:
                return 0;

            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: <= MaxRow, Parent: ExpressionElementSyntax or YieldStatementSyntax } row } element:
                return row.Elements.IndexOf(element);

            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: "TestCaseData" or "TheoryDataRow" } } } list } argument:
                return list.Arguments.IndexOf(argument);

            default:
                return -1;
        }
    }

    // new object[] { … }, new object?[] { … }
    private static bool IsObjects(SyntaxNode? array) =>
        array is ArrayCreationExpressionSyntax { Type.ElementType: var type }
        && (type is NullableTypeSyntax nullable ? nullable.ElementType : type) is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ObjectKeyword };

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
        _ => null,
    };

    // [MemberData(nameof(Rows))], [TestCaseSource("Rows")], [DynamicData(nameof(Rows))], [MethodDataSource(nameof(Rows))]
    private static bool IsFedBy(MethodDeclarationSyntax method, string name)
    {
        foreach (var list in method.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.ArgumentList is { Arguments: { Count: > 0 } arguments }
                    && AttributeSyntaxes.NameOf(attribute) is "MemberData" or "MemberAutoData" or "TestCaseSource" or "DynamicData" or "MethodDataSource"
                    && NamedBy(arguments[0].Expression) == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string? NamedBy(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } =>
            (arguments[0].Expression as SimpleNameSyntax ?? (arguments[0].Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText,
        _ => null,
    };
}
