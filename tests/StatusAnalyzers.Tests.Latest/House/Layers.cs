using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Tests.Latest.House;

/// <summary>Who may know whom: catalog, vocabularies, slots, readers, rules; nothing points back.</summary>
internal static class Layers
{
    private const string Root = "(root)";

    private static readonly string[] Facts = ["Polyfills", "Catalog", "Vocabularies", "Options", "Slots"];

    private static readonly string[] Readers = ["Uses", "Responses", "Conditions", "Contracts"];

    // A reader knows the facts below it, and no other reader; but a declared response is told in the words of a made one.
    private static readonly ImmutableDictionary<string, ImmutableHashSet<string>> Allowed = new Dictionary<string, string[]>
    {
        ["Polyfills"] = [],
        ["Catalog"] = ["Polyfills"],
        ["Vocabularies"] = ["Polyfills", "Catalog"],
        ["Options"] = ["Polyfills", "Catalog", "Vocabularies"],
        ["Slots"] = ["Polyfills", "Catalog", "Vocabularies", "Options"],
        ["Uses"] = Facts,
        ["Responses"] = Facts,
        ["Conditions"] = Facts,
        ["Contracts"] = [.. Facts, "Responses"],
        [Root] = [.. Facts, .. Readers],
        ["Rules"] = [Root, .. Facts, .. Readers],
    }.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableHashSet());

    /// <summary>Every reference that the layers do not allow, one line each.</summary>
    public static ImmutableArray<string> Breaches(Compilation compilation)
    {
        var breaches = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var folder = FolderOf(tree.FilePath);
            if (!Allowed.TryGetValue(folder, out var allowed))
            {
                breaches.Add($"{tree.FilePath}: the folder {folder} is in no layer");
                continue;
            }

            foreach (var type in ReferencedTypes.Of(compilation.GetSemanticModel(tree)))
            {
                if (Objection(type, folder, allowed) is { } objection)
                {
                    breaches.Add($"{tree.FilePath}: {objection}");
                }
            }
        }

        return [.. breaches];

        string? Objection(INamedTypeSymbol type, string from, ImmutableHashSet<string> allowed)
        {
            if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return from == "Catalog" && type.ContainingAssembly?.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true
                    ? $"{type.Name} is Roslyn's, and HTTP knows no Roslyn"
                    : null;
            }

            // The compiler makes types too, for lambdas for instance; nobody wrote them, so they are in no folder.
            if (type.DeclaringSyntaxReferences is not [var declaration, ..])
            {
                return null;
            }

            var to = FolderOf(declaration.SyntaxTree.FilePath);
            if (to != from && !allowed.Contains(to))
            {
                return $"{from} may not know {to} ({type.Name})";
            }

            return from == "Rules" && to == "Slots" && type.Name.StartsWith("Known", StringComparison.Ordinal)
                ? $"{type.Name} is a table of frameworks, and no rule knows a framework"
                : null;
        }
    }

    private static string FolderOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? path[..end] : Root;
}
