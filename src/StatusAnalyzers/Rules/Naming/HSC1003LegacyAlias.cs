using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>HSC1003: a legacy alias of a code that has a canonical name in this compilation.</summary>
internal static class HSC1003LegacyAlias
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.LegacyAlias,
        title: "Legacy name of a status code",
        messageFormat: "Use {0} instead of {1}.{2}",
        Categories.Naming,
        DiagnosticSeverity.Info,
        description: "The names come from older specifications, and some say the wrong thing today: RedirectMethod and RedirectKeepVerb tell no reader which of five redirects is meant.",
        source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15");

    /// <summary>The diagnostic for a reference to a constant, or <see langword="null"/> if its name may stay.</summary>
    public static Diagnostic? Judge(IFieldReferenceOperation reference, ISymbol owner, VocabularySet vocabularies)
    {
        if (!vocabularies.TryGetCanonical(reference.Field, out var name)
            || SymbolEqualityComparer.Default.Equals(owner.ContainingType, reference.Field.ContainingType)
            || IsNameOnPurpose(reference)
            || IsListedBeside(reference.Syntax, name.Member))
        {
            return null;
        }

        var properties = new NamingFix(NamingEdit.Rename, name.Vocabulary.MetadataName, name.Member, CapturedText.Includes(reference))
            .WriteTo(ImmutableDictionary<string, string?>.Empty);
        return Diagnostic.Create(Descriptor, reference.Syntax.GetLocation(), properties, name.ToString(), name.Vocabulary.Type.Name, reference.Field.Name);
    }

    // A list of all names has both.
    private static bool IsListedBeside(SyntaxNode alias, string canonical)
    {
        for (var list = alias.Parent; list is not (null or StatementSyntax or MemberDeclarationSyntax); list = list.Parent)
        {
            if (IsList(list) && Mentions(list, alias, canonical))
            {
                return true;
            }
        }

        return false;
    }

    // { Code = …, Other = … } is none, { [key] = …, [other] = … } is one.
    private static bool IsList(SyntaxNode node) =>
        node is CollectionExpressionSyntax
        || (node is InitializerExpressionSyntax list
            && (!list.IsKind(SyntaxKind.ObjectInitializerExpression) || list.Expressions.First() is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }));

    private static bool Mentions(SyntaxNode list, SyntaxNode alias, string canonical)
    {
        foreach (var node in list.DescendantNodes())
        {
            if (node is SimpleNameSyntax { Identifier.ValueText: var name } && name == canonical && node.Parent is MemberAccessExpressionSyntax == alias is MemberAccessExpressionSyntax)
            {
                return true;
            }
        }

        return false;
    }

    // nameof(HttpStatusCode.Moved) is a text, and Moved = HttpStatusCode.Moved offers the old name on purpose.
    private static bool IsNameOnPurpose(IFieldReferenceOperation reference)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case INameOfOperation:
                    return true;
                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    return reference.Field.Name.EndsWith(fields[0].Name, StringComparison.OrdinalIgnoreCase);
                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    return reference.Field.Name.EndsWith(properties[0].Name, StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
