using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using StatusAnalyzers.Uses;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Writes a status where a fix wants one: a number by its name, if the project has one, and anything else as it was written.</summary>
internal sealed class StatusWriter(SemanticModel model, ImmutableArray<Compilation> compilations, SyntaxGenerator generator)
{
    private readonly NameWriter _names = new(model, generator);
    private readonly Vocabulary? _constants = VocabularySet.Read(model.Compilation).StatusCodes;

    /// <summary>The status for <paramref name="place"/>.</summary>
    public ExpressionSyntax Write(ExpressionSyntax status, SyntaxNode place) =>
        status is LiteralExpressionSyntax { Token.Value: int code } ? Write(code, place) ?? status.WithoutTrivia() : status.WithoutTrivia();

    /// <summary>The name of <paramref name="code"/> for <paramref name="place"/>; <see langword="null"/> if the project has none.</summary>
    public ExpressionSyntax? Write(int code, SyntaxNode place) =>
        _constants is { } constants
        && constants.TryGetName(code, out var name)
        && NamedConstant.Find(new NamingFix(NamingEdit.Replacement, constants.MetadataName, name.Member), compilations) is { } constant
            ? _names.WriteExpression(constant, place).WithoutTrivia()
            : null;

    /// <summary>Adds the directives that the names wait for.</summary>
    public Task<Document> ImportAsync(Document document, CancellationToken cancellationToken) => _names.ImportAsync(document, cancellationToken);
}
