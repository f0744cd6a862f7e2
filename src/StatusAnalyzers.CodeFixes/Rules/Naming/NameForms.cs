using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>
/// Finds the form in which a constant can be written at a place: by an alias, by <c>using static</c>, by the type's name,
/// with its namespace.
/// </summary>
/// <remarks>
/// Each form is bound where it would stand, and taken if it means the constant. The simplifier of the workspace binds the
/// statement around it instead, and in what only the target types leaves <c>global::</c>: <c>b ? StatusCode(410) : Ok(x)</c>.
/// </remarks>
internal sealed class NameForms(SemanticModel model)
{
    private static readonly SymbolDisplayFormat OwnName = Format(SymbolDisplayTypeQualificationStyle.NameOnly);
    private static readonly SymbolDisplayFormat WithContainingTypes = Format(SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);
    private static readonly SymbolDisplayFormat WithNamespaces = Format(SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
    private static readonly SymbolDisplayFormat WithGlobal = WithNamespaces.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Included);

    private readonly Dictionary<(SyntaxNode Scope, NamedConstant Constant), ImmutableArray<NameSyntax>> _forms = new();

    /// <summary>
    /// The shortest form that means <paramref name="constant"/> at <paramref name="place"/> as the source is now;
    /// <see langword="null"/> if none does without the namespace.
    /// </summary>
    public NameSyntax? Short(NamedConstant constant, SyntaxNode place)
    {
        foreach (var form in ShortForms(constant, place))
        {
            if (Means(form, constant, place))
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>The form with the namespace: it means the constant anywhere.</summary>
    public NameSyntax Long(NamedConstant constant, SyntaxNode place)
    {
        var name = Form(constant, WithNamespaces);
        return Means(name, constant, place) ? name : Form(constant, WithGlobal);
    }

    /// <summary>The form that means the constant once its namespace is imported.</summary>
    public static QualifiedNameSyntax AfterImport(NamedConstant constant) => (QualifiedNameSyntax)Form(constant, WithContainingTypes);

    /// <summary>
    /// Whether nothing at <paramref name="place"/> has the type's name, so that an import can give it one, in every build.
    /// </summary>
    public bool CanImport(NamedConstant constant, SyntaxNode place) =>
        !constant.Type.ContainingNamespace.IsGlobalNamespace
        && model.LookupSymbols(place.SpanStart, name: Outermost(constant.Type).Name).IsEmpty
        && !ConditionalUsings.Around(place);

    private static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } containing)
        {
            type = containing;
        }

        return type;
    }

    private static NameSyntax Form(NamedConstant constant, SymbolDisplayFormat format) =>
        Form(constant.Type.ToDisplayString(format) + ".", constant);

    private static NameSyntax Form(string qualifier, NamedConstant constant) =>
        SyntaxFactory.ParseName(qualifier + constant.Field.ToDisplayString(OwnName));

    private bool Means(NameSyntax form, NamedConstant constant, SyntaxNode place)
    {
        var bound = model.GetSpeculativeSymbolInfo(place.SpanStart, Templates.ToExpression(form), SpeculativeBindingOption.BindAsExpression);
        return SymbolEqualityComparer.Default.Equals(bound.Symbol, constant.Field);
    }

    // The same for all places between the same directives.
    private ImmutableArray<NameSyntax> ShortForms(NamedConstant constant, SyntaxNode place)
    {
        var scope = place.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>() ?? place.SyntaxTree.GetRoot();
        if (!_forms.TryGetValue((scope, constant), out var forms))
        {
            forms = List(constant, place.SpanStart);
            _forms.Add((scope, constant), forms);
        }

        return forms;
    }

    private ImmutableArray<NameSyntax> List(NamedConstant constant, int position)
    {
        var forms = ImmutableArray.CreateBuilder<NameSyntax>();
        foreach (var scope in model.GetImportScopes(position))
        {
            foreach (var alias in scope.Aliases)
            {
                if (SymbolEqualityComparer.Default.Equals(alias.Target, constant.Type))
                {
                    forms.Add(Form(alias.ToDisplayString(OwnName) + ".", constant));
                }
            }

            foreach (var import in scope.Imports)
            {
                if (SymbolEqualityComparer.Default.Equals(import.NamespaceOrType, constant.Type))
                {
                    forms.Add(Form("", constant));
                }
            }
        }

        forms.Add(Form(constant, OwnName));
        if (constant.Type.ContainingType is not null)
        {
            forms.Add(Form(constant, WithContainingTypes));
        }

        return forms.ToImmutable();
    }

    private static SymbolDisplayFormat Format(SymbolDisplayTypeQualificationStyle style) =>
        new(typeQualificationStyle: style, miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);
}
