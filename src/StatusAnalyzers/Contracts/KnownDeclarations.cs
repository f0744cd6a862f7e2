using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>The attributes and methods with which frameworks let code declare responses.</summary>
internal static class KnownDeclarations
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<DeclarationRow> All { get; } =
    [
        new("Microsoft.AspNetCore.Mvc", "ProducesResponseTypeAttribute", Name: null, "statusCode", "type"),
        new("Microsoft.AspNetCore.Http", "ProducesResponseTypeMetadata", Name: null, "statusCode", "type"),
        new("Microsoft.AspNetCore.Http", "OpenApiRouteHandlerBuilderExtensions", "Produces", "statusCode", "responseType"),
        new("Microsoft.AspNetCore.Http", "OpenApiRouteHandlerBuilderExtensions", "ProducesProblem", "statusCode", "responseType"),
        new("Microsoft.AspNetCore.Http", "OpenApiRouteHandlerBuilderExtensions", "ProducesValidationProblem", "statusCode", "responseType"),
        new("Swashbuckle.AspNetCore.Annotations", "SwaggerResponseAttribute", Name: null, "statusCode", "type"),
        new("NSwag.Annotations", "SwaggerResponseAttribute", Name: null, "httpStatusCode", "responseType", NeedsType: true),
        new("NSwag.Annotations", "ResponseTypeAttribute", Name: null, "httpStatusCode", "responseType", NeedsType: true),
    ];

    /// <summary>The attributes that declare a response for every status that has none of its own.</summary>
    public static IReadOnlyList<(string Namespace, string Type)> Defaults { get; } =
    [
        ("Microsoft.AspNetCore.Mvc", "ProducesDefaultResponseTypeAttribute"),
        ("NSwag.Annotations", "SwaggerDefaultResponseAttribute"),
    ];

    private static readonly NameTable<DeclarationRow> ByName = new(All, static row => row.Name ?? row.Type);

    /// <summary>Whether an attribute declares the response to all other statuses.</summary>
    public static bool IsDefault(ITypeSymbol type)
    {
        foreach (var (inNamespace, name) in Defaults)
        {
            if (TypeNames.IsOrDerives(type, inNamespace, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an attribute says the type of the 200 response, among other things: <c>[Produces(typeof(Order))]</c>.</summary>
    public static bool IsTypeOfSuccess(ITypeSymbol type) => TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ProducesAttribute");

    /// <summary>Whether the framework takes an attribute for a declaration, whoever wrote it.</summary>
    public static bool IsProvider(ITypeSymbol type) =>
        TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc.ApiExplorer", "IApiResponseMetadataProvider");

    /// <summary>Whether an attribute of that type may declare a response in any of these ways, or derives from one that does.</summary>
    public static bool MayBe(INamedTypeSymbol attribute) =>
        FindAbove(attribute) is not null || IsDefault(attribute) || IsTypeOfSuccess(attribute) || IsProvider(attribute);

    /// <summary>The row of an attribute, or of the nearest type that it derives from and that has one.</summary>
    public static DeclarationRow? FindAbove(INamedTypeSymbol? attribute)
    {
        for (var current = attribute; current is not null; current = current.BaseType)
        {
            if (Find(current) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The row of an attribute or another object that is created; <see langword="null"/> if it declares no response.</summary>
    public static DeclarationRow? Find(ITypeSymbol? type) =>
        type is not null && ByName.TryFind(type.Name, out var rows) ? Find(type, rows) : null;

    /// <summary>The row of a method; <see langword="null"/> if it declares no response.</summary>
    public static DeclarationRow? Find(IMethodSymbol method) =>
        ByName.TryFind(method.Name, out var rows) ? Find(method.ContainingType, rows) : null;

    private static DeclarationRow? Find(ITypeSymbol? type, List<DeclarationRow> rows)
    {
        foreach (var row in rows)
        {
            if (TypeNames.Is(type, row.Namespace, row.Type))
            {
                return row;
            }
        }

        return null;
    }
}
