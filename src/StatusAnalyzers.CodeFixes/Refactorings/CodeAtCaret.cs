using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.CodeFixes.Refactorings;

/// <summary>How a code is written.</summary>
internal enum CodeForm
{
    /// <summary><c>404</c></summary>
    Number,

    /// <summary><c>(HttpStatusCode)404</c></summary>
    CastNumber,

    /// <summary><c>StatusCodes.Status404NotFound</c></summary>
    Constant,

    /// <summary><c>HttpStatusCode.NotFound</c></summary>
    Member,

    /// <summary><c>(int)HttpStatusCode.NotFound</c></summary>
    CastMember,
}

/// <summary>The status code that the caret is on.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Code">The number.</param>
/// <param name="Node">All of it, with its cast.</param>
/// <param name="Inner">It without its cast.</param>
internal readonly record struct CodeAtCaret(CodeForm Form, int Code, ExpressionSyntax Node, ExpressionSyntax Inner)
{
    /// <summary>Whether a member has its name from here: <c>new { StatusCodes.Status404NotFound }</c>. Written otherwise, it has another name, or none.</summary>
    public bool NamesMember => Node.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null };

    /// <summary>Reads what stands at <paramref name="span"/>; <see langword="null"/> if that is no code. A number may be any number yet.</summary>
    public static CodeAtCaret? Read(SyntaxNode root, TextSpan span, SemanticModel model, VocabularySet vocabularies)
    {
        foreach (var token in TokensAt(root, span))
        {
            if (token.Parent is LiteralExpressionSyntax { Token.Value: int and >= StatusCatalog.Lowest and <= StatusCatalog.Highest and var number } literal)
            {
                return CastAround(literal) is { } cast && IsEnum(model.GetTypeInfo(cast).Type, vocabularies)
                    ? new CodeAtCaret(CodeForm.CastNumber, number, cast, literal)
                    : new CodeAtCaret(CodeForm.Number, number, literal, literal);
            }

            if (token.IsKind(SyntaxKind.IdentifierToken) && ReadName(token, model, vocabularies) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The tokens that a caret or a selection is on: between two of them, both.</summary>
    public static SyntaxToken[] TokensAt(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        if (span.Start == token.SpanStart && span.IsEmpty && token.GetPreviousToken() is var before && before.Span.End == span.Start && !before.IsKind(SyntaxKind.None))
        {
            return [token, before];
        }

        return token.Span.Start <= span.Start && span.Start <= token.Span.End ? [token] : [];
    }

    private static CodeAtCaret? ReadName(SyntaxToken token, SemanticModel model, VocabularySet vocabularies)
    {
        for (var node = token.Parent as ExpressionSyntax; node is NameSyntax or MemberAccessExpressionSyntax; node = node.Parent as ExpressionSyntax)
        {
            // "NotFound" means the constant too, but what stands before it belongs to it.
            if (IsLastPart(node) || model.GetSymbolInfo(node).Symbol is not IFieldSymbol { ConstantValue: int code } field)
            {
                continue;
            }

            if (vocabularies.OfFrameworks(field.ContainingType) is not { } vocabulary || model.GetOperation(node)?.Parent is INameOfOperation)
            {
                return null;
            }

            return !vocabulary.IsEnum ? new CodeAtCaret(CodeForm.Constant, code, node, node)
                : CastAround(node) is { } cast && model.GetTypeInfo(cast).Type?.SpecialType == SpecialType.System_Int32 ? new CodeAtCaret(CodeForm.CastMember, code, cast, node)
                : new CodeAtCaret(CodeForm.Member, code, node, node);
        }

        return null;
    }

    private static bool IsLastPart(ExpressionSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == node,
        QualifiedNameSyntax qualified => qualified.Right == node,
        _ => false,
    };

    private static CastExpressionSyntax? CastAround(ExpressionSyntax node) => node.Parent is CastExpressionSyntax cast && cast.Expression == node ? cast : null;

    private static bool IsEnum(ITypeSymbol? type, VocabularySet vocabularies) => SymbolEqualityComparer.Default.Equals(type, vocabularies.HttpStatusCode?.Type);
}
