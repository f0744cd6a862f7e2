using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds the test parameter that a row of a data member feeds: <c>yield return new object[] { "/orders", 404 }</c> in the
/// member that <c>[MemberData(nameof(Rows))]</c> names.
/// </summary>
internal static class MemberDataFlow
{
    /// <summary>The flow of an element of a row into the parameter at its place.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        var part = SlotPart.Value;
        var index = TestRows.PlaceOf(value.Syntax, out var isWhole, out var made);
        if (index < 0 && value.Syntax.Parent is InitializerExpressionSyntax { Parent: ImplicitArrayCreationExpressionSyntax array })
        {
            // new object[] { new[] { 404, 410 }, … } feeds a parameter that holds many.
            part = SlotPart.Element;
            index = TestRows.PlaceOf(array, out isWhole, out made);
        }

        if (index < 0
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
                && (!isWhole || method.ParameterList.Parameters.Count == 1)
                && IsFedBy(method, name)
                && (made is null || (value.SemanticModel is { } model && TestRows.IsRow(made, model)))
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
                    && TakesRows(AttributeSyntaxes.NameOf(attribute))
                    && NamedBy(arguments[0].Expression) == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TakesRows(string attribute) =>
        attribute is "TestCaseSource" or "DynamicData" or "MethodDataSource"
        || (attribute.StartsWith("Member", StringComparison.Ordinal) && attribute.EndsWith("Data", StringComparison.Ordinal));

    private static string? NamedBy(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } =>
            (arguments[0].Expression as SimpleNameSyntax ?? (arguments[0].Expression as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText,
        _ => null,
    };
}
