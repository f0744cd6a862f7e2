using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Finds <c>using</c>s that only some builds have. The workspace looks at no <c>#if</c> when it puts one more among them.</summary>
internal static class ConditionalUsings
{
    /// <summary>Whether there are any among those that apply to <paramref name="place"/>.</summary>
    public static bool Around(SyntaxNode place) => place.AncestorsAndSelf().Any(static container => container switch
    {
        CompilationUnitSyntax unit => HasAny(unit.Usings),
        BaseNamespaceDeclarationSyntax space => HasAny(space.Usings),
        _ => false,
    });

    // An "#if" before the first takes in the whole file, or ends there; one behind the last has nothing to do with them.
    private static bool HasAny(SyntaxList<UsingDirectiveSyntax> usings) => usings.Count > 0
        && (usings.Skip(1).Any(static directive => directive.GetLeadingTrivia().Any(SyntaxNodes.IsConditional))
            || usings.Last().GetLastToken().GetNextToken(includeZeroWidth: true).LeadingTrivia.FirstOrDefault(SyntaxNodes.IsConditional) is { RawKind: not (int)SyntaxKind.None and not (int)SyntaxKind.IfDirectiveTrivia });
}
