using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>
/// Writes names of constants into one document: as short as the place allows. Where only a <c>using</c> is missing, a name
/// means nothing until <see cref="ImportAsync"/> has added it, or has put the namespace before the name.
/// </summary>
internal sealed class NameWriter(SemanticModel model, SyntaxGenerator generator)
{
    private const string WaitsForImport = "StatusAnalyzers.WaitsForImport";

    private readonly NameForms _forms = new(model);
    private readonly List<NamingFix> _waiting = new();

    /// <summary>The name of <paramref name="constant"/> for <paramref name="place"/>, which an expression or a type may be.</summary>
    public NameSyntax Write(NamedConstant constant, SyntaxNode place)
    {
        if (_forms.Short(constant, place) is { } name)
        {
            return name;
        }

        if (!_forms.CanImport(constant, place))
        {
            return _forms.Long(constant, place);
        }

        var index = _waiting.IndexOf(constant.Fix);
        if (index < 0)
        {
            index = _waiting.Count;
            _waiting.Add(constant.Fix);
        }

        var full = NameForms.AfterImport(constant);
        var type = generator.TypeExpression(constant.Type)
            .CopyAnnotationsTo(full.Left)
            .WithoutAnnotations(Simplifier.Annotation)
            .WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);
        return full
            .WithLeft(type)
            .WithAdditionalAnnotations(new SyntaxAnnotation(WaitsForImport, index.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The same as an expression.</summary>
    public ExpressionSyntax WriteExpression(NamedConstant constant, SyntaxNode place) =>
        ToExpression(Write(constant, place), place);

    /// <summary>Adds the directives that the names in <paramref name="document"/> wait for, where that is safe, and writes the others in full.</summary>
    public async Task<Document> ImportAsync(Document document, CancellationToken cancellationToken)
    {
        if (_waiting.Count == 0)
        {
            return document;
        }

        document = await CleanUpAsync(await FileLayout.ApplyAsync(document, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var imported = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || imported is null)
        {
            return document;
        }

        var forms = new NameForms(imported);
        var constants = _waiting.Select(fix => NamedConstant.Find(fix, imported.Compilation)).ToList();
        return document.WithSyntaxRoot(root.ReplaceNodes(root.GetAnnotatedNodes(WaitsForImport), (node, _) => Finish(node)));

        SyntaxNode Finish(SyntaxNode node)
        {
            var index = node.GetAnnotations(WaitsForImport).First().Data;
            if (constants[int.Parse(index, CultureInfo.InvariantCulture)] is not { } constant)
            {
                return node;
            }

            var name = forms.Short(constant, node) ?? forms.Long(constant, node);
            return (node is NameSyntax ? name : ToExpression(name, node)).WithTriviaFrom(node);
        }
    }

    // The workspace adds an import safely, that is, unless it gives names of the document another meaning, only where it
    // applies an action. So this makes one of the document. (It would take an import back that only long names go by.)
    private static async Task<Document> CleanUpAsync(Document document, CancellationToken cancellationToken)
    {
        var action = CodeAction.Create(WaitsForImport, _ => Task.FromResult(document), WaitsForImport);
        foreach (var operation in await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (operation is ApplyChangesOperation changes && changes.ChangedSolution.GetDocument(document.Id) is { } cleaned)
            {
                return cleaned;
            }
        }

        return document;
    }

    private static ExpressionSyntax ToExpression(NameSyntax name, SyntaxNode place)
    {
        var expression = Templates.ToExpression(name);

        // In the hole of an interpolated string a colon ends the expression.
        return !name.HasAnnotations(WaitsForImport)
            && name.ToString().StartsWith("global::", StringComparison.Ordinal)
            && place.FirstAncestorOrSelf<InterpolationSyntax>() is not null
                ? Templates.Parenthesize(expression)
                : expression;
    }
}
