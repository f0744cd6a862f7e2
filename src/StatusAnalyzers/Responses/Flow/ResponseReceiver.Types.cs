using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <content>The types alone. Linked into the code-fix assembly.</content>
internal static partial class ResponseReceiver
{
    private const string HttpNamespace = "Microsoft.AspNetCore.Http";

    /// <summary>Whether <paramref name="type"/> is the response of a server, or what leads to it.</summary>
    public static bool IsCarrier(ITypeSymbol? type) => Derives(type, "HttpContext") || IsResponse(type);

    /// <summary>Whether <paramref name="type"/> is the response of a server.</summary>
    public static bool IsResponse(ITypeSymbol? type) => Derives(type, "HttpResponse");

    // Both are classes, so that no interface needs to be asked.
    private static bool Derives(ITypeSymbol? type, string name)
    {
        for (var current = type; current is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class }; current = current.BaseType)
        {
            if (current.Name == name && TypeNames.Is(current, HttpNamespace, name))
            {
                return true;
            }
        }

        return false;
    }
}
