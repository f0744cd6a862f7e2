using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>Where a header counts that goes with a status.</summary>
/// <param name="Code">The code in which it may be set: the member, or the handler of its own that a lambda is.</param>
/// <param name="Helpers">The code whose calls may set it: less, where the status is that of a <c>catch</c>, for what was called before belongs to the answer that failed.</param>
internal readonly record struct CompanionScope(SyntaxNode Code, SyntaxNode Helpers)
{
    /// <summary>The scope of a status that is sent.</summary>
    public static CompanionScope Of(SentStatus sent)
    {
        var syntax = sent.Operation.Syntax;
        var function = FunctionAround(syntax);
        var code = sent.Way == SentStatusWay.Mapping || IsHelper(function) ? TypeAround(syntax) : function;
        return new CompanionScope(code, CatchIn(code, syntax) ?? (sent.Way == SentStatusWay.Mapping ? code : function));
    }

    // Whoever asks the map may set headers, and is mostly beside it.
    private static SyntaxNode TypeAround(SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? FunctionAround(syntax);

    // Who calls it may have set the header, and is mostly beside it too.
    private static bool IsHelper(SyntaxNode function) =>
        function is MemberDeclarationSyntax { Modifiers: var modifiers } and not BaseTypeDeclarationSyntax
        && modifiers.Any(SyntaxKind.PrivateKeyword)
        && !modifiers.Any(SyntaxKind.ProtectedKeyword);

    private static SyntaxNode FunctionAround(SyntaxNode syntax)
    {
        SyntaxNode? handler = null;
        for (var node = syntax; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function when IsHandler(function):
                case LocalFunctionStatementSyntax { Parent: GlobalStatementSyntax }:
                    handler = node;
                    break;
                case GlobalStatementSyntax:
                    break;
                case MemberDeclarationSyntax or CompilationUnitSyntax:
                    return handler ?? node;
            }
        }

        return syntax;
    }

    // app.MapGet("/", context => …), app.Use(async (context, next) => …)
    private static bool IsHandler(AnonymousFunctionExpressionSyntax function) =>
        function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } }
        && (name.StartsWith("Map", StringComparison.Ordinal) || name.StartsWith("Use", StringComparison.Ordinal) || name == "Run");

    private static CatchClauseSyntax? CatchIn(SyntaxNode code, SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<CatchClauseSyntax>() is { } clause && code.Span.Contains(clause.Span) ? clause : null;
}
