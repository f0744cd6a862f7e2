using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// Whether a number stands where the name beside it speaks of a status. The analyzers know more than names; here it is the
/// user who says what the number is, and a name is enough to offer it.
/// </summary>
internal static class StatusPosition
{
    /// <summary>Whether <paramref name="number"/> is given to, or compared with, something that is called after a status.</summary>
    public static bool Holds(SyntaxNode number, SemanticModel model)
    {
        var value = model.GetOperation(number);
        while (value?.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IConditionalOperation
            or IPatternOperation and not IRecursivePatternOperation)
        {
            value = value.Parent;
        }

        return value?.Parent switch
        {
            IArgumentOperation { Parameter: { } parameter } => IsStatus(parameter),
            ISimpleAssignmentOperation assignment => IsStatus(assignment.Target),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => IsStatus(declarator.Symbol),
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => IsStatus(properties[0]),
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => IsStatus(fields[0]),
            IParameterInitializerOperation initializer => IsStatus(initializer.Parameter),
            IBinaryOperation comparison => IsStatus(comparison.LeftOperand) || IsStatus(comparison.RightOperand),
            IIsPatternOperation match => IsStatus(match.Value),
            IPropertySubpatternOperation property => IsStatus(property.Member),
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } arm when value == arm.Pattern => IsStatus(@switch.Value),
            ICaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => IsStatus(@switch.Value),
            _ => false,
        };
    }

    private static bool IsStatus(IOperation operation)
    {
        while (operation is IConversionOperation or IConditionalAccessOperation)
        {
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IConditionalAccessOperation)operation).WhenNotNull;
        }

        return operation switch
        {
            IMemberReferenceOperation { Member: { } member } => IsStatus(member),
            ILocalReferenceOperation local => IsStatus(local.Local),
            IParameterReferenceOperation parameter => IsStatus(parameter.Parameter),
            _ => false,
        };
    }

    private static bool IsStatus(ISymbol symbol) => StatusNames.Judge(symbol.Name) != NameVerdict.Silent;
}
