using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>Types known by their simple names, for code in which they cannot be resolved.</summary>
internal static class UnresolvedTypes
{
    private static readonly HashSet<string> Attributes =
    [
        "ProducesResponseType", "SwaggerResponse", "ResponseType", "ProducesErrorResponseType", "DefaultStatusCode",
    ];

    private static readonly HashSet<string> MadeFromStatus =
    [
        "StatusCodeResult", "HttpException", "HttpError", "HttpResponseException", "HttpStatusCodeResult", "BadHttpRequestException",
    ];

    /// <summary>Whether an attribute of that name declares a response by its status.</summary>
    public static bool DeclaresStatus(AttributeSyntax attribute) => Attributes.Contains(AttributeSyntaxes.NameOf(attribute));

    /// <summary>Whether an object of a type of that name is made from a status.</summary>
    public static bool MadeOfStatus(TypeSyntax type) => SimpleName(type) is { } text && MadeFromStatus.Contains(text);

    /// <summary>Whether a type of that name is known to hold a status in that property.</summary>
    public static bool Holds(TypeSyntax type, string property) => SimpleName(type) is { } text && KnownSlots.HoldsUnresolved(text, property);

    private static string? SimpleName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
