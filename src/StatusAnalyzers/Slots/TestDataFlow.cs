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
        if (ArgumentOf(value.Syntax) is { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax { Parent.Parent: BaseMethodDeclarationSyntax method } attribute } list } argument
            && Rows.Contains(NameOf(attribute))
            && value.SemanticModel?.GetDeclaredSymbol(method) is IMethodSymbol test)
        {
            if (argument.NameEquals is { Name.Identifier.ValueText: "ExpectedResult" })
            {
                return Flow.Into(FlowKind.TestData, slots.WayOf(test, SlotPart.Value, hops));
            }

            var index = list.Arguments.IndexOf(argument);
            return argument.NameEquals is null && index < test.Parameters.Length
                ? Flow.Into(FlowKind.TestData, WayOfParameter(test.Parameters[index], slots, hops))
                : Flow.None;
        }

        return Flow.None;
    }

    /// <summary>
    /// The way by which a parameter of a test is a slot. What it expects is one under a shorter name too:
    /// <c>int expectedStatus</c>.
    /// </summary>
    internal static SlotWay WayOfParameter(IParameterSymbol parameter, SlotFinder slots, int hops)
    {
        var way = slots.WayOf(parameter, SlotPart.Value, hops);
        return way == SlotWay.None && SlotTypes.IsInteger(parameter.Type) && StatusNames.ExpectsStatus(parameter.Name) ? SlotWay.Convention : way;
    }

    /// <summary>The attribute's name without its suffix.</summary>
    internal static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private static AttributeArgumentSyntax? ArgumentOf(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent as AttributeArgumentSyntax;
    }
}
