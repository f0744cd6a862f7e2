using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>Reads the names of members from their syntax: a cheap question before anything is bound.</summary>
internal static class MemberNames
{
    /// <summary>The name of the member that <paramref name="expression"/> asks for; <see langword="null"/> if it asks for none.</summary>
    public static string? Of(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
