using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Recognises texts that are written for people by where they come from: <c>ex.Message</c>, <c>localizer["…"]</c>, <c>result.ErrorMessage</c>.</summary>
internal static class MessageReader
{
    /// <summary>The surest sign that <paramref name="expression"/>, or a part of the text that it makes, is a message.</summary>
    public static MessageSign Read(ExpressionSyntax expression, SemanticModel model)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax wrapped:
                return Read(wrapped.Expression, model);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return Read(suppressed.Operand, model);
            case InterpolatedStringExpressionSyntax interpolation:
                return Read(interpolation, model);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } pair:
                return Surer(Read(pair.Left, model), Read(pair.Right, model));
            case ConditionalAccessExpressionSyntax access:
                return Read(access.WhenNotNull, model);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Message" or "ErrorMessage" or "Value" }:
            case MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Message" or "ErrorMessage" or "Value" }:
                return OfProperty(model.GetSymbolInfo(expression).Symbol as IPropertySymbol);
            case LiteralExpressionSyntax:
                return MessageSign.None;
            default:
                return IsTranslation(model.GetTypeInfo(expression).Type) ? MessageSign.Origin : MessageSign.None;
        }
    }

    private static MessageSign Read(InterpolatedStringExpressionSyntax interpolation, SemanticModel model)
    {
        var sign = MessageSign.None;
        foreach (var part in interpolation.Contents)
        {
            if (part is InterpolationSyntax hole)
            {
                sign = Surer(sign, Read(hole.Expression, model));
            }
        }

        return sign;
    }

    private static MessageSign Surer(MessageSign one, MessageSign other) => (MessageSign)Math.Max((int)one, (int)other);

    // A static one may be a name that is kept in one place.
    private static MessageSign OfProperty(IPropertySymbol? property) => property switch
    {
        null or { IsStatic: true } or { Type.SpecialType: not SpecialType.System_String } => MessageSign.None,
        { Name: "Value" } => IsTranslation(property.ContainingType) ? MessageSign.Origin : MessageSign.None,
        { Name: "Message" } when ExceptionDetails.IsException(property.ContainingType) => MessageSign.Origin,
        _ => MessageSign.Name,
    };

    // What IStringLocalizer gives.
    private static bool IsTranslation(ITypeSymbol? type) => TypeNames.Is(type, "Microsoft.Extensions.Localization", "LocalizedString");
}
