using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// Finds out whether a response, where it is asked, is one that <c>EnsureSuccessStatusCode()</c> has let through: the call
/// stands before it in the same block or in one around it, and nothing in between gives the variable another response.
/// </summary>
internal static class EnsuredResponse
{
    /// <summary>Whether <paramref name="response"/>, which is read for <paramref name="use"/>, is surely a success there.</summary>
    public static bool IsEnsured(IOperation response, IOperation use)
    {
        if (Slots.Operations.Referenced(response) is not (ILocalSymbol or IParameterSymbol))
        {
            return false;
        }

        // Most responses are never ensured: only behind the call is it worth looking for what gives the variable another one.
        var between = new List<IOperation>();

        for (var statement = use; statement.Parent is { } parent; statement = parent)
        {
            // What a lambda asks, it asks later.
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }

            if (parent is IBlockOperation block)
            {
                for (var i = block.Operations.IndexOf(statement); i >= 0; i--)
                {
                    var before = block.Operations[i];
                    if (before != statement && Ensures(before, response))
                    {
                        return !between.Exists(other => Writes.Include(other, response)) && !IsWrittenInFunction(response, use);
                    }

                    // A jump to a label comes from anywhere.
                    if (before is ILabeledOperation)
                    {
                        return false;
                    }

                    between.Add(before);
                }
            }
        }

        return false;
    }

    // response.EnsureSuccessStatusCode(); or response = something.EnsureSuccessStatusCode();
    private static bool Ensures(IOperation statement, IOperation response) => statement switch
    {
        IExpressionStatementOperation { Operation: IInvocationOperation { Instance: { } instance } call } => ClientResponse.IsEnsure(call.TargetMethod) && Writes.IsSame(instance, response),
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => Writes.IsSame(assignment.Target, response) && IsEnsureCall(assignment.Value),
        IUsingDeclarationOperation @using => Ensures(@using.DeclarationGroup, response),
        IVariableDeclarationGroupOperation { Declarations: { Length: 1 } declarations } =>
            declarations[0].Declarators is { Length: 1 } declarators
            && SymbolEqualityComparer.Default.Equals(declarators[0].Symbol, Slots.Operations.Referenced(response))
            && declarators[0].GetVariableInitializer() is { } initializer
            && IsEnsureCall(initializer.Value),
        _ => false,
    };

    private static bool IsEnsureCall(IOperation value) => value is IInvocationOperation call && ClientResponse.IsEnsure(call.TargetMethod);

    // A function that is called in between, or runs beside, is not seen on the way.
    private static bool IsWrittenInFunction(IOperation response, IOperation use)
    {
        foreach (var operation in Operations.RootOf(use).Descendants())
        {
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation
                && !operation.Syntax.Span.Contains(use.Syntax.Span)
                && Writes.Include(operation, response))
            {
                return true;
            }
        }

        return false;
    }
}
