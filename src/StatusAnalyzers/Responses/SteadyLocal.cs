using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Looks through a local that is given one value and neither changed nor handed on before it is used.</summary>
internal static class SteadyLocal
{
    /// <summary>
    /// The value that the local has for certain, or <paramref name="operation"/> itself if it is no local, or one that may
    /// have become something else.
    /// </summary>
    public static IOperation ValueOf(IOperation operation)
    {
        var (value, later) = ObjectOf(operation);
        return later.IsEmpty ? value : ContentReader.Written(operation);
    }

    /// <summary>
    /// As <see cref="ValueOf"/>, and where the local is an object that statements behind its declaration complete before it
    /// is used (<c>p.Status = 400;</c>), these assignments too.
    /// </summary>
    public static (IOperation Value, ImmutableArray<ISimpleAssignmentOperation> Completions) ObjectOf(IOperation operation)
    {
        operation = ContentReader.Written(operation);
        return operation is ILocalReferenceOperation reference
            && Operations.RootOf(operation) is var body
            && DeclaratorOf(reference.Local, body) is { Initializer.Value: { } value } declarator
            && TryGetCompletions(reference, declarator, body, out var completions)
            ? (ContentReader.Written(value), completions)
            : (operation, ImmutableArray<ISimpleAssignmentOperation>.Empty);
    }

    private static IVariableDeclaratorOperation? DeclaratorOf(ILocalSymbol local, IOperation body)
    {
        foreach (var inner in body.Descendants())
        {
            if (inner is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            {
                return declarator;
            }
        }

        return null;
    }

    // Every mention but the declaration and this use must only read, or complete the object: no assignment to the local, no
    // ref or out, no call on it, and no call that is handed it before.
    private static bool TryGetCompletions(
        ILocalReferenceOperation use,
        IVariableDeclaratorOperation declarator,
        IOperation body,
        out ImmutableArray<ISimpleAssignmentOperation> completions)
    {
        completions = ImmutableArray<ISimpleAssignmentOperation>.Empty;
        foreach (var inner in body.Descendants())
        {
            if (inner is ILocalReferenceOperation other
                && other != use
                && SymbolEqualityComparer.Default.Equals(other.Local, use.Local)
                && other.Syntax != use.Syntax
                && MayChange(other))
            {
                if (CompletionOf(other, declarator) is not { } completion || completion.Syntax.Span.End > use.Syntax.SpanStart)
                {
                    return false;
                }

                completions = completions.Add(completion);
            }
        }

        return true;
    }

    // A statement of the same list as the declaration runs whenever what follows runs, unless a jump can pass it by.
    private static ISimpleAssignmentOperation? CompletionOf(ILocalReferenceOperation reference, IVariableDeclaratorOperation declarator) =>
        reference.Parent is IPropertyReferenceOperation { Arguments.IsEmpty: true, Parent: ISimpleAssignmentOperation { Parent: IExpressionStatementOperation statement } assignment } property
        && property.Instance == reference
        && assignment.Target == property
        && declarator.Parent?.Parent?.Parent is { } list
        && list == statement.Parent
        && !list.ChildOperations.Any(static child => child is ILabeledOperation)
            ? assignment
            : null;

    private static bool MayChange(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IPropertyReferenceOperation property => property.Instance == reference && !IsOnlyRead(property),
        IConversionOperation { Parent: IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } argument } => !IsResponse(argument.Parent!),
        IArgumentOperation { Parent: { } call } => !IsResponse(call),
        IAssignmentOperation assignment => assignment.Target == reference,
        IBinaryOperation or IIsPatternOperation or IReturnOperation => false,
        _ => true,
    };

    private static bool IsOnlyRead(IPropertyReferenceOperation property) => property.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target != property,
        IIncrementOrDecrementOperation or ITupleOperation => false,
        _ => true,
    };

    private static bool IsResponse(IOperation call) => call switch
    {
        IInvocationOperation invocation => KnownResponses.Find(invocation.TargetMethod) is not null,
        IObjectCreationOperation creation => KnownResponses.FindConstructor(creation.Type) is not null,
        _ => false,
    };
}
