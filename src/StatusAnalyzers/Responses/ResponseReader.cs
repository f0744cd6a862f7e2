using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Reads the places where code makes a response in one call or creation.</summary>
internal static class ResponseReader
{
    /// <summary>The response that a call makes; <see langword="null"/> if it makes none.</summary>
    public static Response? Read(IInvocationOperation call) =>
        KnownResponses.Find(call.TargetMethod) is { } row ? Read(call, row, call.TargetMethod.Name) : null;

    /// <summary>The response that a call of MVC 5 or Web API 2 makes, of which only the content is certain; <see langword="null"/> if it makes none.</summary>
    public static Response? ReadSystemWeb(IInvocationOperation call) =>
        KnownResponses.FindSystemWeb(call.TargetMethod) is { } row ? Read(call, row, call.TargetMethod.Name) : null;

    /// <summary>The response that a creation makes; <see langword="null"/> if it makes none.</summary>
    public static Response? Read(IObjectCreationOperation creation) =>
        KnownResponses.FindConstructor(creation.Type) is { } row ? Read(creation, row, creation.Type!.Name) : null;

    private static Response Read(IOperation operation, ResponseRow row, string name)
    {
        var content = ContentOf(operation, row);
        var problem = ProblemOf(operation, row, content);
        var value = First(operation, row.Status);
        var own = CodeReader.Read(value);
        var follows = row.FollowsProblem && own.IsUnset && problem is { Status.IsUnset: false };
        return new Response
        {
            Operation = operation,
            Name = name,
            Kind = row.Kind,
            Content = content,
            Problem = problem,
            Status = follows ? problem!.Status : own.IsUnset ? DefaultOf(operation, row, problem) : own,
            StatusValue = value,
            StatusFollowsProblem = follows,
            Precedence = !own.IsUnset || IsCompleted(problem, row) ? StatusPrecedence.Replaces : follows ? PrecedenceOf(problem!, row) : row.Precedence,
        };
    }

    // Of a problem that is made elsewhere nobody knows whether it states one.
    private static StatusPrecedence? PrecedenceOf(ProblemFact problem, ResponseRow row) =>
        problem.Status.IsKnown || row.Precedence == StatusPrecedence.Replaces ? StatusPrecedence.Replaces : null;

    private static bool IsCompleted(ProblemFact? problem, ResponseRow row) => row.CompletesProblem && problem?.Creation is not null;

    private static CodeFact DefaultOf(IOperation operation, ResponseRow row, ProblemFact? problem) =>
        IsCompleted(problem, row) ? CodeFact.Of(new CodePlace(ProblemReader.StatusWithout(problem!.Creation!.Type), operation.Syntax))
        : row.Redirects ? RedirectStatus.Read(operation)
        : row.Default is { } status ? CodeFact.Of(new CodePlace(status, operation.Syntax))
        : row.Precedence == StatusPrecedence.Keeps ? CodeFact.Unset
        : CodeFact.Unknown;

    private static ContentFact ContentOf(IOperation operation, ResponseRow row) =>
        Last(operation, row.Content) is { } value ? ContentReader.Read(value)
        : row.MakesProblem ? ContentFact.Made
        : row.Kind == ResponseKind.Message && operation is IObjectCreationOperation creation && LaterContent.Find(creation) is { } later ? ContentReader.Read(later)
        : ContentFact.None;

    private static ProblemFact? ProblemOf(IOperation operation, ResponseRow row, ContentFact content)
    {
        if (content.Value is { } value)
        {
            return ProblemReader.Read(value);
        }

        // The arguments are the members of the problem.
        return row.MakesProblem
            ? new ProblemFact(
                CodeReader.Read(First(operation, row.Status)),
                ResponseParts.Find(operation, "type"),
                ResponseParts.Find(operation, "title"),
                operation.Syntax)
            : null;
    }

    // What an initializer assigns comes after the constructor's own.
    private static IOperation? Last(IOperation operation, ImmutableArray<string> names)
    {
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (ResponseParts.Find(operation, names[i]) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static IOperation? First(IOperation operation, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (ResponseParts.Find(operation, name) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
