using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>Finds what gives a variable another value, or changes a property of the object that it holds.</summary>
internal static class Writes
{
    /// <summary>Whether anything in <paramref name="code"/> does so.</summary>
    /// <param name="code">A statement, or more.</param>
    /// <param name="variable">A reference to the variable.</param>
    public static bool Include(IOperation code, IOperation variable)
    {
        foreach (var operation in code.DescendantsAndSelf())
        {
            if (IsWrite(operation, variable))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both refer to the same variable.</summary>
    public static bool IsSame(IOperation operation, IOperation variable) =>
        Slots.Operations.Referenced(operation) is { } symbol && SymbolEqualityComparer.Default.Equals(symbol, Slots.Operations.Referenced(variable));

    private static bool IsWrite(IOperation operation, IOperation variable) => operation switch
    {
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => HasElement(tuple, variable),
        IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } => IsSame(instance, variable),
        IAssignmentOperation assignment => IsSame(assignment.Target, variable),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => IsSame(argument.Value, variable),
        _ => false,
    };

    private static bool HasElement(ITupleOperation tuple, IOperation variable)
    {
        foreach (var element in tuple.Elements)
        {
            if (IsSame(element, variable))
            {
                return true;
            }
        }

        return false;
    }
}
