using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusAnalyzers.Contracts;

/// <summary>Reads the responses that the attributes of a symbol declare, in source or in metadata.</summary>
internal static class AttributeDeclarations
{
    private const int Success = 200;

    /// <summary>Adds what the attributes of <paramref name="symbol"/> declare.</summary>
    /// <param name="symbol">What has the attributes.</param>
    /// <param name="site">Where they stand.</param>
    /// <param name="roles">The roles of attributes.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="declarations">What they are added to.</param>
    public static void Read(ISymbol symbol, DeclarationSite site, AttributeRoles roles, Compilation compilation, Declarations declarations)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeKind: not TypeKind.Error } type && roles.MayDeclare(type))
            {
                Read(attribute, type, site, compilation, declarations);
            }
        }
    }

    private static void Read(AttributeData attribute, INamedTypeSymbol type, DeclarationSite site, Compilation compilation, Declarations declarations)
    {
        if (KnownDeclarations.Find(type) is { } row)
        {
            Add(ReadStatus(attribute, row), TypeOf(attribute, row.BodyType, type), DetailsOf(attribute, row));
        }
        else if (KnownDeclarations.IsDefault(type))
        {
            declarations.Add(DeclarationCover.Errors);
        }
        else if (KnownDeclarations.IsTypeOfSuccess(type))
        {
            if (TypeOf(attribute, "type", type) is { } body)
            {
                Add(Success, body, type.Name);
            }
        }
        else if (DerivedAttribute.TryRead(attribute, compilation, out var status, out var content))
        {
            Add(status, content, type.MetadataName);
        }
        else if (KnownDeclarations.IsProvider(type))
        {
            declarations.Add(DeclarationCover.Everything);
        }

        void Add(int? code, ITypeSymbol? body, string details)
        {
            if (code is { } known)
            {
                declarations.Add(new DeclaredStatus(known, body, site, attribute.ApplicationSyntaxReference?.GetSyntax(), details));
            }
            else
            {
                declarations.Add(DeclarationCover.Everything);
            }
        }
    }

    // StatusCode = 404 comes after the constructor.
    private static int? ReadStatus(AttributeData attribute, DeclarationRow row)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (string.Equals(named.Key, row.Status, StringComparison.OrdinalIgnoreCase))
            {
                return CodeOf(named.Value);
            }
        }

        if (attribute.AttributeConstructor is not { } constructor)
        {
            return null;
        }

        var arguments = attribute.ConstructorArguments;
        for (var i = 0; i < constructor.Parameters.Length && i < arguments.Length; i++)
        {
            if (arguments[i].Kind == TypedConstantKind.Error)
            {
                return null;
            }

            if (constructor.Parameters[i].Name == row.Status)
            {
                return CodeOf(arguments[i]);
            }
        }

        // A declaration that takes a type alone is about 200.
        return Success;
    }

    // NSwag takes texts too, of which some are no code: "default", "2XX".
    private static int? CodeOf(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: int code } => code,
        { Kind: TypedConstantKind.Primitive, Value: string text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) => code,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(AttributeData attribute, string parameter, INamedTypeSymbol type)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: "Type", Value: { Kind: TypedConstantKind.Type, Value: ITypeSymbol value } })
            {
                return value;
            }
        }

        if (attribute.AttributeConstructor is { } constructor)
        {
            var arguments = attribute.ConstructorArguments;
            for (var i = 0; i < constructor.Parameters.Length && i < arguments.Length; i++)
            {
                if (constructor.Parameters[i].Name == parameter && arguments[i] is { Kind: TypedConstantKind.Type, Value: ITypeSymbol value })
                {
                    return value;
                }
            }
        }

        return type is { TypeArguments: { Length: 1 } typeArguments } ? typeArguments[0] : null;
    }

    private static string DetailsOf(AttributeData attribute, DeclarationRow row)
    {
        var details = row.Namespace;
        var parameters = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        var arguments = attribute.ConstructorArguments;
        for (var i = 0; i < parameters.Length && i < arguments.Length; i++)
        {
            if (parameters[i].Name != row.Status && parameters[i].Name != row.BodyType && !arguments[i].IsNull)
            {
                details += "|" + parameters[i].Name + "=" + arguments[i].ToCSharpString();
            }
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key != "Type" && !string.Equals(named.Key, row.Status, StringComparison.OrdinalIgnoreCase))
            {
                details += "|" + named.Key + "=" + named.Value.ToCSharpString();
            }
        }

        return details;
    }
}
