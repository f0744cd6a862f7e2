using Microsoft.CodeAnalysis;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Contracts;

/// <summary>A controller of MVC, and what it says for all of its actions. Read when it is asked for, and once.</summary>
/// <param name="type">The type.</param>
/// <param name="attributes">The roles of attributes.</param>
/// <param name="compilation">The compilation.</param>
internal sealed class Controller(INamedTypeSymbol type, AttributeRoles attributes, Compilation compilation)
{
    private Declarations? _declared;
    private object? _isApi;
    private object? _isHidden;

    /// <summary>What it and the types that it derives from declare.</summary>
    public Declarations Declared => _declared ??= ReadDeclared();

    /// <summary>Whether it is an API controller, for which conventions hold and a bad model is answered with 400.</summary>
    public bool IsApi => (bool)(_isApi ??= ReadIsApi());

    /// <summary>Whether its actions are in no description of the API, unless they say so themselves.</summary>
    public bool IsHidden => (bool)(_isHidden ??= ReadIsHidden());

    private bool ReadIsHidden()
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            // The nearest one counts.
            if (attributes.IsHidden(current) is { } hidden)
            {
                return hidden;
            }
        }

        return false;
    }

    private Declarations ReadDeclared()
    {
        var declared = new Declarations();
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            AttributeDeclarations.Read(current, DeclarationSite.Controller, attributes, compilation, declared);
        }

        return declared;
    }

    private bool ReadIsApi()
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (MvcAttributes.Has(current, "ApiControllerAttribute"))
            {
                return true;
            }
        }

        return MvcAttributes.Has(type.ContainingAssembly, "ApiControllerAttribute");
    }
}
