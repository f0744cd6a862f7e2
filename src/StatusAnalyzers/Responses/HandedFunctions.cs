using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses;

/// <summary>Which functions the code of a file hands over by their names to a call like <c>MapGet</c>.</summary>
/// <remarks>A file is walked once, however often it is asked about: otherwise a file of endpoints would cost the square of its size.</remarks>
internal static class HandedFunctions
{
    private static readonly IReadOnlyList<InvocationExpressionSyntax> None = [];
    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<string, List<InvocationExpressionSyntax>>> ByTree = new();

    /// <summary>The calls named <c>Map…</c> that have <paramref name="name"/> for an argument: <c>app.MapGet("/", Find)</c>, <c>app.MapGet("/", Handlers.Find)</c>.</summary>
    public static IReadOnlyList<InvocationExpressionSyntax> CallsWith(string name, SyntaxTree tree) =>
        ByTree.GetValue(tree, static file => Read(file.GetRoot())).TryGetValue(name, out var calls) ? calls : None;

    private static Dictionary<string, List<InvocationExpressionSyntax>> Read(SyntaxNode root)
    {
        var byName = new Dictionary<string, List<InvocationExpressionSyntax>>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call && IsMap(call.Expression))
            {
                foreach (var argument in arguments)
                {
                    if (NameIn(argument.Expression) is { } name)
                    {
                        Add(byName, name, call);
                    }
                }
            }
        }

        return byName;
    }

    private static bool IsMap(ExpressionSyntax function) =>
        NameIn(function) is { } name && name.StartsWith("Map", StringComparison.Ordinal);

    private static string? NameIn(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        _ => null,
    };

    private static void Add(Dictionary<string, List<InvocationExpressionSyntax>> byName, string name, InvocationExpressionSyntax call)
    {
        if (!byName.TryGetValue(name, out var calls))
        {
            byName.Add(name, calls = []);
        }

        calls.Add(call);
    }
}
