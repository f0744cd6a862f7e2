using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Contracts;

/// <summary>Which calls a file makes on its names and their members, except those that map an endpoint: <c>group.ProducesProblem(400)</c>.</summary>
/// <remarks>A file is walked once, however many endpoints a group has: otherwise they would cost the square of their number.</remarks>
internal static class CallsOnNames
{
    private static readonly IReadOnlyList<(IdentifierNameSyntax Name, InvocationExpressionSyntax Call)> None = [];
    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<string, List<(IdentifierNameSyntax, InvocationExpressionSyntax)>>> ByTree = new();

    /// <summary>The calls on <paramref name="name"/>, in the order of the source.</summary>
    public static IReadOnlyList<(IdentifierNameSyntax Name, InvocationExpressionSyntax Call)> Find(string name, SyntaxTree tree) =>
        ByTree.GetValue(tree, static file => Read(file.GetRoot())).TryGetValue(name, out var calls) ? calls : None;

    private static Dictionary<string, List<(IdentifierNameSyntax, InvocationExpressionSyntax)>> Read(SyntaxNode root)
    {
        var byName = new Dictionary<string, List<(IdentifierNameSyntax, InvocationExpressionSyntax)>>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } access } call
                && !access.Name.Identifier.ValueText.StartsWith("Map", StringComparison.Ordinal))
            {
                if (!byName.TryGetValue(name.Identifier.ValueText, out var calls))
                {
                    byName.Add(name.Identifier.ValueText, calls = []);
                }

                calls.Add((name, call));
            }
        }

        return byName;
    }
}
