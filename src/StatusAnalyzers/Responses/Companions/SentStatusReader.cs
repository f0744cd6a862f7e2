using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>Reads the places that say with which status a server answers. What a client receives is none of them.</summary>
internal static class SentStatusReader
{
    /// <summary>The status that <paramref name="operation"/> sends, if it is known for certain; <see langword="null"/> if it sends none.</summary>
    /// <param name="operation">Any operation.</param>
    /// <param name="response">The response that it makes, if it makes one.</param>
    public static SentStatus? Read(IOperation operation, Response? response) => operation switch
    {
        _ when response is not null => OfResponse(response),
        IInvocationOperation call => OfRow(call),
        IObjectCreationOperation creation => OfError(creation),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment => OfAssignment(assignment, target),
        IReturnOperation { ReturnedValue: { } value } returned when ExceptionTests.Decides(returned) => Of(SentStatusWay.Mapping, CodeReader.Read(value), returned),
        ISwitchExpressionArmOperation arm when ExceptionTests.Tests(arm.Pattern) => Of(SentStatusWay.Mapping, CodeReader.Read(arm.Value), arm),
        _ => null,
    };

    private static SentStatus? OfResponse(Response response) =>
        response.Kind != ResponseKind.Message || ServerCode.IsAround(response.Operation)
            ? Of(SentStatusWay.Response, response.Status, response.Operation, response)
            : null;

    // { typeof(NotSupportedException), 405 }
    private static SentStatus? OfRow(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: 2 } arguments } && ExceptionTests.IsTypeOf(arguments[0].Value)
            ? Of(SentStatusWay.Mapping, CodeReader.Read(arguments[1].Value), call)
            : null;

    private static SentStatus? OfAssignment(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        // [typeof(NotSupportedException)] = 405
        if (target is { Property.IsIndexer: true, Arguments: { Length: 1 } keys })
        {
            return ExceptionTests.IsTypeOf(keys[0].Value) ? Of(SentStatusWay.Mapping, CodeReader.Read(assignment.Value), assignment) : null;
        }

        // What an initializer sets belongs to the creation.
        return target is { Property.Name: "StatusCode", Instance: { Type: { } type } }
            && assignment.Parent is not IObjectOrCollectionInitializerOperation
            && ServerCode.IsResponse(type)
                ? Of(SentStatusWay.Response, CodeReader.Read(assignment.Value), assignment)
                : null;
    }

    // throw new HttpError(HttpStatusCode.MethodNotAllowed, "…"); the exceptions of clients say what was received.
    private static SentStatus? OfError(IObjectCreationOperation creation) =>
        creation.Type is { } type
        && StatusIn(creation.Arguments) is { IsKnown: true } status
        && ExceptionTests.IsException(type)
        && !TypeNames.IsNamespace(type.ContainingNamespace, "System.Net.Http")
        && !TypeNames.IsNamespace(type.ContainingNamespace, "System.Net")
            ? Of(SentStatusWay.Error, status, creation)
            : null;

    private static CodeFact StatusIn(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter
                && (TypeNames.Is(parameter.Type, "System.Net", "HttpStatusCode")
                    || (parameter.Type.SpecialType == SpecialType.System_Int32 && parameter.Name is "statusCode" or "httpStatusCode" or "httpStatus")))
            {
                return CodeReader.Read(argument.Value);
            }
        }

        return CodeFact.Unset;
    }

    private static SentStatus? Of(SentStatusWay way, CodeFact status, IOperation operation, Response? response = null) =>
        status.IsKnown ? new SentStatus(way, status, operation) { Response = response } : null;
}
