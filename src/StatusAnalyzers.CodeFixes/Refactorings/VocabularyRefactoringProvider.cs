using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Refactorings;

/// <summary><c>StatusCodes.Status404NotFound</c> ↔ <c>(int)HttpStatusCode.NotFound</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(VocabularyRefactoringProvider))]
public sealed class VocabularyRefactoringProvider : CodeRefactoringProvider
{
    /// <summary>The equivalence key of the action that takes the name from the other vocabulary.</summary>
    public const string OtherVocabularyKey = "StatusAnalyzers.OtherVocabulary";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (await RefactoringScope.ReadAsync(context).ConfigureAwait(false) is not { } scope
            || CodeAtCaret.Read(scope.Root, context.Span, scope.Model, scope.Vocabularies) is not { } code)
        {
            return;
        }

        var (other, edit) = code.Form switch
        {
            CodeForm.Constant when !code.NamesMember => (scope.Vocabularies.HttpStatusCode, NamingEdit.Replacement),
            CodeForm.CastMember => (scope.Vocabularies.StatusCodes, NamingEdit.CastConstant),
            _ => default,
        };
        if (other is not null && other.TryGetName(code.Code, out var name))
        {
            await scope.OfferAsync(code.Node, edit, name, OtherVocabularyKey).ConfigureAwait(false);
        }
    }
}
