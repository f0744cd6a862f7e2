using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Responses;

/// <summary>Recognises the named constants of the frameworks: members of <c>StatusCodes</c> and <c>HttpStatusCode</c>.</summary>
internal static class StatusConstant
{
    /// <summary>Whether <paramref name="operation"/> is such a constant, cast or not.</summary>
    public static bool Is(IOperation operation, VocabularySet vocabularies)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation is IFieldReferenceOperation { Field: { } field } && Is(field, vocabularies);
    }

    /// <summary>Whether the expression <paramref name="node"/> is such a constant, cast or not.</summary>
    public static bool IsAt(SyntaxNode node, SemanticModel? model, VocabularySet vocabularies)
    {
        while (node is CastExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            node = node is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)node).Expression;
        }

        return node is NameSyntax or MemberAccessExpressionSyntax && model?.GetSymbolInfo(node).Symbol is IFieldSymbol field && Is(field, vocabularies);
    }

    private static bool Is(IFieldSymbol field, VocabularySet vocabularies) =>
        field.HasConstantValue
        && (SymbolEqualityComparer.Default.Equals(field.ContainingType, vocabularies.StatusCodes?.Type)
            || SymbolEqualityComparer.Default.Equals(field.ContainingType, vocabularies.HttpStatusCode?.Type));
}
