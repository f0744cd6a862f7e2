using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Conditions;

/// <summary>The members of <c>System.Net.Http.HttpResponseMessage</c> that conditions ask.</summary>
internal static class ClientResponse
{
    /// <summary>The property that is true for 200 to 299.</summary>
    public const string SuccessProperty = "IsSuccessStatusCode";

    /// <summary>The property that is the code.</summary>
    public const string CodeProperty = "StatusCode";

    /// <summary>Whether it is the code of a response.</summary>
    public static bool IsStatusCode(IPropertySymbol property) => property.Name == CodeProperty && IsResponse(property.ContainingType);

    /// <summary>Whether a response of <paramref name="type"/> answers whether it is a success as the class of the framework does: a derived class may hide the property.</summary>
    public static bool HasSuccess(ITypeSymbol? type)
    {
        while (type is not null && !IsResponse(type))
        {
            if (!type.GetMembers(SuccessProperty).IsEmpty)
            {
                return false;
            }

            type = type.BaseType;
        }

        return type is not null;
    }

    /// <summary>Whether it is the property that is true for success.</summary>
    public static bool IsSuccess(IPropertySymbol property) => property.Name == SuccessProperty && IsResponse(property.ContainingType);

    /// <summary>Whether it is the method that throws for anything but success.</summary>
    public static bool IsEnsure(IMethodSymbol method) => method.Name == "EnsureSuccessStatusCode" && IsResponse(method.ContainingType);

    /// <summary>Whether <paramref name="type"/> is the response.</summary>
    private static bool IsResponse(ITypeSymbol? type) =>
        type is { Name: "HttpResponseMessage", ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "Net", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } };
}
