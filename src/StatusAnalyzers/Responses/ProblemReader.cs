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

    /// <summary>What is known of the problem that <paramref name="value"/> is; <see langword="null"/> if it is none, as far as its type tells.</summary>
    public static ProblemFact? Read(IOperation value)
    {
        value = ContentReader.Written(value);
        if (!IsProblem(value.Type))
        {
            return null;
        }

        return SteadyLocal.ValueOf(value) is IObjectCreationOperation creation
            ? Read(creation)
            : new ProblemFact(CodeFact.Unknown, Type: null, Title: null, value.Syntax);
    }

    private static ProblemFact Read(IObjectCreationOperation creation)
    {
        var status = ResponseParts.Find(creation, "Status");
        return new ProblemFact(
            StatusOf(creation, status),
            ResponseParts.Find(creation, "Type"),
            ResponseParts.Find(creation, "Title"),
            creation.Syntax)
        {
            Creation = creation,
            StatusValue = status,
        };
    }

    // A problem type of the program's own may set its status in its constructor.
    private static CodeFact StatusOf(IObjectCreationOperation creation, IOperation? status) =>
        status is not null ? CodeReader.Read(status)
        : creation.Type is { Name: "ProblemDetails" or "ValidationProblemDetails" or "HttpValidationProblemDetails" } ? CodeFact.Unset
        : CodeFact.Unknown;
}
