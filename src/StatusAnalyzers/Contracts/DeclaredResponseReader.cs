using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Contracts;

/// <summary>Reads the responses that attributes and calls declare.</summary>
internal static class DeclaredResponseReader
{
    /// <summary>The response that an attribute, or another object, declares; <see langword="null"/> if it declares none, or no status.</summary>
    public static DeclaredResponse? Read(IObjectCreationOperation creation)
    {
        if (KnownDeclarations.Find(creation.Type) is not { } row || ResponseParts.Find(creation, row.Status) is not { } status)
        {
            return null;
        }

        // Type = typeof(Order) comes after the constructor.
        var type = ResponseParts.Find(creation, "Type") ?? ResponseParts.Find(creation, row.BodyType);
        var argument = creation.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : null;
        return Of(row, status, type, argument, creation.Syntax);
    }

    /// <summary>The response that a call declares; <see langword="null"/> if it declares none, or no status.</summary>
    public static DeclaredResponse? Read(IInvocationOperation call)
    {
        if (KnownDeclarations.Find(call.TargetMethod) is not { } row || ResponseParts.Find(call, row.Status) is not { } status)
        {
            return null;
        }

        var argument = call.TargetMethod.TypeArguments is { Length: 1 } arguments ? arguments[0] : null;
        return Of(row, status, ResponseParts.Find(call, row.BodyType), argument, call.Syntax);
    }

    private static DeclaredResponse Of(DeclarationRow row, IOperation status, IOperation? type, ITypeSymbol? argument, SyntaxNode declaration)
    {
        if (argument is not null)
        {
            var node = TypeArgumentOf(declaration);
            return new DeclaredResponse(CodeOf(status), node is null ? null : argument, status.Syntax, node, row.NeedsType);
        }

        var body = type is not null && ContentReader.Written(type) is ITypeOfOperation { TypeOperand: { SpecialType: not SpecialType.System_Void, TypeKind: not TypeKind.Error } named } ? named : null;
        return new DeclaredResponse(CodeOf(status), body, status.Syntax, body is null ? null : type!.Syntax, row.NeedsType);
    }

    // NSwag also takes the status as a text, which may be "default".
    private static CodeFact CodeOf(IOperation status) =>
        status.ConstantValue is { HasValue: true, Value: string text }
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? CodeFact.Of(new CodePlace(code, status.Syntax)) : CodeFact.Unknown
            : CodeReader.Read(status);

    private static TypeSyntax? TypeArgumentOf(SyntaxNode declaration)
    {
        SyntaxNode? name = declaration switch
        {
            InvocationExpressionSyntax call => call.Expression,
            AttributeSyntax attribute => attribute.Name,
            ObjectCreationExpressionSyntax creation => creation.Type,
            _ => null,
        };
        name = name switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            _ => name,
        };
        return name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } && arguments[0] is not OmittedTypeArgumentSyntax ? arguments[0] : null;
    }
}
