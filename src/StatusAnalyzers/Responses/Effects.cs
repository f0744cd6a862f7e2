using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

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
        IConversionOperation { OperatorMethod: null } or IUnaryOperation { OperatorMethod: null } => true,
        IBinaryOperation { OperatorMethod: null } binary => binary.Type?.SpecialType != SpecialType.System_String || (IsPlainText(binary.LeftOperand) && IsPlainText(binary.RightOperand)),
        IConditionalOperation or ICoalesceOperation or IParenthesizedOperation or IIsTypeOperation or ITupleOperation => true,
        IInterpolationOperation interpolation => IsPlainText(interpolation.Expression),
        IInterpolatedStringOperation or IInterpolatedStringTextOperation => true,
        IAnonymousObjectCreationOperation or IArrayCreationOperation or IArrayInitializerOperation => true,
        IObjectCreationOperation { Constructor: { } constructor } => IsPlain(constructor),
        IObjectOrCollectionInitializerOperation or IArgumentOperation => true,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation } => true,
        _ => false,
    };

    // What becomes part of a text is asked for its own, and a ToString that somebody wrote can do anything.
    private static bool IsPlainText(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value.Type is null or { SpecialType: not (SpecialType.None or SpecialType.System_Object) } or { TypeKind: TypeKind.Enum } or { IsValueType: true, DeclaringSyntaxReferences.IsEmpty: true };
    }

    // A getter that somebody wrote can do anything; those of libraries read, but for two that wait for what others wrote.
    private static bool IsPlain(IPropertySymbol property)
    {
        if (property.IsIndexer || property is { Name: "Value", ContainingType.Name: "Lazy" } || (property.Name == "Result" && Awaitables.IsTask(property.ContainingType)))
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
