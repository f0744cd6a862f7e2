using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>
/// Finds the content that a message gets right after it is made:
/// <c>var message = new HttpResponseMessage(status); message.Content = content;</c>.
/// </summary>
internal static class LaterContent
{
    private const string Content = "Content";
    private const string Status = "StatusCode";

    /// <summary>
    /// The value that is assigned to the content of the local that <paramref name="creation"/> is the first value of, in the
    /// statements that follow without a branch; <see langword="null"/> if there is none, or if the message's status or the
    /// local itself is assigned anywhere.
    /// </summary>
    public static IOperation? Find(IObjectCreationOperation creation)
    {
        if (DeclaratorOf(creation) is not { Symbol: { } local, Parent.Parent.Parent: IBlockOperation block } declarator)
        {
            return null;
        }

        var isPast = false;
        foreach (var statement in block.Operations)
        {
            if (!isPast)
            {
                isPast = statement == declarator.Parent!.Parent;
            }
            else if (statement is not IExpressionStatementOperation expression)
            {
                return null;
            }
            else if (expression.Operation is ISimpleAssignmentOperation assignment && IsMember(assignment.Target, local, Content))
            {
                return IsChanged(block, local) ? null : assignment.Value;
            }
        }

        return null;
    }

    private static IVariableDeclaratorOperation? DeclaratorOf(IObjectCreationOperation creation)
    {
        IOperation? current = creation.Parent;
        while (current is IConversionOperation { IsImplicit: true })
        {
            current = current.Parent;
        }

        return current is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } ? declarator : null;
    }

    private static bool IsChanged(IOperation block, ILocalSymbol local)
    {
        foreach (var inner in block.Descendants())
        {
            if (inner is IAssignmentOperation assignment && (IsMember(assignment.Target, local, Status) || IsLocal(assignment.Target, local)))
            {
                return true;
            }

            // By reference it can become another message.
            if (inner is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument && IsLocal(argument.Value, local))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMember(IOperation target, ILocalSymbol local, string name) =>
        target is IPropertyReferenceOperation { Instance: { } instance, Property: { } property } && property.Name == name && IsLocal(instance, local);

    private static bool IsLocal(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);
}
