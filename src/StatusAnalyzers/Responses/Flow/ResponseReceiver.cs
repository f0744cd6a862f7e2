using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Tells responses apart: <c>context.Response</c>, a local that was set to it, and <c>context</c> itself are one; another
/// context is another. A controller's own response goes by the controller's type.
/// </summary>
internal static partial class ResponseReceiver
{
    /// <summary>Which response the expression stands for; <see langword="null"/> if none can be told.</summary>
    public static ISymbol? Read(IOperation? operation)
    {
        while (operation is not null)
        {
            operation = Operations.Unwrap(operation);
            switch (operation)
            {
                // context.Response, Response, HttpContext.Response, httpContext of a filter's context
                case IPropertyReferenceOperation { Property: { IsStatic: false } property, Instance: { } instance } when IsCarrier(property.Type):
                    operation = instance;
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } self:
                    return self.Type;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IFieldReferenceOperation field:
                    return field.Field;
                case ILocalReferenceOperation local:
                    if (AliasedBy(local) is not { } aliased)
                    {
                        return local.Local;
                    }

                    operation = aliased;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The response whose body or whose body's writer <paramref name="operation"/> is; <see langword="null"/> if it is something else.</summary>
    public static IOperation? OfBody(IOperation? operation) =>
        operation is IPropertyReferenceOperation { Property.Name: "Body" or "BodyWriter", Instance: { } response } && IsResponse(response.Type) ? response : null;

    // var response = context.Response;
    private static IOperation? AliasedBy(ILocalReferenceOperation local)
    {
        var value = SteadyAlias.ValueOf(local) is { } declared ? ContentReader.Written(declared) : null;
        return value is IPropertyReferenceOperation or IParameterReferenceOperation ? value : null;
    }
}
