using StatusAnalyzers.Options;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Naming;

/// <summary>Chooses the vocabulary and the edit for a use, so that the program stays what it is.</summary>
internal static class NameChoice
{
    /// <summary>Chooses a name; <see langword="false"/> if no vocabulary that fits the position has one.</summary>
    public static bool TryChoose(in StatusUse use, VocabularySet vocabularies, StatusOptions options, out StatusName name, out NamingEdit edit)
    {
        edit = use.Position switch
        {
            UsePosition.Cast => NamingEdit.Member,
            UsePosition.ComparedWithCast => NamingEdit.CompareMembers,
            _ => NamingEdit.Constant,
        };
        name = default;
        if (edit != NamingEdit.Constant && vocabularies.HttpStatusCode is { } members && members.TryGetName(use.Code, out name))
        {
            return true;
        }

        if (use.Position == UsePosition.Cast)
        {
            return false;
        }

        foreach (var vocabulary in vocabularies.ForNumbers(options.Vocabulary))
        {
            if (vocabulary.TryGetName(use.Code, out name))
            {
                edit = vocabulary.IsEnum ? NamingEdit.CastMember : NamingEdit.Constant;
                return true;
            }
        }

        return false;
    }
}
