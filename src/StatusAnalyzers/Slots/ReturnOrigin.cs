using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds whether a method or a property of the user's own gives back what it reads from a slot:
/// <c>int Code => (int)response.StatusCode</c>.
/// </summary>
internal static class ReturnOrigin
{
    /// <summary>
    /// The way of what <paramref name="declaration"/> returns, or <see cref="SlotWay.None"/>. Beside the slot only constants may
    /// be returned: a function that gives the number of a database error as well has other numbers than ours.
    /// </summary>
    public static SlotWay WayOf(SyntaxNode declaration, Func<SyntaxTree, SemanticModel> modelOf, SlotFinder slots, int hops)
    {
        var found = SlotWay.None;
        SemanticModel? model = null;
        foreach (var value in ValuesOf(declaration))
        {
            model ??= modelOf(declaration.SyntaxTree);
            if (model.GetOperation(value) is not { ConstantValue.HasValue: false } operation)
            {
                continue;
            }

            var way = SlotExpressions.WayOf(operation, slots, hops);
            if (way == SlotWay.None)
            {
                return SlotWay.None;
            }

            found = way;
        }

        return found;
    }

    /// <summary>What a method, a local function or the getter of a property returns, one value for each <c>return</c>.</summary>
    internal static IEnumerable<ExpressionSyntax> ValuesOf(SyntaxNode declaration)
    {
        var (body, expression) = declaration switch
        {
            MethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax function => (function.Body, function.ExpressionBody),
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => (null, arrow),
            PropertyDeclarationSyntax property => GetterOf(property),
            _ => default,
        };
        if (expression is not null)
        {
            yield return expression.Expression;
        }

        if (body is not null)
        {
            foreach (var node in body.DescendantNodes(static n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ExpressionSyntax)))
            {
                if (node is ReturnStatementSyntax { Expression: { } value })
                {
                    yield return value;
                }
            }
        }
    }

    private static (BlockSyntax? Body, ArrowExpressionClauseSyntax? Expression) GetterOf(PropertyDeclarationSyntax property)
    {
        if (property.AccessorList is { } accessors)
        {
            foreach (var accessor in accessors.Accessors)
            {
                if (accessor.Keyword.ValueText == "get")
                {
                    return (accessor.Body, accessor.ExpressionBody);
                }
            }
        }

        return default;
    }
}
