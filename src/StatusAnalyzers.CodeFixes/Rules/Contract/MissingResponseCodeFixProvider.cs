using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.CodeFixes.Rules.Naming;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Rules.Contract;

/// <summary>Fixes HSC7001: declares every status that the endpoint returns and leaves out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingResponseCodeFixProvider))]
public sealed class MissingResponseCodeFixProvider() : StatusCodeFixProvider(DeclareKey, RuleIds.UndeclaredStatus)
{
    /// <summary>The equivalence key of the action.</summary>
    public const string DeclareKey = "StatusAnalyzers.DeclareResponses";

    /// <inheritdoc/>
    internal override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var compilations = await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false);
        var writer = new NameWriter(model, SyntaxGenerator.GetGenerator(document));
        var edits = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, diagnostic) is { } node && !edits.ContainsKey(node))
            {
                edits.Add(node, EditOf(node, diagnostic, model, compilations, writer));
            }
        }

        var changed = KeptComments.Replace(root, edits);
        return await writer.ImportAsync(document.WithSyntaxRoot(changed), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    private protected override async Task<string?> TitleAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && Find(root, diagnostic) is not null
            ? "Declare what is returned"
            : null;

    private static SyntaxNode? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations is not { Count: 1 } locations || ContractFix.Missing(diagnostic.Properties).IsEmpty || !root.FullSpan.Contains(locations[0].SourceSpan))
        {
            return null;
        }

        var span = locations[0].SourceSpan;
        for (SyntaxNode? node = root.FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span == span; node = node.Parent)
        {
            if ((node is MethodDeclarationSyntax method && !IsConditional(root, method)) || (node is InvocationExpressionSyntax call && !IsConditional(call)))
            {
                return node;
            }
        }

        return null;
    }

    private static Func<SyntaxNode, SyntaxNode> EditOf(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, ImmutableArray<Compilation> compilations, NameWriter writer)
    {
        var statuses = new List<(MissingStatus Status, ExpressionSyntax Code)>();
        foreach (var status in ContractFix.Missing(diagnostic.Properties))
        {
            statuses.Add((status, Write(status, node, compilations, writer)));
        }

        if (node is InvocationExpressionSyntax)
        {
            return call => AddCalls((InvocationExpressionSyntax)call, statuses);
        }

        var name = ShortName(ContractFix.Attribute, node, model);
        var last = ContractFix.WithDefault(diagnostic.Properties) ? ShortName(ContractFix.DefaultAttribute, node, model) : null;
        return method => AddAttributes((MethodDeclarationSyntax)method, name, statuses, last);
    }

    private static ExpressionSyntax Write(MissingStatus status, SyntaxNode place, ImmutableArray<Compilation> compilations, NameWriter writer)
    {
        if (status.TypeName.Length == 0 || NamedConstant.Find(new NamingFix(NamingEdit.Constant, status.TypeName, status.MemberName), compilations) is not { } constant)
        {
            return SyntaxFactory.ParseExpression(status.Code.ToString(CultureInfo.InvariantCulture));
        }

        var name = writer.WriteExpression(constant, place);
        return constant.IsMember ? Templates.CastToInt(name) : name;
    }

    // Without the namespace, if that means the same there.
    private static string ShortName(string attribute, SyntaxNode place, SemanticModel model)
    {
        var simple = attribute.Substring(attribute.LastIndexOf('.') + 1);
        var bound = model.GetSpeculativeSymbolInfo(place.SpanStart, SyntaxFactory.ParseTypeName(simple + "Attribute"), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
        return bound is INamedTypeSymbol type && type.ToDisplayString() == attribute + "Attribute" ? simple : attribute;
    }

    private static InvocationExpressionSyntax AddCalls(InvocationExpressionSyntax call, List<(MissingStatus Status, ExpressionSyntax Code)> statuses)
    {
        // Each on a line of its own, if the last one is.
        var lead = LineStart(BeforeDot(call));
        foreach (var (status, code) in statuses)
        {
            var template = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression("x" + lead + "." + status.Method + "(0)");
            var access = (MemberAccessExpressionSyntax)template.Expression;
            var receiver = call.WithoutTrailingTrivia().WithTrailingTrivia(access.Expression.GetTrailingTrivia());
            var argument = template.ArgumentList.Arguments[0];
            call = template
                .WithExpression(access.WithExpression(receiver))
                .WithArgumentList(template.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(argument.WithExpression(code))))
                .WithTrailingTrivia(call.GetTrailingTrivia());
        }

        return call;
    }

    private static SyntaxTriviaList BeforeDot(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access
        ? access.Expression.GetTrailingTrivia().AddRange(access.OperatorToken.LeadingTrivia)
        : default;

    // The last line break and the indentation. The comments say it of the last call alone.
    private static string LineStart(SyntaxTriviaList trivia)
    {
        var start = trivia.Count - 1;
        while (start >= 0 && !trivia[start].IsKind(SyntaxKind.EndOfLineTrivia))
        {
            start--;
        }

        return start < 0 ? "" : string.Concat(trivia.Skip(start).TakeWhile(static one => one.IsKind(SyntaxKind.EndOfLineTrivia) || one.IsKind(SyntaxKind.WhitespaceTrivia)));
    }

    // Calls that only some builds make: one more behind them would be in the same #if, or behind the last of another one.
    private static bool IsConditional(InvocationExpressionSyntax call) =>
        BeforeDot(call).Concat(call.GetLastToken().GetNextToken().LeadingTrivia).Any(static trivia => trivia.IsDirective);

    // Attributes that only some builds have, in the same way.
    private static bool IsConditional(SyntaxNode root, MethodDeclarationSyntax method) =>
        method.AttributeLists.Count > 0
        && SyntaxNodes.HasConditional(root, TextSpan.FromBounds(method.SpanStart, method.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart));

    private static MethodDeclarationSyntax AddAttributes(MethodDeclarationSyntax method, string name, List<(MissingStatus Status, ExpressionSyntax Code)> statuses, string? last)
    {
        var start = LineOfLast(method.AttributeLists) is { } line ? line.GetLeadingTrivia() : method.GetLeadingTrivia();
        var indentation = start is { Count: > 0 } && start[start.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(start[start.Count - 1]) : SyntaxFactory.TriviaList();
        var trailing = method.AttributeLists.Count > 0 ? method.AttributeLists[method.AttributeLists.Count - 1].GetTrailingTrivia() : LineEnd(method);
        var lists = new List<AttributeListSyntax>();
        foreach (var (_, code) in statuses)
        {
            var list = Parse("[" + name + "(0)]");
            var argument = list.Attributes[0].ArgumentList!.Arguments[0];
            lists.Add(list.ReplaceNode(argument, argument.WithExpression(code)));
        }

        if (last is not null)
        {
            lists.Add(Parse("[" + last + "]"));
        }

        // On the line of the method stay those that begin there.
        var isOnOwnLine = HasLineEnd(trailing);
        for (var i = 0; i < lists.Count; i++)
        {
            lists[i] = lists[i].WithLeadingTrivia(isOnOwnLine ? indentation : default).WithTrailingTrivia(WithoutComments(trailing));
        }

        if (method.AttributeLists.Count == 0)
        {
            lists[0] = lists[0].WithLeadingTrivia(method.GetLeadingTrivia());
            method = method.WithLeadingTrivia(isOnOwnLine ? indentation : default);
        }

        return method.WithAttributeLists(method.AttributeLists.AddRange(lists));
    }

    // The first of those on the line of the last one.
    private static AttributeListSyntax? LineOfLast(SyntaxList<AttributeListSyntax> lists)
    {
        var index = lists.Count - 1;
        while (index > 0 && !HasLineEnd(lists[index - 1].GetTrailingTrivia()))
        {
            index--;
        }

        return index < 0 ? null : lists[index];
    }

    private static AttributeListSyntax Parse(string text) =>
        ((ClassDeclarationSyntax)SyntaxFactory.ParseCompilationUnit(text + "class C;").Members[0]).AttributeLists[0];

    private static SyntaxTriviaList LineEnd(SyntaxNode node)
    {
        foreach (var trivia in node.SyntaxTree.GetRoot().DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return SyntaxFactory.TriviaList(trivia);
            }
        }

        return SyntaxFactory.TriviaList(SyntaxFactory.Space);
    }

    private static bool HasLineEnd(SyntaxTriviaList trivia)
    {
        foreach (var one in trivia)
        {
            if (one.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxTriviaList WithoutComments(SyntaxTriviaList trivia)
    {
        var kept = SyntaxFactory.TriviaList();
        foreach (var one in trivia)
        {
            if (one.IsKind(SyntaxKind.EndOfLineTrivia) || (!HasLineEnd(trivia) && one.IsKind(SyntaxKind.WhitespaceTrivia)))
            {
                kept = kept.Add(one);
            }
        }

        return kept;
    }
}
