using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds the test parameter that a row of test data feeds: <c>[InlineData("/orders", 404)]</c>, or a member that
/// <c>[MemberData(nameof(Rows))]</c> names.
/// </summary>
internal static class TestDataFlow
{
    // xunit, NUnit, MSTest and TUnit: the attributes whose positional arguments are the test method's, in order.
    private static readonly HashSet<string> Rows = ["InlineData", "InlineAutoData", "TestCase", "DataRow", "Arguments"];

    // The attributes that name the member with the rows.
    private static readonly HashSet<string> Sources = ["MemberData", "TestCaseSource", "DynamicData", "MethodDataSource"];

    /// <summary>The flow of a number into a test's parameter.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        if (value.SemanticModel is not { } model)
        {
            return Flow.None;
        }

        return AttributeSyntaxes.ArgumentOf(value.Syntax) is { } argument
            ? Flow.Into(FlowKind.TestData, WayOfAttribute(argument, value.Syntax, model, slots, hops))
            : Flow.Into(FlowKind.TestData, WayOfMember(value.Syntax, model, slots, hops));
    }

    /// <summary>Whether the node stands in an attribute that brings test data.</summary>
    public static bool Includes(SyntaxNode node) =>
        AttributeSyntaxes.ArgumentOf(node) is { Parent.Parent: AttributeSyntax attribute } && Rows.Contains(AttributeSyntaxes.NameOf(attribute));

    private static SlotWay WayOfAttribute(AttributeArgumentSyntax argument, SyntaxNode value, SemanticModel model, SlotFinder slots, int hops)
    {
        if (argument.Parent is not AttributeArgumentListSyntax { Parent: AttributeSyntax { Parent.Parent: BaseMethodDeclarationSyntax method } attribute } list
            || !Rows.Contains(AttributeSyntaxes.NameOf(attribute))
            || model.GetDeclaredSymbol(method) is not IMethodSymbol test)
        {
            return SlotWay.None;
        }

        if (argument.NameEquals is { } named)
        {
            return named.Name.Identifier.ValueText == "ExpectedResult" ? slots.WayOf(test, SlotPart.Value, hops) : SlotWay.None;
        }

        var index = list.Arguments.IndexOf(argument);
        if (index >= test.Parameters.Length)
        {
            return SlotWay.None;
        }

        var parameter = test.Parameters[index];
        var isElement = value.Parent is InitializerExpressionSyntax or CollectionElementSyntax && SlotTypes.Element(parameter.Type) is not null;
        return slots.WayOf(parameter, isElement ? SlotPart.Element : SlotPart.Value, hops);
    }

    // new object[] { "/orders", 404 }, { "/orders", 404 }, ["/orders", 404] or (…, 404) in a member that a test takes its rows from.
    private static SlotWay WayOfMember(SyntaxNode value, SemanticModel model, SlotFinder slots, int hops)
    {
        var index = value.Parent switch
        {
            InitializerExpressionSyntax row => row.Expressions.IndexOf((ExpressionSyntax)value),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax row } element => row.Elements.IndexOf(element),
            ArgumentSyntax { Parent: TupleExpressionSyntax row } argument => row.Arguments.IndexOf(argument),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Add" } } } row } argument => row.Arguments.IndexOf(argument),
            _ => -1,
        };
        if (index < 0
            || value.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { Parent: TypeDeclarationSyntax type } member
            || NameOf(member) is not { } name)
        {
            return SlotWay.None;
        }

        foreach (var candidate in type.Members)
        {
            if (candidate is MethodDeclarationSyntax method && index < method.ParameterList.Parameters.Count && TakesRowsFrom(method, name)
                && model.GetDeclaredSymbol(method) is IMethodSymbol test
                && slots.WayOf(test.Parameters[index], SlotPart.Value, hops) is not SlotWay.None and var way)
            {
                return way;
            }
        }

        return SlotWay.None;
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
        _ => null,
    };

    private static bool TakesRowsFrom(MethodDeclarationSyntax method, string name)
    {
        foreach (var list in method.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (Sources.Contains(AttributeSyntaxes.NameOf(attribute)) && attribute.ArgumentList is { Arguments: { Count: > 0 } arguments } && Names(arguments[0].Expression, name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // nameof(Rows), nameof(Tests.Rows) or "Rows"
    private static bool Names(ExpressionSyntax expression, string name) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText == name,
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == name,
            _ => false,
        },
        _ => false,
    };
}
