using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>Finds the value that is written where a local, a field or a property is declared.</summary>
internal static class DeclaredValue
{
    /// <summary>The initializer, or the body of a property; <see langword="null"/> if there is none, or it stands outside of <paramref name="file"/>.</summary>
    public static ExpressionSyntax? Of(ISymbol symbol, SyntaxTree file) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } declarations && declarations[0].SyntaxTree == file
            ? declarations[0].GetSyntax() switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
                _ => null,
            }
            : null;
}
