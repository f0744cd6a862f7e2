using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Finds the texts that code hands over as names of authentication schemes, to <c>Forbid</c>, <c>Challenge</c> and their kin.</summary>
internal static class SchemeReader
{
    /// <summary>The names of the methods that take names of schemes.</summary>
    public static IReadOnlyList<string> Methods { get; } =
        ["Forbid", "Challenge", "SignOut", "SignIn", "ForbidAsync", "ChallengeAsync", "SignOutAsync", "SignInAsync", "AuthenticateAsync"];

    /// <summary>The texts that a call gives as names of schemes, in their order; none if it takes none.</summary>
    public static ImmutableArray<SchemeText> Read(IInvocationOperation call) =>
        TakesSchemes(call.TargetMethod) ? Read(call, call.SemanticModel) : ImmutableArray<SchemeText>.Empty;

    /// <summary>The same of a creation.</summary>
    public static ImmutableArray<SchemeText> Read(IObjectCreationOperation creation) =>
        creation.Type is { Name: "ForbidResult" or "ChallengeResult" or "SignOutResult" or "SignInResult" } type && TypeNames.Is(type, "Microsoft.AspNetCore.Mvc", type.Name)
            ? Read(creation, creation.SemanticModel)
            : ImmutableArray<SchemeText>.Empty;

    private static bool TakesSchemes(IMethodSymbol method) =>
        Methods.Contains(method.Name)
        && (KnownResponses.Find(method) is not null
            || TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Authentication", "AuthenticationHttpContextExtensions")
            || TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Authentication", "IAuthenticationService"));

    private static ImmutableArray<SchemeText> Read(IOperation operation, SemanticModel? model)
    {
        var value = ResponseParts.Find(operation, "AuthenticationSchemes")
            ?? ResponseParts.Find(operation, "authenticationSchemes")
            ?? ResponseParts.Find(operation, "AuthenticationScheme")
            ?? ResponseParts.Find(operation, "authenticationScheme")
            ?? ResponseParts.Find(operation, "scheme");
        if (value is null || model is null)
        {
            return ImmutableArray<SchemeText>.Empty;
        }

        var texts = ImmutableArray.CreateBuilder<SchemeText>();
        Collect(value, model, texts);
        return texts.ToImmutable();
    }

    private static void Collect(IOperation value, SemanticModel model, ImmutableArray<SchemeText>.Builder texts)
    {
        value = ContentReader.Written(value);
        switch (value)
        {
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                foreach (var element in elements)
                {
                    Collect(element, model, texts);
                }

                break;

            // new List<string> { "…" }
            case IObjectCreationOperation { Initializer.Initializers: var additions }:
                foreach (var addition in additions)
                {
                    if (addition is IInvocationOperation { Arguments: { Length: 1 } arguments })
                    {
                        Collect(arguments[0].Value, model, texts);
                    }
                }

                break;

            // Compilers up to 4.8 have no operation for ["…"].
            case { Syntax: CollectionExpressionSyntax collection }:
                foreach (var element in collection.Elements)
                {
                    if (element is ExpressionElementSyntax { Expression: { } expression })
                    {
                        Add(expression, model, texts);
                    }
                }

                break;
            case { Syntax: ExpressionSyntax expression }:
                Add(expression, model, texts);
                break;
        }
    }

    private static void Add(ExpressionSyntax expression, SemanticModel model, ImmutableArray<SchemeText>.Builder texts)
    {
        var text = TextOf(expression, model);
        var sign = MessageReader.Read(expression, model);
        if (text is not null || sign != MessageSign.None)
        {
            texts.Add(new SchemeText(text ?? "", sign, expression));
        }
    }

    // What is known of a text: of a constant all of it, of an interpolation or a concatenation what stands there. A constant
    // with a name is a scheme's, whatever it reads like.
    private static string? TextOf(ExpressionSyntax expression, SemanticModel model)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.Token.Value as string;
            case ParenthesizedExpressionSyntax wrapped:
                return TextOf(wrapped.Expression, model);
            case InterpolatedStringExpressionSyntax interpolation:
                return TextOf(interpolation);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } addition:
                return TextOf(addition.Left, model) + TextOf(addition.Right, model);

            // A sentence for want of another text: the other one is a sentence too.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                return TextOf(choice.Left, model) + TextOf(choice.Right, model);
            case IdentifierNameSyntax when model.GetSymbolInfo(expression).Symbol is ILocalSymbol { IsConst: true, ConstantValue: string text }:
                return text;
            default:
                return null;
        }
    }

    private static string TextOf(InterpolatedStringExpressionSyntax interpolation)
    {
        var text = "";
        foreach (var part in interpolation.Contents)
        {
            if (part is InterpolatedStringTextSyntax written)
            {
                text += written.TextToken.ValueText;
            }
        }

        return text;
    }
}
