using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Where the names stand in a piece of code. A scope is walked once, however many of its symbols are asked for, so that
/// a large table in it costs no more than its own size.
/// </summary>
internal sealed class IdentifierIndex
{
    private static readonly List<IdentifierNameSyntax> Nowhere = [];

    private readonly ConcurrentDictionary<SyntaxNode, Dictionary<string, List<IdentifierNameSyntax>>> _scopes = new();

    /// <summary>Every place below <paramref name="scope"/> where <paramref name="name"/> stands as an identifier.</summary>
    public List<IdentifierNameSyntax> Find(SyntaxNode scope, string name) =>
        _scopes.GetOrAdd(scope, static s => Walk(s)).TryGetValue(name, out var places) ? places : Nowhere;

    private static Dictionary<string, List<IdentifierNameSyntax>> Walk(SyntaxNode scope)
    {
        var names = new Dictionary<string, List<IdentifierNameSyntax>>(StringComparer.Ordinal);
        foreach (var node in scope.DescendantNodes(static n => n is not (AttributeListSyntax or LiteralExpressionSyntax)))
        {
            if (node is IdentifierNameSyntax identifier)
            {
                var name = identifier.Identifier.ValueText;
                if (!names.TryGetValue(name, out var places))
                {
                    places = [];
                    names.Add(name, places);
                }

                places.Add(identifier);
            }
        }

        return names;
    }
}
