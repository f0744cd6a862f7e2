using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>Finds the test parameter that a row of test data feeds: <c>[InlineData("/orders", 404)]</c>.</summary>
internal static class TestDataFlow
{
    // xunit, NUnit, MSTest and TUnit: the attributes whose positional arguments are the test method's, in order.
    private static readonly HashSet<string> Rows = ["InlineData", "InlineAutoData", "TestCase", "DataRow", "Arguments"];

    /// <summary>The flow of an attribute's argument into the parameter of the method that carries the attribute.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        if (AttributeSyntaxes.ArgumentOf(value.Syntax) is { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax { Parent.Parent: BaseMethodDeclarationSyntax method } attribute } list } argument
            && BringsRow(attribute)
            && value.SemanticModel?.GetDeclaredSymbol(method) is IMethodSymbol test)
        {
            if (argument.NameEquals is { Name.Identifier.ValueText: "ExpectedResult" })
            {
                return Flow.Into(FlowKind.TestData, slots.WayOf(test, SlotPart.Value, hops));
            }

            var index = list.Arguments.IndexOf(argument);
            return argument.NameEquals is null && index < test.Parameters.Length && !TestsEdges(method, index)
                ? Flow.Into(FlowKind.TestData, WayOfParameter(test.Parameters[index], slots, hops))
                : Flow.None;
        }

        return Flow.None;
    }

    /// <summary>Whether the node stands in an attribute that brings test data.</summary>
    public static bool Includes(SyntaxNode node) =>
        AttributeSyntaxes.ArgumentOf(node) is { Parent.Parent: AttributeSyntax attribute } && BringsRow(attribute);

    // [InlineData(399)] [InlineData(400)]: the rows are about where a class of codes ends, and not about these codes.
    private static bool TestsEdges(BaseMethodDeclarationSyntax method, int index)
    {
        foreach (var list in method.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.ArgumentList is { } row && index < row.Arguments.Count
                    && row.Arguments[index] is { NameEquals: null, Expression: LiteralExpressionSyntax { Token.Value: int number } }
                    && number % 100 == 99
                    && BringsRow(attribute))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // AutoFixture's are called after the library that makes the rest: InlineAutoMoqData, InlineAutoNSubstituteData.
    private static bool BringsRow(AttributeSyntax attribute)
    {
        var name = AttributeSyntaxes.NameOf(attribute);
        return Rows.Contains(name) || (name.StartsWith("Inline", StringComparison.Ordinal) && name.EndsWith("Data", StringComparison.Ordinal));
    }

    /// <summary>
    /// The way by which a parameter of a test is a slot, or its elements are. What it expects is one under a shorter name
    /// too: <c>int expectedStatus</c>.
    /// </summary>
    internal static SlotWay WayOfParameter(IParameterSymbol parameter, SlotFinder slots, int hops)
    {
        if (SlotTypes.Element(parameter.Type) is not null)
        {
            return slots.WayOf(parameter, SlotPart.Element, hops);
        }

        var way = slots.WayOf(parameter, SlotPart.Value, hops);
        return way == SlotWay.None && SlotTypes.IsInteger(parameter.Type) && StatusNames.ExpectsStatus(parameter.Name) ? SlotWay.Convention : way;
    }
}
