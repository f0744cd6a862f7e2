using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Which methods a file declares, by their names: a cheap question before a call is bound to look into its method.</summary>
/// <remarks>A file is walked once, however often it is asked about, and not into the bodies of its members.</remarks>
internal static class DeclaredMethods
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> ByTree = new();

    /// <summary>Whether a type of <paramref name="tree"/> declares a method of that name.</summary>
    public static bool Has(SyntaxTree tree, string name) => ByTree.GetValue(tree, static file => Read(file.GetRoot())).Contains(name);

    private static HashSet<string> Read(SyntaxNode root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is MethodDeclarationSyntax method)
            {
                names.Add(method.Identifier.ValueText);
            }
        }

        return names;
    }
}
