using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>What a type of result says of its status, before any is made: <c>Results&lt;Ok&lt;Order&gt;, NotFound&gt;</c>.</summary>
internal static class TypedResultTypes
{
    private const string Namespace = "Microsoft.AspNetCore.Http.HttpResults";

    // The types of Microsoft.AspNetCore.Http.HttpResults with a status of their own, .NET 8 to 10.
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        ["Ok"] = 200,
        ["ServerSentEventsResult"] = 200,
        ["Created"] = 201,
        ["CreatedAtRoute"] = 201,
        ["Accepted"] = 202,
        ["AcceptedAtRoute"] = 202,
        ["NoContent"] = 204,
        ["BadRequest"] = 400,
        ["ValidationProblem"] = 400,
        ["UnauthorizedHttpResult"] = 401,
        ["NotFound"] = 404,
        ["Conflict"] = 409,
        ["UnprocessableEntity"] = 422,
        ["InternalServerError"] = 500,
    };

    /// <summary>Whether <paramref name="type"/> is a result that always has one status.</summary>
    public static bool TryGetStatus(ITypeSymbol? type, out int status)
    {
        status = 0;
        return type is INamedTypeSymbol { ContainingType: null } named
            && Statuses.TryGetValue(named.Name, out status)
            && TypeNames.IsNamespace(named.ContainingNamespace, Namespace);
    }

    /// <summary>The members of a union of results; <see langword="null"/> if <paramref name="type"/> is none.</summary>
    public static IReadOnlyList<ITypeSymbol>? MembersOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: > 1 } union && TypeNames.Is(union, Namespace, "Results") ? union.TypeArguments : null;

    /// <summary>The status that MVC knows of a type of result by its <c>[DefaultStatusCode]</c>; <see langword="null"/> if it has none.</summary>
    public static int? DefaultOf(ITypeSymbol? type)
    {
        if (type is not null)
        {
            foreach (var attribute in type.GetAttributes())
            {
                if (TypeNames.Is(attribute.AttributeClass, "Microsoft.AspNetCore.Mvc.Infrastructure", "DefaultStatusCodeAttribute")
                    && attribute.ConstructorArguments is { Length: 1 } arguments
                    && arguments[0].Kind is TypedConstantKind.Primitive
                    && arguments[0].Value is int status)
                {
                    return status;
                }
            }
        }

        return null;
    }

    /// <summary>Adds what the return type of a function declares.</summary>
    public static void Read(ITypeSymbol returned, Declarations declarations)
    {
        if (MembersOf(returned) is { } members)
        {
            foreach (var member in members)
            {
                ReadOne(member, declarations);
            }
        }
        else if (TryGetStatus(returned, out _))
        {
            ReadOne(returned, declarations);
        }
    }

    private static void ReadOne(ITypeSymbol member, Declarations declarations)
    {
        if (TryGetStatus(member, out var status))
        {
            var content = member is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : null;
            declarations.Add(new DeclaredStatus(status, content, DeclarationSite.ReturnType, Node: null, Details: ""));
        }
        else if (MembersOf(member) is not null)
        {
            Read(member, declarations);
        }
        else
        {
            // A problem, a redirect, JSON with a status: the type leaves it open, and so is everything.
            declarations.Add(DeclarationCover.Everything);
        }
    }
}
