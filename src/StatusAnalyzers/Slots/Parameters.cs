using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>Finds the parameter that an argument is for, where only syntax tells.</summary>
internal static class Parameters
{
    /// <summary>The parameter called <paramref name="name"/>, or without a name the one at <paramref name="index"/>; <see langword="null"/> if there is none.</summary>
    public static IParameterSymbol? Find(IMethodSymbol method, string? name, int index)
    {
        if (name is null)
        {
            return index >= 0 && index < method.Parameters.Length ? method.Parameters[index] : null;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }
}
