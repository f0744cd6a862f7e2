using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Finds an exception in what a serializer is given: <c>BadRequest(ex)</c>, <c>new { error = ex }</c>.</summary>
internal static class ExceptionContent
{
    /// <summary>
    /// The exception that <paramref name="content"/> is, or has in a member; <see langword="null"/> if there is none, or if the
    /// framework asks for an exception, and says itself what of it the client may see.
    /// </summary>
    public static IOperation? Find(IOperation content)
    {
        content = ContentReader.Written(content);
        return FindWritten(content) is { } exception && !IsAskedFor(content) ? exception : null;
    }

    private static IOperation? FindWritten(IOperation content) => content switch
    {
        IConditionalOperation { WhenTrue: { } whenTrue, WhenFalse: { } whenFalse } => Find(whenTrue) ?? Find(whenFalse),
        ISwitchExpressionOperation => null,
        IAnonymousObjectCreationOperation creation => FindIn(creation.Initializers),
        IObjectCreationOperation { Initializer.Initializers: { } initializers } creation when !ExceptionDetails.IsException(creation.Type) => FindIn(initializers),
        _ => ExceptionDetails.IsException(content.Type) ? content : null,
    };

    // Web API's CreateErrorResponse(status, ex) shows the details where the program's IncludeErrorDetailPolicy allows. A
    // serializer asks for any value.
    private static bool IsAskedFor(IOperation content)
    {
        var parent = content.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parameter.OriginalDefinition.Type: { } type } && ExceptionDetails.IsException(type);
    }

    private static IOperation? FindIn(ImmutableArray<IOperation> members)
    {
        foreach (var member in members)
        {
            if (member is ISimpleAssignmentOperation { Value: { } value } && ContentReader.Written(value) is var written && ExceptionDetails.IsException(written.Type))
            {
                return written;
            }
        }

        return null;
    }
}
