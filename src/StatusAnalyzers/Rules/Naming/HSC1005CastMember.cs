using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Options;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>HSC1005: a member of the enum is cast to the number for which another vocabulary has a constant.</summary>
internal static class HSC1005CastMember
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateOff(
        RuleIds.CastMember,
        title: "Member of HttpStatusCode cast to a number",
        messageFormat: "Use {0} instead of {1}",
        Categories.Naming,
        description: "Where a number is wanted, a constant of that type needs no cast. One project that writes both has two names for each code.",
        source: "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.statuscodes");

    /// <summary>The diagnostic for a cast that reaches a slot, or <see langword="null"/> if the user's vocabulary has no constant that needs no cast.</summary>
    public static Diagnostic? Judge(in StatusUse use, VocabularySet vocabularies, StatusOptions options)
    {
        foreach (var vocabulary in vocabularies.ForNumbers(options.Vocabulary))
        {
            if (vocabulary.TryGetName(use.Code, out var name))
            {
                return vocabulary.IsEnum ? null : Report(use, name);
            }
        }

        return null;
    }

    private static Diagnostic Report(in StatusUse use, in StatusName name) => Diagnostic.Create(
        Descriptor,
        use.Node.GetLocation(),
        new NamingFix(NamingEdit.CastConstant, name.Vocabulary.MetadataName, name.Member, use.IsCaptured).WriteTo(ImmutableDictionary<string, string?>.Empty),
        name.ToString(),
        use.Node.ToString());
}
