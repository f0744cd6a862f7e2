using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Tests.Latest.House;

/// <summary>The types that a file depends on, written out or inferred. Documentation may point anywhere.</summary>
internal static class ReferencedTypes
{
    /// <summary>The types that the code of <paramref name="model"/> names, gets or calls.</summary>
    public static IReadOnlyCollection<INamedTypeSymbol> Of(SemanticModel model)
    {
        var types = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes())
        {
            var symbol = model.GetSymbolInfo(node).Symbol;
            Add(symbol as ITypeSymbol ?? symbol?.ContainingType);
            var expression = model.GetTypeInfo(node);
            Add(expression.Type);
            Add(expression.ConvertedType);
        }

        return types;

        void Add(ITypeSymbol? type)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    Add(array.ElementType);
                    break;
                case INamedTypeSymbol named when types.Add(named.OriginalDefinition):
                    foreach (var argument in named.TypeArguments)
                    {
                        Add(argument);
                    }

                    break;
            }
        }
    }
}
