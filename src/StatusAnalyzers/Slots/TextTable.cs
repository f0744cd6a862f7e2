using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Knows the rows of a table from code to text: <c>404 => "Not Found"</c>, <c>{ 404, "Not Found" }</c>. Such a row says itself
/// what the number means; a name in its place would say it twice.
/// </summary>
/// <remarks>A link, a path or an identifier is no such text: the row then says what is done about the code.</remarks>
internal static class TextTable
{
    /// <summary>Whether the number <paramref name="literal"/> is the key of such a row.</summary>
    public static bool IsRow(SyntaxNode literal, int code, Flow flow)
    {
        var key = literal;
        while (key.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConstantPatternSyntax)
        {
            key = key.Parent;
        }

        return flow.Kind switch
        {
            FlowKind.Pattern => IsText(TextOfBranch(key.Parent, key), code),
            // Documented positions declare something by their rows: a summary of an endpoint's responses.
            FlowKind.Element when flow.Way is SlotWay.Convention or SlotWay.Inferred => IsText(TextOfElement(key), code),
            _ => false,
        };
    }

    private static ExpressionSyntax? TextOfBranch(SyntaxNode? branch, SyntaxNode key) => branch switch
    {
        SwitchExpressionArmSyntax { WhenClause: null } arm when arm.Pattern == key => arm.Expression,
        SwitchLabelSyntax { Parent: SwitchSectionSyntax { Statements: { Count: > 0 } statements } } => statements[0] switch
        {
            ReturnStatementSyntax @return => @return.Expression,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment } when statements.Count == 2 => assignment.Right,
            _ => null,
        },
        _ => null,
    };

    private static ExpressionSyntax? TextOfElement(SyntaxNode key) => key.Parent switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair } when pair[0] == key => pair[1],
        ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax assignment } } => assignment.Right,
        _ => null,
    };

    private static bool IsText(ExpressionSyntax? value, int code)
    {
        // ("Not Found", "https://…"), new("Not Found", …): a row of several columns, of which one is the phrase.
        var columns = value switch
        {
            TupleExpressionSyntax tuple => tuple.Arguments,
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } => arguments,
            _ => default,
        };
        foreach (var column in columns)
        {
            if (column.Expression is LiteralExpressionSyntax { Token.Value: string name } && IsPhrase(name, code))
            {
                return true;
            }
        }

        if (value is not LiteralExpressionSyntax { Token.Value: string text })
        {
            return false;
        }

        // Words, or the phrase itself where that is a single word: "OK", "Forbidden", "NotFound".
        return (text.IndexOf(' ') > 0 && text.IndexOf("://", StringComparison.Ordinal) < 0)
            || IsPhrase(text, code);
    }

    private static bool IsPhrase(string text, int code) => StatusPhrases.TryFindLetters(StatusPhrases.LettersOf(text), out var meant) && meant == code;
}
