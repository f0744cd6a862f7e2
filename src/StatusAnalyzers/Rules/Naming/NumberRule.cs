using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Options;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>What HSC1001 and HSC1002 share: a number that a vocabulary of this compilation has a name for.</summary>
internal static class NumberRule
{
    /// <summary>The property that says by which way the slot was recognised: a name of <see cref="SlotWay"/>.</summary>
    public const string SlotKey = "Slot";

    /// <summary>The diagnostic for <paramref name="use"/>, or <see langword="null"/> where the number may stay.</summary>
    public static Diagnostic? Judge(DiagnosticDescriptor descriptor, in StatusUse use, VocabularySet vocabularies, StatusOptions options)
    {
        if (options.AllowedLiterals.Contains(use.Code)
            || !NameChoice.TryChoose(use, vocabularies, options, out var name, out var edit))
        {
            return null;
        }

        var properties = new NamingFix(edit, name.Vocabulary.MetadataName, name.Member, use.IsCaptured)
            .WriteTo(ImmutableDictionary<string, string?>.Empty)
            .SetItem(SlotKey, use.Way.ToString());
        return Diagnostic.Create(descriptor, use.Node.GetLocation(), properties, name.ToString(), TextOf(use), PhraseOf(use.Code));
    }

    private static string TextOf(in StatusUse use) =>
        use.Node is CastExpressionSyntax ? use.Node.ToString() : use.Code.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string PhraseOf(int code) => StatusCatalog.TryGet(code, out var known) ? known.Phrase : "not registered";
}
