using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Reads, in the order in which they happen, the steps of a basic block that matter to a response.</summary>
internal sealed class FlowEventReader(SemanticModel model, List<FlowEvent> events)
{
    /// <summary>Reads the steps of one block.</summary>
    public void Read(BasicBlock block)
    {
        foreach (var operation in block.Operations)
        {
            ReadSteps(operation);
        }

        if (block.BranchValue is { } value)
        {
            ReadSteps(value);
        }

        if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return } && block.BranchValue is { } returned && Original(returned) is { } result)
        {
            events.Add(new FlowEvent(FlowEventKind.Returns, Receiver: null, result));
        }
    }

    private void ReadSteps(IOperation operation)
    {
        // What is inside happens first; but an assignment happens after its value, and to its target.
        foreach (var child in operation.ChildOperations)
        {
            ReadSteps(child);
        }

        if (FlowInterest.Has(operation) && Original(operation) is { } written)
        {
            ReadStep(written);
        }
    }

    private void ReadStep(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                ReadAssignment(assignment, target);
                break;
            case IPropertyReferenceOperation { Property.Name: "HasStarted", Instance: { } asked } when ResponseReceiver.IsResponse(asked.Type):
                Add(FlowEventKind.ChecksStarted, asked, operation);
                break;
            case IPropertyReferenceOperation { Property.Name: "StatusCode", Instance: { } instance } reference
                when ResponseReceiver.IsResponse(instance.Type) && !(reference.Parent is IAssignmentOperation assigned && assigned.Target == reference):
                Add(FlowEventKind.ReadsStatus, instance, operation);
                break;
            case IInvocationOperation call:
                ReadCall(call);
                break;
            case IObjectCreationOperation creation:
                HandOnArguments(creation.Arguments, creation);
                break;

            // A function of the program's own that sees the response may do anything with it, now or later.
            case IAnonymousFunctionOperation function:
                if (Mentions.Carrier(function.Body))
                {
                    events.Add(new FlowEvent(FlowEventKind.HandsOn, Receiver: null, function));
                }

                break;
        }
    }

    private void ReadAssignment(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        if (target.Instance is not { } instance)
        {
            return;
        }

        if (BufferedResponses.IsResponse(instance.Type) && target.Property.Name == "StatusCode")
        {
            events.Add(new FlowEvent(FlowEventKind.SetsStatus, ResponseReceiver.Read(instance), assignment) { Status = CodeReader.Read(assignment.Value) });
        }
        else if (ResponseReceiver.IsResponse(instance.Type))
        {
            switch (target.Property.Name)
            {
                case "StatusCode":
                    events.Add(new FlowEvent(FlowEventKind.SetsStatus, ResponseReceiver.Read(instance), assignment) { Status = CodeReader.Read(assignment.Value) });
                    break;
                case "ContentLength" or "ContentType":
                    AddHeader(instance, target.Property.Name == "ContentLength" ? "Content-Length" : "Content-Type", assignment);
                    break;
                case "Body":
                    Add(FlowEventKind.SwapsBody, instance, assignment);
                    break;
            }
        }
        else if (ResponseHeaders.IsOf(instance, out var response))
        {
            AddHeader(response, ResponseHeaders.NameOf(target), assignment);
        }
    }

    private void ReadCall(IInvocationOperation call)
    {
        var receiver = Operations.Receiver(call);
        var written = receiver is null ? null : ContentReader.Written(receiver);
        if (Continuations.IsOf(call))
        {
            events.Add(new FlowEvent(FlowEventKind.GoesOn, Receiver: null, call));
        }
        else if (BufferedResponses.TryReadCreation(call, out var holder, out var status))
        {
            events.Add(new FlowEvent(FlowEventKind.SetsStatus, holder, call) { Status = status });
        }
        else if (BufferedResponses.Fills(call) && written is not null)
        {
            ReadFilling(call, written);
        }
        else if (FlowInterest.SeesAll(call))
        {
            events.Add(new FlowEvent(FlowEventKind.HandsOn, Receiver: null, call));
        }
        else if (written is not null && CarrierOf(written) is { } carrier)
        {
            ReadCarrierCall(call, carrier);
        }
        else if (written is not null && ResponseHeaders.IsOf(written, out var response))
        {
            if (ResponseHeaders.Sets(call))
            {
                AddHeader(response, ResponseHeaders.NameOf(call), call);
            }
        }
        else if (JsonToBody.ResponseOf(call) is { } target)
        {
            events.Add(new FlowEvent(FlowEventKind.Writes, ResponseReceiver.Read(target), call) { Content = ContentOf(call) });
        }
        else
        {
            HandOnArguments(call.Arguments, call);
        }
    }

    // Response.WriteAsync(…), Response.Body.WriteAsync(…), context.ChallengeAsync(…)
    private void ReadCarrierCall(IInvocationOperation call, IOperation carrier)
    {
        if (call.TargetMethod.ContainingType is { } type && FlowSteps.TryFind(type.Name, call.TargetMethod.Name, out var kind))
        {
            events.Add(new FlowEvent(kind, ResponseReceiver.Read(carrier), call)
            {
                Status = kind == FlowEventKind.SetsStatus ? RedirectStatus.Read(call) : CodeFact.Unset,
                Content = kind == FlowEventKind.Writes ? ContentOf(call) : ContentFact.None,
            });
        }
        else if (!FlowInterest.IsFrameworks(call.TargetMethod))
        {
            Add(FlowEventKind.HandsOn, carrier, call);
        }
        else
        {
            HandOnArguments(call.Arguments, call);
        }
    }

    // response.WriteStringAsync(…) of a response that is sent later.
    private void ReadFilling(IInvocationOperation call, IOperation response)
    {
        var kind = BufferedResponses.KeepsStatus(call) ? FlowEventKind.Fills : FlowEventKind.HandsOn;
        events.Add(new FlowEvent(kind, ResponseReceiver.Read(response), call) { Content = ContentOf(call) });
    }

    private static ContentFact ContentOf(IInvocationOperation call)
    {
        var value = ResponseParts.Find(call, "text") ?? ResponseParts.Find(call, "value") ?? ResponseParts.Find(call, "buffer") ?? ResponseParts.Find(call, "source") ?? ResponseParts.Find(call, "instance");
        return value is null ? ContentFact.Made : ContentReader.Read(value);
    }

    // The response itself, its context, its body, its body's writer, its cookies.
    private static IOperation? CarrierOf(IOperation receiver) =>
        ResponseReceiver.IsCarrier(receiver.Type) || BufferedResponses.IsResponse(receiver.Type) ? receiver
        : ResponseReceiver.OfBody(receiver) is { } response ? response
        : receiver is IPropertyReferenceOperation { Property.Name: "Cookies", Instance: { } owner } && ResponseReceiver.IsResponse(owner.Type) ? owner
        : receiver is IPropertyReferenceOperation { Property.Name: "WebSockets", Instance: { } context } && ResponseReceiver.IsCarrier(context.Type) ? context
        : null;

    private void HandOnArguments(ImmutableArray<IArgumentOperation> arguments, IOperation to)
    {
        foreach (var argument in arguments)
        {
            if (CarrierOf(ContentReader.Written(argument.Value)) is { } carrier)
            {
                Add(FlowEventKind.HandsOn, carrier, to);
            }
        }
    }

    private void AddHeader(IOperation response, string? name, IOperation operation) =>
        events.Add(new FlowEvent(FlowEventKind.SetsHeader, ResponseReceiver.Read(response), operation) { Header = name, Value = ResponseHeaders.ValueOf(operation) });

    private void Add(FlowEventKind kind, IOperation carrier, IOperation operation) =>
        events.Add(new FlowEvent(kind, ResponseReceiver.Read(carrier), operation));

    // The graph replaces choices by captures; what was written still has them.
    private IOperation? Original(IOperation operation) => model.GetOperation(operation.Syntax) is { } written ? Unwrapped(written) : null;

    private static IOperation Unwrapped(IOperation operation) => operation is IExpressionStatementOperation statement ? statement.Operation : operation;
}
