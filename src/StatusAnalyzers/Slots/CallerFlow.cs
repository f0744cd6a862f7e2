using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds what the callers hand to a parameter, where all of them can be seen: <c>IsTransient((int)response.StatusCode)</c> says
/// what <c>code</c> is in <c>private static bool IsTransient(int code) => code is 429 or 503</c>.
/// </summary>
internal static class CallerFlow
{
    /// <summary>Whether every caller of the function is in sight: it is private, or local.</summary>
    public static bool SeesCallers(IMethodSymbol function) => function switch
    {
        { MethodKind: MethodKind.LocalFunction } => true,
        { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, ExplicitInterfaceImplementations.IsEmpty: true } => true,
        _ => false,
    };

    /// <summary>
    /// What <paramref name="identifier"/>, the name of the parameter's function, says: <see langword="true"/> if a slot is handed
    /// over there, <see langword="false"/> if another thing is, or nobody knows what; <see langword="null"/> if it says nothing.
    /// </summary>
    public static bool? Says(IdentifierNameSyntax identifier, IParameterSymbol parameter, SemanticModel model, SlotFinder slots, int hops)
    {
        SyntaxNode whole = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier;
        if (whole.Parent is not InvocationExpressionSyntax call || call.Expression != whole)
        {
            return SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(identifier).Symbol?.OriginalDefinition, parameter.ContainingSymbol) ? false : null;
        }

        if (model.GetOperation(call) is not IInvocationOperation invocation || !SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.OriginalDefinition, parameter.ContainingSymbol))
        {
            return null;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
            {
                var value = Operations.Unwrap(argument.Value);
                // The function calls itself with what it got.
                var says = value.ConstantValue.HasValue || SymbolEqualityComparer.Default.Equals(Operations.Referenced(value), parameter);
                return says ? null : SlotExpressions.WayOf(argument.Value, slots, hops) != SlotWay.None;
            }
        }

        return null;
    }
}
