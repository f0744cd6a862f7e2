using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>Finds the member whose default a <c>[DefaultValue(400)]</c> repeats for a schema or a designer.</summary>
internal static class DefaultValueFlow
{
    /// <summary>The flow of the attribute's only argument into the property or parameter that carries the attribute.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        if (value.Syntax.Parent is AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Arguments.Count: 1, Parent: AttributeSyntax { Parent.Parent: { } member } attribute } }
            && NameOf(attribute) is "DefaultValue" or "DefaultValueAttribute"
            && value.SemanticModel?.GetDeclaredSymbol(member) is { Kind: SymbolKind.Property or SymbolKind.Parameter } symbol)
        {
            return Flow.Into(FlowKind.Attribute, slots.WayOf(symbol, SlotPart.Value, hops));
        }

        return Flow.None;
    }

    private static string? NameOf(AttributeSyntax attribute) =>
        (attribute.Name as SimpleNameSyntax ?? (attribute.Name as QualifiedNameSyntax)?.Right)?.Identifier.ValueText;
}
