using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Refactorings;

/// <summary><c>404</c> ↔ <c>StatusCodes.Status404NotFound</c>, <c>(HttpStatusCode)404</c> ↔ <c>HttpStatusCode.NotFound</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(NumberRefactoringProvider))]
public sealed class NumberRefactoringProvider : CodeRefactoringProvider
{
    /// <summary>The equivalence key of the action that writes a number.</summary>
    public const string WriteNumberKey = "StatusAnalyzers.WriteNumber";

    /// <summary>The equivalence key of the action that writes a name.</summary>
    public const string WriteNameKey = "StatusAnalyzers.WriteName";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await RefactoringScope.ReadAsync(context).ConfigureAwait(false) is not { } scope
            || CodeAtCaret.Read(scope.Root, context.Span, scope.Model, scope.Vocabularies) is not { } code)
        {
            return;
        }

        switch (code.Form)
        {
            case CodeForm.CastNumber when scope.Vocabularies.HttpStatusCode is { } members && members.TryGetName(code.Code, out var member):
                await scope.OfferAsync(code.Node, NamingEdit.Member, member, WriteNameKey).ConfigureAwait(false);
                break;

            case CodeForm.Number when StatusPosition.Holds(code.Node, scope.Model):
                await OfferNameAsync(scope, code).ConfigureAwait(false);
                break;

            case CodeForm.Constant or CodeForm.Member or CodeForm.CastMember when !code.NamesMember && !KeptComments.Has(scope.Root, code.Node.Span) && NumberOf(code) is { } number:
                context.RegisterRefactoring(CodeAction.Create(
                    "Use " + number,
                    async cancellationToken =>
                    {
                        var text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                        return context.Document.WithText(text.WithChanges(new TextChange(code.Node.Span, SyntaxNodes.TouchesWord(code.Node) && number[0] != '(' ? " " + number : number)));
                    },
                    WriteNumberKey));
                break;
        }
    }

    private static async Task OfferNameAsync(RefactoringScope scope, CodeAtCaret code)
    {
        // The cast of the other side goes, if it has one.
        if (scope.Vocabularies.HttpStatusCode is { } members
            && members.TryGetName(code.Code, out var member)
            && await scope.OfferAsync(code.Node, NamingEdit.CompareMembers, member, WriteNameKey).ConfigureAwait(false))
        {
            return;
        }

        foreach (var vocabulary in scope.Preferred)
        {
            if (vocabulary.TryGetName(code.Code, out var name))
            {
                await scope.OfferAsync(code.Node, vocabulary.IsEnum ? NamingEdit.CastMember : NamingEdit.Constant, name, WriteNameKey).ConfigureAwait(false);
                return;
            }
        }
    }

    // A member by its own name alone (using static) leaves no name of the type to cast to.
    private static string? NumberOf(in CodeAtCaret code)
    {
        var number = code.Code.ToString(CultureInfo.InvariantCulture);
        if (code.Form != CodeForm.Member)
        {
            return number;
        }

        var type = code.Inner switch
        {
            MemberAccessExpressionSyntax access => access.Expression.ToString(),
            QualifiedNameSyntax qualified => qualified.Left.ToString(),
            _ => null,
        };
        var cast = "(" + type + ")" + number;
        return type is null ? null : code.Node.Parent is MemberAccessExpressionSyntax ? "(" + cast + ")" : cast;
    }
}
