using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Finds the parts of a call or a creation by the names of parameters and of initialized properties.</summary>
internal static class ResponseParts
{
    /// <summary>
    /// The expression for that name: of the object initializer, which comes last, or of an argument that is written out.
    /// <see langword="null"/> if there is neither.
    /// </summary>
    public static IOperation? Find(IOperation operation, string name) => operation switch
    {
        IInvocationOperation call => FindArgument(call.Arguments, name),
        IObjectCreationOperation creation => FindProperty(creation.Initializer, name) ?? FindArgument(creation.Arguments, name),
        _ => null,
    };

    private static IOperation? FindArgument(ImmutableArray<IArgumentOperation> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static IOperation? FindProperty(IObjectOrCollectionInitializerOperation? initializer, string name)
    {
        if (initializer is not null)
        {
            foreach (var member in initializer.Initializers)
            {
                if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: { } value } && property.Name == name)
                {
                    return value;
                }
            }
        }

        return null;
    }
}
