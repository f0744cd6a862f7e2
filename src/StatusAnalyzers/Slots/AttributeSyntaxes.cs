using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>Small steps over the syntax of attributes.</summary>
internal static class AttributeSyntaxes
{
    /// <summary>The argument whose value <paramref name="node"/> is, in a cast, in parentheses or as an element of an array too.</summary>
    public static AttributeArgumentSyntax? ArgumentOf(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or InitializerExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax or CollectionElementSyntax or CollectionExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent as AttributeArgumentSyntax;
    }

    /// <summary>The attribute's own name, without namespace and without <c>Attribute</c>.</summary>
    public static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
