using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Reads problem details that code makes: of the place itself, or in a local that nothing changes afterwards.</summary>
internal static class ProblemReader
{
    /// <summary>Whether <paramref name="type"/> is, or derives from, one of the frameworks' problem details.</summary>
    public static bool IsProblem(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "ProblemDetails" && TypeNames.Is(current, "Microsoft.AspNetCore.Mvc", "ProblemDetails"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The status that a minimal API gives problem details of that type if they state none.</summary>
    public static int StatusWithout(ITypeSymbol? type) =>
        TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Http", "HttpValidationProblemDetails") ? 400 : 500;

    /// <summary>What is known of the problem that <paramref name="value"/> is; <see langword="null"/> if it is none, as far as its type tells.</summary>
    public static ProblemFact? Read(IOperation value)
    {
        value = ContentReader.Written(value);
        if (!IsProblem(value.Type))
        {
            return null;
        }

        return SteadyLocal.ObjectOf(value) is (IObjectCreationOperation creation, var completions)
            ? Read(creation, completions)
            : new ProblemFact(CodeFact.Unknown, Type: null, Title: null, value.Syntax);
    }

    private static ProblemFact Read(IObjectCreationOperation creation, ImmutableArray<ISimpleAssignmentOperation> completions)
    {
        var status = Find(creation, completions, "Status");
        return new ProblemFact(StatusOf(creation, status), Find(creation, completions, "Type"), Find(creation, completions, "Title"), creation.Syntax)
        {
            Creation = creation,
            StatusValue = status,
        };
    }

    // The last one counts.
    private static IOperation? Find(IObjectCreationOperation creation, ImmutableArray<ISimpleAssignmentOperation> completions, string name) =>
        completions.LastOrDefault(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: var property } && property == name)?.Value
        ?? ResponseParts.Find(creation, name);

    // A problem type of the program's own may set its status in its constructor.
    private static CodeFact StatusOf(IObjectCreationOperation creation, IOperation? status) =>
        status is not null ? CodeReader.Read(status)
        : creation.Type is { Name: "ProblemDetails" or "ValidationProblemDetails" or "HttpValidationProblemDetails" } ? CodeFact.Unset
        : CodeFact.Unknown;
}
