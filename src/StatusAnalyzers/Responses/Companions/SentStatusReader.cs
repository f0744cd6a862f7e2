using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>Reads the places that say with which status a server answers. What a client receives is none of them.</summary>
internal static class SentStatusReader
{
    /// <summary>The names of the methods that add a row to a table.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["Add", "TryAdd"];

    /// <summary>The status of a response, if it is known for certain; <see langword="null"/> otherwise, and of what a client receives.</summary>
    public static SentStatus? Read(Response response) =>
        response.Kind != ResponseKind.Message || ServerCode.IsAround(response.Operation)
            ? Of(SentStatusWay.Response, response.Status, response.Operation, response)
            : null;

    /// <summary>The status that a row of a table has for an exception: <c>{ typeof(NotSupportedException), 405 }</c>.</summary>
    public static SentStatus? Read(IInvocationOperation call) =>
        call is { TargetMethod.Name: { } name, Arguments: { Length: 2 } arguments } && Methods.Contains(name) && ExceptionTests.IsTypeOf(arguments[0].Value)
            ? Of(SentStatusWay.Mapping, CodeReader.Read(arguments[1].Value), call)
            : null;

    /// <summary>The status that an assignment sends; <see langword="null"/> if it sends none.</summary>
    public static SentStatus? Read(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is not IPropertyReferenceOperation target)
        {
            return null;
        }

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

    /// <summary>
    /// The status of an exception that the server answers with it: <c>throw new HttpError(HttpStatusCode.MethodNotAllowed, "…")</c>.
    /// The exceptions of clients say what was received.
    /// </summary>
    public static SentStatus? Read(IObjectCreationOperation creation) =>
        creation is { Arguments: { IsEmpty: false } arguments, Type: { } type }
        && MayHaveStatus(arguments)
        && ExceptionDetails.IsException(type)
        && StatusIn(arguments) is { IsKnown: true } status
        && ServerCode.IsException(type, creation.SemanticModel)
            ? Of(SentStatusWay.Error, status, creation)
            : null;

    /// <summary>The status that a function returns for an exception, given that it may return one: <c>if (ex is NotSupportedException) return 405;</c>.</summary>
    public static SentStatus? Read(IReturnOperation returned) =>
        returned.ReturnedValue is { } value && ExceptionTests.Decides(returned) ? Of(SentStatusWay.Mapping, CodeReader.Read(value), returned) : null;

    /// <summary>The status that a <c>switch</c> has for an exception: <c>NotSupportedException =&gt; 405</c>.</summary>
    public static SentStatus? Read(ISwitchExpressionArmOperation arm) =>
        ExceptionTests.Tests(arm.Pattern) ? Of(SentStatusWay.Mapping, CodeReader.Read(arm.Value), arm) : null;

    // Most exceptions get a text, and other exceptions.
    private static bool MayHaveStatus(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (CodeReader.MayFind(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static CodeFact StatusIn(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter
                && (TypeNames.Is(parameter.Type, "System.Net", "HttpStatusCode")
                    || (parameter.Type.SpecialType == SpecialType.System_Int32 && parameter.Name is "statusCode" or "httpStatusCode" or "httpStatus" or "httpCode")))
            {
                return CodeReader.Read(argument.Value);
            }
        }

        return CodeFact.Unset;
    }

    private static SentStatus? Of(SentStatusWay way, CodeFact status, IOperation operation, Response? response = null) =>
        status.IsKnown ? new SentStatus(way, status, operation) { Response = response } : null;
}
