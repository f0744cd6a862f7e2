using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>HSC1007: the bound of a range of codes is a number, and this compilation has a name for it.</summary>
internal static class HSC1007NumberAsBound
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateOff(
        RuleIds.NumberAsBound,
        title: "Number as the bound of a range of codes",
        messageFormat: "Use {0} instead of {1} ({2})",
        Categories.Naming,
        description: "For teams that want no status code as a number, not even where it stands for the edge of a class.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");
}
