using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Looks for mentions of a server's response in code that runs at another time.</summary>
internal static class Mentions
{
    /// <summary>Whether <paramref name="body"/> uses a response, or a context that leads to one, of the function around it.</summary>
    public static bool Carrier(IOperation body)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                && ResponseReceiver.IsCarrier(operation.Type))
            {
                return true;
            }
        }

        return false;
    }
}
