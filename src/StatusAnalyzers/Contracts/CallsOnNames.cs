using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Contracts;

/// <summary>What a file does with its names, except that it maps an endpoint on one: <c>group.ProducesProblem(400)</c>.</summary>
/// <remarks>A file is walked once, however many endpoints a group has: otherwise they would cost the square of their number.</remarks>
internal static class CallsOnNames
{
    // What these map says nothing of the group, and there may be very many of them: nobody needs to ask.
    private static readonly HashSet<string> Mappings = ["Map", "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "MapGroup", "MapFallback"];

    private static readonly IReadOnlyList<(IdentifierNameSyntax Name, InvocationExpressionSyntax? Call)> None = [];
    private static readonly ConditionalWeakTable<SyntaxTree, Dictionary<string, List<(IdentifierNameSyntax, InvocationExpressionSyntax?)>>> ByTree = new();

    /// <summary>The uses of <paramref name="name"/>, in the order of the source: with the call that is made on it, or <see langword="null"/> if it is used in another way.</summary>
    public static IReadOnlyList<(IdentifierNameSyntax Name, InvocationExpressionSyntax? Call)> Find(string name, SyntaxTree tree) =>
        ByTree.GetValue(tree, static file => Read(file.GetRoot())).TryGetValue(name, out var uses) ? uses : None;

    private static Dictionary<string, List<(IdentifierNameSyntax, InvocationExpressionSyntax?)>> Read(SyntaxNode root)
    {
        var byName = new Dictionary<string, List<(IdentifierNameSyntax, InvocationExpressionSyntax?)>>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && TryReadUse(name, out var call))
            {
                if (!byName.TryGetValue(name.Identifier.ValueText, out var uses))
                {
                    byName.Add(name.Identifier.ValueText, uses = []);
                }

                uses.Add((name, call));
            }
        }

        return byName;
    }

    private static bool TryReadUse(IdentifierNameSyntax name, out InvocationExpressionSyntax? call)
    {
        call = null;
        switch (name.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Expression == name:
                call = access.Parent as InvocationExpressionSyntax;
                return call is null || !Mappings.Contains(access.Name.Identifier.ValueText);

            // A member of something else, a type, an attribute.
            default:
                return name.Parent is not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or InvocationExpressionSyntax or TypeSyntax or VariableDeclarationSyntax or AttributeSyntax or NameColonSyntax);
        }
    }
}
