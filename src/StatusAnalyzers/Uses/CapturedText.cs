using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Uses;

/// <summary>
/// Knows where the text of an argument is part of the program: where a parameter with
/// <c>[CallerArgumentExpression]</c> receives it, as the assertions of NUnit 4, MSTest 4 and TUnit do.
/// </summary>
internal static class CapturedText
{
    /// <summary>Whether any argument that <paramref name="operation"/> stands in is captured as text.</summary>
    public static bool Includes(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } && IsCaptured(parameter, method))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCaptured(IParameterSymbol parameter, IMethodSymbol method)
    {
        foreach (var other in method.Parameters)
        {
            // It is optional, so that the compiler fills it in.
            if (!other.IsOptional)
            {
                continue;
            }

            foreach (var attribute in other.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == "CallerArgumentExpressionAttribute"
                    && attribute.ConstructorArguments.Length == 1
                    && attribute.ConstructorArguments[0].Value as string == parameter.Name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
