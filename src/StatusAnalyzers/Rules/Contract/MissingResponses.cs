using System.Collections.Generic;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>Chooses what the fix of HSC7001 declares, and how it is written.</summary>
internal static class MissingResponses
{
    /// <summary>The missing statuses; with those of the convention in front, whose place the attributes take.</summary>
    public static List<MissingStatus> ToDeclare(EndpointContract contract, List<ReturnedStatus> missing, ResponseScope scope)
    {
        var fixes = new List<MissingStatus>();
        if (contract.Convention is not null)
        {
            foreach (var declared in contract.Declared)
            {
                Add(fixes, declared.Code, "", scope);
            }
        }

        foreach (var returned in missing)
        {
            Add(fixes, returned.Code, returned.Name, scope);
        }

        return fixes;
    }

    /// <summary>Whether the attributes take the place of a convention that has a default response.</summary>
    public static bool NeedsDefault(EndpointContract contract) => contract is { Convention: not null, Cover: DeclarationCover.Errors };

    private static void Add(List<MissingStatus> fixes, int code, string result, ResponseScope scope)
    {
        if (fixes.Exists(other => other.Code == code))
        {
            return;
        }

        var method = result switch
        {
            "Problem" => "ProducesProblem",
            "ValidationProblem" => "ProducesValidationProblem",
            _ => "Produces",
        };
        foreach (var vocabulary in scope.Context.Vocabularies.ForNumbers(scope.Options.Vocabulary))
        {
            if (vocabulary.TryGetName(code, out var name))
            {
                fixes.Add(new MissingStatus(code, vocabulary.MetadataName, name.Member, method));
                return;
            }
        }

        fixes.Add(new MissingStatus(code, "", "", method));
    }
}
