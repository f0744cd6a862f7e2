using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>HSC2005: a constant has the name of one code and the value of another.</summary>
internal static class HSC2005MisnamedConstant
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.MisnamedConstant,
        title: "Constant with the name of another status code",
        messageFormat: "'{0}' is the name of {1}, but the value is {2}; use that value, or another name",
        Categories.Codes,
        DiagnosticSeverity.Warning,
        description: "Whoever uses the constant goes by its name, and the program sends another code.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");

    /// <summary>The constants of a type that are misnamed, as diagnostics.</summary>
    public static ImmutableArray<Diagnostic> Judge(INamedTypeSymbol type)
    {
        var constants = CodeConstants.Of(type);
        if (constants.IsEmpty)
        {
            return ImmutableArray<Diagnostic>.Empty;
        }

        var context = NamingContext.Of(type, constants);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var constant in constants)
        {
            if (constant.IsWrong && context.Convicts(constant) && StatusCatalog.TryGet(constant.Named, out _))
            {
                diagnostics.Add(Diagnostic.Create(
                    Descriptor,
                    constant.Field.Locations[0],
                    constant.Field.Name,
                    CodeWording.Of(constant.Named),
                    CodeWording.Of(constant.Value)));
            }
        }

        return diagnostics.ToImmutable();
    }
}
