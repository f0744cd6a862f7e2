using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Values;

/// <summary>Looks through a field or property of the same file whose value is written where it is declared.</summary>
internal static class FixedMember
{
    /// <summary>The value that is written at the declaration, or <paramref name="value"/> itself if it is no such member.</summary>
    public static IOperation ValueOf(IOperation value) =>
        value.SemanticModel is { } model
        && MemberOf(value) is { } member
        && DeclaredValue.Of(member, model.SyntaxTree) is { } written
        && model.GetOperation(written) is { } operation
            ? ContentReader.Written(operation)
            : value;

    private static ISymbol? MemberOf(IOperation value) => value switch
    {
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
        IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false } property } => property,
        _ => null,
    };
}
