using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Where any code of the compilation puts a member into what is called a status code: <c>Response.StatusCode = error.Code</c>,
/// <c>StatusCode(result.Code)</c>, <c>(HttpStatusCode)error.Code</c>.
/// </summary>
/// <remarks>
/// The text is searched and the syntax is read once, when somebody asks for the first time; nothing is bound. Safe for all threads.
/// </remarks>
internal sealed class SentMembers
{
    // Without its first letter, which may be of either case.
    private const string Word = "tatusCode";

    // A status that is chosen and converted is not nested deeper.
    private const int MaxDepth = 8;

    private static readonly HashSet<string> Words = ["code", "status"];

    private readonly Lazy<ILookup<string, SentMember>> _members;

    /// <param name="compilation">The compilation.</param>
    public SentMembers(Compilation compilation) =>
        _members = new(() => compilation.SyntaxTrees.SelectMany(Read).ToLookup(static sent => sent.Member.Identifier.ValueText, StringComparer.Ordinal));

    /// <summary>The places where a member of that name is put into one; none for a name that speaks neither of a code nor of a status.</summary>
    public IEnumerable<SentMember> Find(string name) => NameWords.HasAny(name, Words) ? _members.Value[name] : [];

    private static List<SentMember> Read(SyntaxTree tree)
    {
        var found = new List<SentMember>();
        var text = tree.GetText().ToString();
        for (var at = IndexOf(text, 0); at >= 0; at = IndexOf(text, at + Word.Length))
        {
            if (MayBeGivenAt(text, at + Word.Length) && ValueBeside(tree.GetRoot().FindToken(at)) is { } value)
            {
                // Parentheses are no operation.
                while (value is ParenthesizedExpressionSyntax parenthesized)
                {
                    value = parenthesized.Expression;
                }

                Collect(value, value, found, 0);
            }
        }

        return found;
    }

    private static int IndexOf(string text, int start) => text.IndexOf(Word, start, StringComparison.Ordinal);

    // StatusCode = …, StatusCode(…), StatusCodeResult(…), (HttpStatusCode)…, statusCode: …
    private static bool MayBeGivenAt(string text, int end)
    {
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] is '=' or '(' or ')' or ':';
    }

    private static ExpressionSyntax? ValueBeside(SyntaxToken word)
    {
        if (word.Parent is not SimpleNameSyntax name)
        {
            return null;
        }

        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax ? name.Parent : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == whole => assignment.Right,
            CastExpressionSyntax cast when cast.Type == whole => cast.Expression,
            NameColonSyntax { Parent: ArgumentSyntax argument } => argument.Expression,
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => arguments[0].Expression,
            ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => arguments[0].Expression,
            _ => null,
        };
    }

    // The members that give the value, or a branch of it.
    private static void Collect(ExpressionSyntax value, ExpressionSyntax sent, List<SentMember> found, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        if (NameOf(value) is { } name)
        {
            found.Add(new SentMember(name, sent));
        }

        foreach (var source in SourcesOf(value))
        {
            Collect(source, sent, found, depth + 1);
        }
    }

    private static IdentifierNameSyntax? NameOf(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax access => access.Name as IdentifierNameSyntax,
        MemberBindingExpressionSyntax binding => binding.Name as IdentifierNameSyntax,
        _ => value as IdentifierNameSyntax,
    };

    private static IEnumerable<ExpressionSyntax> SourcesOf(ExpressionSyntax value) => value switch
    {
        // error.Code.Value
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access => [access.Expression],
        IdentifierNameSyntax local when FirstValueOf(local) is { } first => [first],
        ConditionalAccessExpressionSyntax access => [access.WhenNotNull],
        CastExpressionSyntax cast => [cast.Expression],
        ParenthesizedExpressionSyntax parenthesized => [parenthesized.Expression],
        PostfixUnaryExpressionSyntax suppressed => [suppressed.Operand],
        BinaryExpressionSyntax { OperatorToken.Text: "??" } coalesce => [coalesce.Left, coalesce.Right],
        ConditionalExpressionSyntax conditional => [conditional.WhenTrue, conditional.WhenFalse],
        SwitchExpressionSyntax choice => choice.Arms.Select(static arm => arm.Expression),
        _ => [],
    };

    // var code = error.Code; Response.StatusCode = code;
    private static ExpressionSyntax? FirstValueOf(IdentifierNameSyntax local)
    {
        for (SyntaxNode? node = local.Parent; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is BlockSyntax block)
            {
                foreach (var statement in block.Statements)
                {
                    if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && variables[0].Identifier.ValueText == local.Identifier.ValueText)
                    {
                        return variables[0].Initializer?.Value;
                    }
                }
            }
        }

        return null;
    }
}
