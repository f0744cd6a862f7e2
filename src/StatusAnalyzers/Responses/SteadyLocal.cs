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
        operation = ContentReader.Written(operation);
        return operation is ILocalReferenceOperation reference && Operations.RootOf(operation) is var body && InitializerOf(reference.Local, body) is { } value && IsSteady(reference, body)
            ? ContentReader.Written(value)
            : operation;
    }

    private static IOperation? InitializerOf(ILocalSymbol local, IOperation body)
    {
        foreach (var inner in body.Descendants())
        {
            if (inner is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            {
                return declarator.Initializer?.Value;
            }
        }

        return null;
    }

    // Every mention but the declaration and this use must only read: no assignment to the local or to a member of it, no
    // ref or out, no call on it, and no call that is handed it before.
    private static bool IsSteady(ILocalReferenceOperation use, IOperation body)
    {
        foreach (var inner in body.Descendants())
        {
            if (inner is ILocalReferenceOperation other
                && other != use
                && SymbolEqualityComparer.Default.Equals(other.Local, use.Local)
                && other.Syntax != use.Syntax
                && MayChange(other))
            {
                return false;
            }
        }

        return true;
    }

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
