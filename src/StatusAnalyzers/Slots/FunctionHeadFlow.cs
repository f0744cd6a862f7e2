using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds what a number in the head of a lambda or a local function reaches: a parameter's default, or an attribute's
/// argument. They belong to no operation block, so no operation leads there; syntax and symbols do.
/// </summary>
internal static class FunctionHeadFlow
{
    /// <summary>Whether <paramref name="node"/> is a parameter's default or an attribute's argument of a lambda or a local function.</summary>
    public static bool IsInHead(SyntaxNode node) => node.Parent switch
    {
        EqualsValueClauseSyntax { Parent: ParameterSyntax { Parent.Parent: { } owner } } => IsFunction(owner),
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax { Parent.Parent: { } owner } } =>
            IsFunction(owner) || (owner is ParameterSyntax { Parent.Parent: { } function } && IsFunction(function)),
        _ => false,
    };

    /// <summary>The flow of <paramref name="node"/>, which <see cref="IsInHead"/>.</summary>
    public static Flow Follow(SyntaxNode node, SemanticModel model, SlotFinder slots)
    {
        switch (node.Parent)
        {
            case EqualsValueClauseSyntax { Parent: ParameterSyntax parameter }:
                return model.GetDeclaredSymbol(parameter) is { } declared ? Flow.Into(FlowKind.Initializer, slots.WayOf(declared)) : Flow.None;

            case AttributeArgumentSyntax { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument:
                return model.GetSymbolInfo(attribute).Symbol is IMethodSymbol constructor
                    && Parameters.Find(constructor, argument.NameColon?.Name.Identifier.ValueText, list.Arguments.IndexOf(argument)) is { } called
                        ? Flow.Into(FlowKind.Attribute, slots.WayOf(called))
                        : Flow.None;

            default:
                return Flow.None;
        }
    }

    /// <summary>The literals in the head of a lambda or a local function: its parameters' defaults, and the arguments of its attributes.</summary>
    public static IEnumerable<LiteralExpressionSyntax> LiteralsOf(SyntaxNode function)
    {
        var (attributes, parameters) = function switch
        {
            LocalFunctionStatementSyntax local => (local.AttributeLists, local.ParameterList),
            ParenthesizedLambdaExpressionSyntax lambda => (lambda.AttributeLists, lambda.ParameterList),
            _ => default,
        };
        if (parameters is null)
        {
            yield break;
        }

        foreach (var literal in LiteralsIn(attributes))
        {
            yield return literal;
        }

        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.Default?.Value is LiteralExpressionSyntax value)
            {
                yield return value;
            }

            foreach (var literal in LiteralsIn(parameter.AttributeLists))
            {
                yield return literal;
            }
        }
    }

    private static IEnumerable<LiteralExpressionSyntax> LiteralsIn(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.ArgumentList is { } arguments)
                {
                    foreach (var argument in arguments.Arguments)
                    {
                        if (argument.Expression is LiteralExpressionSyntax literal)
                        {
                            yield return literal;
                        }
                    }
                }
            }
        }
    }

    private static bool IsFunction(SyntaxNode node) => node is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;
}
