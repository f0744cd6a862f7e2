using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Fixes HSC1006: calls the helper that is named after the status.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HelperCodeFixProvider))]
public sealed class HelperCodeFixProvider() : ReplacementFixProvider(UseHelperKey, RuleIds.StatusOfHelper)
{
    /// <summary>The equivalence key of the action that calls the helper.</summary>
    public const string UseHelperKey = "StatusAnalyzers.UseHelper";

    /// <inheritdoc/>
    private protected override Replacement? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!HelperFix.TryReadFrom(diagnostic.Properties, out var fix)
            || SyntaxNodes.At<InvocationExpressionSyntax>(root, diagnostic.Location) is not { ArgumentList.Arguments: var arguments } call
            || fix.Content >= arguments.Count)
        {
            return null;
        }

        return ResultCalls.CanChange(call, fix.Content)
            ? new Replacement(call, node => ResultCalls.ToHelper((InvocationExpressionSyntax)node, fix.Name, fix.Content), ResultCalls.TitleOf(fix.Name, ""))
            {
                Written = ResultCalls.ToHelper(call, fix.Name, fix.Content),
            }
            : null;
    }
}
