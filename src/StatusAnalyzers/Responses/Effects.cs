using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Knows expressions that only read: to leave one out changes nothing else.</summary>
internal static class Effects
{
    /// <summary>Whether nothing in <paramref name="operation"/> is done besides reading and making objects. When in doubt it is not.</summary>
    public static bool HasNone(IOperation operation)
    {
        foreach (var inner in operation.DescendantsAndSelf())
        {
            if (!IsHarmless(inner))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHarmless(IOperation operation) => operation switch
    {
        ILiteralOperation or IUtf8StringOperation or IDefaultValueOperation or ITypeOfOperation or INameOfOperation => true,
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IInstanceReferenceOperation => true,
        IPropertyReferenceOperation { Property: { } property } => IsPlain(property),
        IConversionOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null } or IBinaryOperation { OperatorMethod: null } => true,
        IConditionalOperation or ICoalesceOperation or IParenthesizedOperation or IIsTypeOperation or ITupleOperation => true,
        IInterpolatedStringOperation or IInterpolationOperation or IInterpolatedStringTextOperation => true,
        IAnonymousObjectCreationOperation or IArrayCreationOperation or IArrayInitializerOperation => true,
        IObjectCreationOperation { Constructor: { } constructor } => IsPlain(constructor),
        IObjectOrCollectionInitializerOperation or IArgumentOperation => true,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation } => true,
        _ => false,
    };

    // A getter that somebody wrote can do anything; those of libraries read.
    private static bool IsPlain(IPropertySymbol property)
    {
        if (property.IsIndexer)
        {
            return false;
        }

        if (property.DeclaringSyntaxReferences.IsEmpty || property.ContainingType.IsAnonymousType)
        {
            return true;
        }

        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { IsImplicitlyDeclared: true, AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property))
            {
                return true;
            }
        }

        return false;
    }

    // So can a constructor; the compiler's own, that of a positional record too, only assign.
    private static bool IsPlain(IMethodSymbol constructor) =>
        constructor.IsImplicitlyDeclared
        || constructor.DeclaringSyntaxReferences.IsEmpty
        || constructor.DeclaringSyntaxReferences[0].GetSyntax() is RecordDeclarationSyntax;
}
