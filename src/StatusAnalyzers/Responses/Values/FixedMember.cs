using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Looks through a field or property of the same file whose value is written where it is declared.</summary>
internal static class FixedMember
{
    /// <summary>The value that is written at the declaration, or <paramref name="value"/> itself if it is no such member.</summary>
    public static IOperation ValueOf(IOperation value) =>
        value.SemanticModel is { } model
        && DeclarationOf(value) is { } declaration
        && declaration.SyntaxTree == model.SyntaxTree
        && WrittenAt(declaration.GetSyntax()) is { } written
        && model.GetOperation(written) is { } operation
            ? ContentReader.Written(operation)
            : value;

    private static SyntaxReference? DeclarationOf(IOperation value) => value switch
    {
        IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences: { Length: 1 } declarations } } => declarations[0],
        IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false, DeclaringSyntaxReferences: { Length: 1 } declarations } } => declarations[0],
        _ => null,
    };

    // TimeSpan Window => …; TimeSpan Window { get; } = …;
    private static ExpressionSyntax? WrittenAt(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
        _ => null,
    };
}
