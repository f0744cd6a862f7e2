using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>One of the values that a function may return, as a response.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Status">The status that it brings; unset if it brings none, or that is not known.</param>
/// <param name="Precedence">What it does to the status that was set before; <see langword="null"/> if that is not known.</param>
/// <param name="Content">Its content.</param>
/// <param name="Name">What the code calls it, for messages.</param>
internal sealed record ReturnedValue(IOperation Value, CodeFact Status, StatusPrecedence? Precedence, ContentFact Content, string Name)
{
    /// <summary>The response that it is, if it is made in one call or creation.</summary>
    public Response? Response { get; init; }

    /// <summary>The problem details that give the status, if they state one or may.</summary>
    public ProblemFact? Problem { get; init; }

    /// <summary>Reads every value that <paramref name="returned"/> may be: each branch of a choice is one.</summary>
    public static ImmutableArray<ReturnedValue> Read(IOperation returned)
    {
        // What was written has the conversions to the function's type around it.
        while (returned.Parent is IConversionOperation { IsImplicit: true } conversion)
        {
            returned = conversion;
        }

        var values = ImmutableArray.CreateBuilder<ReturnedValue>();
        Collect(returned, returned.Type, values);
        return values.ToImmutable();
    }

    private static void Collect(IOperation operation, ITypeSymbol? declared, ImmutableArray<ReturnedValue>.Builder values)
    {
        // ActionResult<T> converts a T by an operator, and answers it with 200.
        if (operation is IConversionOperation { OperatorMethod: not null } wrapped && IsTypedResult(wrapped.Type))
        {
            Collect(wrapped.Operand, wrapped.Type, values);
            return;
        }

        switch (operation)
        {
            case IConversionOperation conversion:
                Collect(conversion.Operand, declared, values);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                Collect(conditional.WhenTrue, declared, values);
                Collect(whenFalse, declared, values);
                break;
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    Collect(arm.Value, declared, values);
                }

                break;
            case IThrowOperation:
                break;
            case IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: { Length: 1 } arguments }:
                Collect(arguments[0].Value, declared, values);
                break;
            case IInvocationOperation call when ResponseReader.Read(call) is { Kind: ResponseKind.Result } response:
                values.Add(Of(response));
                break;
            case IObjectCreationOperation creation when ResponseReader.Read(creation) is { Kind: ResponseKind.Result } response:
                values.Add(Of(response));
                break;
            default:
                values.Add(OfPlain(operation, declared));
                break;
        }
    }

    private static ReturnedValue Of(Response response) =>
        new(response.Operation, response.Status, response.Precedence, response.Content, response.Name)
        {
            Response = response,
            Problem = response.StatusFollowsProblem ? response.Problem : null,
        };

    // What an endpoint returns without a result around it is content; of any other function nobody knows.
    private static ReturnedValue OfPlain(IOperation value, ITypeSymbol? declared)
    {
        var content = ContentReader.Read(value);
        var problem = ProblemReader.Read(value) is { Status.IsUnset: false } stated ? stated : null;
        if (IsTypedResult(declared) && MayBeContent(value))
        {
            var status = problem?.Status ?? CodeFact.Of(new CodePlace(200, value.Syntax));
            return new ReturnedValue(value, status, StatusPrecedence.Replaces, content, declared!.Name) { Problem = problem };
        }

        // MVC takes the status that problem details state, a minimal API does not.
        StatusPrecedence? precedence = problem is null && content.Presence == ContentPresence.Present && IsPlain(value.Type) && HandlerReturn.IsOfEndpoint(value) ? StatusPrecedence.Keeps : null;
        return new ReturnedValue(value, CodeFact.Unset, precedence, content, value.Type?.Name ?? "");
    }

    // What has no type, in code that lacks a reference, may be a result as well.
    private static bool MayBeContent(IOperation value) =>
        value.Kind != OperationKind.Invalid && value.Type is not { TypeKind: TypeKind.Error or TypeKind.Dynamic } && !Endpoints.IsResult(value.Type);

    private static bool IsPlain(ITypeSymbol? type) =>
        type is { TypeKind: not (TypeKind.Error or TypeKind.TypeParameter), SpecialType: not SpecialType.System_Object } && !Endpoints.IsResult(type) && !Awaitables.IsTask(type);

    private static bool IsTypedResult(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 1 } && TypeNames.Is(type, "Microsoft.AspNetCore.Mvc", "ActionResult");
}
