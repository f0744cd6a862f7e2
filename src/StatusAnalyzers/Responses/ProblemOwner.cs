using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Tells whether problem details are made for one response, so that a change of them changes no other.</summary>
internal static class ProblemOwner
{
    /// <summary>Whether nothing but <paramref name="response"/> is handed the object that <paramref name="member"/> is set in.</summary>
    public static bool IsAlone(Response response, IOperation member)
    {
        if (response.Operation.Syntax.Span.Contains(member.Syntax.Span))
        {
            return true;
        }

        if (LocalOf(member) is not { } local)
        {
            return false;
        }

        var uses = 0;
        foreach (var operation in Operations.RootOf(member).Descendants())
        {
            if (operation is ILocalReferenceOperation { Parent: not IPropertyReferenceOperation } reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                uses++;
            }
        }

        return uses == 1;
    }

    // var problem = new ProblemDetails { Status = 400 }; problem.Status = 400;
    private static ILocalSymbol? LocalOf(IOperation member)
    {
        for (var operation = member; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator:
                    return declarator.Symbol;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: ILocalReferenceOperation reference } }:
                    return reference.Local;
            }
        }

        return null;
    }
}
