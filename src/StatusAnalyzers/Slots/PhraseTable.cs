using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Knows the tables that say what a code is called: <c>[404] = "Not Found"</c>, <c>404 => "Not Found"</c>. Their rows define
/// the codes, and a name in the place of the number would only say the phrase twice.
/// </summary>
internal static class PhraseTable
{
    /// <summary>Whether <paramref name="literal"/> is the code of a row of which any row of the same table gives the registered phrase.</summary>
    public static bool HasRow(IOperation literal)
    {
        for (var operation = literal.Parent; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IConversionOperation or IArgumentOperation or IPropertyReferenceOperation or IPatternOperation
                    or ISwitchExpressionArmOperation or ICaseClauseOperation or ISwitchCaseOperation or ISimpleAssignmentOperation:
                    break;

                case IInvocationOperation { TargetMethod.Name: "Add", Instance: IInstanceReferenceOperation }:
                    break;

                case ISwitchExpressionOperation @switch:
                    return HasPhrase(@switch);

                case ISwitchOperation @switch:
                    return HasPhrase(@switch);

                case IObjectOrCollectionInitializerOperation initializer:
                    return HasPhrase(initializer);

                default:
                    return false;
            }
        }

        return false;
    }

    private static bool HasPhrase(ISwitchExpressionOperation @switch)
    {
        foreach (var arm in @switch.Arms)
        {
            if (arm.Pattern is IConstantPatternOperation pattern && IsPhrase(pattern.Value, arm.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPhrase(ISwitchOperation @switch)
    {
        foreach (var section in @switch.Cases)
        {
            if (section.Clauses.Length == 1
                && section.Body.Length > 0
                && ResultOf(section.Body[0]) is { } result
                && CodeOf(section.Clauses[0]) is { } code
                && IsPhrase(code, result))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPhrase(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (var row in initializer.Initializers)
        {
            var isPhrase = row switch
            {
                IInvocationOperation { Arguments: { Length: 2 } arguments } => IsPhrase(arguments[0].Value, arguments[1].Value),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } keys } } item => IsPhrase(keys[0].Value, item.Value),
                _ => false,
            };
            if (isPhrase)
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? CodeOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value,
        IPatternCaseClauseOperation { Pattern: IConstantPatternOperation pattern } => pattern.Value,
        _ => null,
    };

    private static IOperation? ResultOf(IOperation statement) => statement switch
    {
        IReturnOperation { ReturnedValue: { } value } => value,
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => assignment.Value,
        _ => null,
    };

    private static bool IsPhrase(IOperation code, IOperation text) =>
        code.ConstantValue is { HasValue: true, Value: int number }
        && text.ConstantValue is { HasValue: true, Value: string phrase }
        && StatusCatalog.TryGet(number, out var known)
        && string.Equals(Squash(known.Phrase), Squash(phrase), StringComparison.OrdinalIgnoreCase);

    // "Not Found", "NotFound" and "not-found" are the same phrase.
    private static string Squash(string text)
    {
        var letters = new char[text.Length];
        var count = 0;
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                letters[count++] = character;
            }
        }

        return new string(letters, 0, count);
    }
}
