using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Reads the constants that code sends as statuses.</summary>
internal static class SentCodeReader
{
    /// <summary>The codes that a response names itself. What the framework chooses is not the code's own doing.</summary>
    public static ImmutableArray<SentCode> Read(Response response) =>
        response.StatusValue is null && !response.StatusFollowsProblem
            ? ImmutableArray<SentCode>.Empty
            : Of(response.Status, response.Kind, response.Operation);

    /// <summary>The codes that an assignment sends, in an object initializer too; none if the object is a response, which is read as a whole.</summary>
    public static ImmutableArray<SentCode> Read(ISimpleAssignmentOperation assignment) =>
        assignment.Target is IPropertyReferenceOperation { Property: { } property } && SendingSlots.Names.Contains(property.Name) && KindOf(property) is { } kind && !IsPartOfResponse(assignment)
            ? Of(CodeReader.Read(assignment.Value), kind, assignment)
            : ImmutableArray<SentCode>.Empty;

    /// <summary>The codes that a call sends which makes no response in one place: <c>ThrowError(message, 422)</c>.</summary>
    public static ImmutableArray<SentCode> Read(IInvocationOperation call) => Read(call.TargetMethod, call.Arguments, call);

    /// <summary>The codes that a creation sends which is no response: an exception that the server answers with its status.</summary>
    public static ImmutableArray<SentCode> Read(IObjectCreationOperation creation) =>
        creation.Constructor is { } constructor ? Read(constructor, creation.Arguments, creation) : ImmutableArray<SentCode>.Empty;

    private static ImmutableArray<SentCode> Read(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, IOperation operation)
    {
        if (!arguments.IsEmpty && SendingSlots.Knows(method.ContainingType))
        {
            foreach (var argument in arguments)
            {
                if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && SendingSlots.Find(method, parameter) is { } row)
                {
                    return Of(CodeReader.Read(argument.Value), row.Kind, operation);
                }
            }
        }

        return ImmutableArray<SentCode>.Empty;
    }

    private static ResponseKind? KindOf(IPropertySymbol property)
    {
        if (SendingSlots.Find(property) is { } slot)
        {
            return slot.Kind;
        }

        return KnownResponses.FindConstructor(property.ContainingType) is { } row && row.Status.Contains(property.Name) ? row.Kind : null;
    }

    private static bool IsPartOfResponse(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation }
        && KnownResponses.FindConstructor(creation.Type) is not null;

    private static ImmutableArray<SentCode> Of(CodeFact status, ResponseKind kind, IOperation operation)
    {
        if (!status.IsKnown)
        {
            return ImmutableArray<SentCode>.Empty;
        }

        var codes = ImmutableArray.CreateBuilder<SentCode>(status.Places.Length);
        foreach (var place in status.Places)
        {
            codes.Add(new SentCode(place, kind, operation));
        }

        return codes.MoveToImmutable();
    }
}
