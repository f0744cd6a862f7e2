using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>Finds the symbol that an attribute speaks about: the property below <c>[DefaultValue(404)]</c>, the parameter behind <c>[Values(404)]</c>.</summary>
internal static class AttributeFlow
{
    /// <summary>The flow of an attribute's argument into the member or parameter that carries the attribute.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        if (AttributeSyntaxes.ArgumentOf(value.Syntax) is not { NameEquals: null, Parent.Parent: AttributeSyntax { Parent.Parent: { } owner } attribute })
        {
            return Flow.None;
        }

        var (kind, expected) = AttributeSyntaxes.NameOf(attribute) switch
        {
            "DefaultValue" => (FlowKind.Attribute, owner is PropertyDeclarationSyntax or ParameterSyntax),
            "Values" => (FlowKind.TestData, owner is ParameterSyntax),
            _ => (FlowKind.None, false),
        };
        return expected && value.SemanticModel?.GetDeclaredSymbol(owner) is { } symbol
            ? Flow.Into(kind, slots.WayOf(symbol, SlotPart.Value, hops))
            : Flow.None;
    }
}
