using System.Diagnostics.CodeAnalysis;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// Recognises by its words what <see cref="ErrorWrite"/> recognises by its symbols: <c>context.Response.WriteAsync(ex.Message)</c>
/// in a <c>catch</c>, in a file whose references are missing, so that nobody knows the type of <c>context</c>.
/// </summary>
internal static class UnresolvedErrorWrite
{
    /// <summary>The first such write in the clause, if nothing in its function sets a status, writes before the <c>try</c> or sends one piece after the other.</summary>
    /// <param name="clause">A <c>catch</c> clause.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="write">The call that writes.</param>
    /// <param name="cancellationToken">Passed on to the model.</param>
    public static bool TryRead(CatchClauseSyntax clause, SemanticModel model, [NotNullWhen(true)] out InvocationExpressionSyntax? write, CancellationToken cancellationToken)
    {
        write = FirstWrite(clause.Block);
        return write is not null
            && clause is { Filter: null, Parent: TryStatementSyntax attempt }
            && (CatchesAll(clause) || Mentions(write, clause.Declaration!.Identifier))
            && FunctionAround(clause) is { } function
            && !SetsStatusOrStarts(function, attempt, write)
            && IsUnresolved(write, model, cancellationToken);
    }

    private static InvocationExpressionSyntax? FirstWrite(SyntaxNode node)
    {
        foreach (var inner in node.DescendantNodes(IsSameFunction))
        {
            if (inner is InvocationExpressionSyntax call && IsWrite(call))
            {
                return call;
            }
        }

        return null;
    }

    private static bool IsWrite(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "WriteAsync" or "WriteAsJsonAsync",
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Response" },
        };

    private static bool CatchesAll(CatchClauseSyntax clause) =>
        clause.Declaration is null or { Type: IdentifierNameSyntax { Identifier.ValueText: "Exception" } };

    private static bool Mentions(SyntaxNode write, SyntaxToken exception)
    {
        foreach (var token in write.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == exception.ValueText)
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? FunctionAround(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            if (current is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
            {
                return current;
            }
        }

        return null;
    }

    private static bool SetsStatusOrStarts(SyntaxNode function, TryStatementSyntax attempt, InvocationExpressionSyntax write)
    {
        foreach (var node in function.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } } assignment
                ? member == "StatusCode" || (member == "ContentType" && assignment.Right is LiteralExpressionSyntax { Token.Value: string type } && EventStreams.Is(type))
                : node is InvocationExpressionSyntax call && call != write && IsWrite(call) && (call.SpanStart < attempt.SpanStart || Loops.Repeat(call, attempt)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnresolved(InvocationExpressionSyntax write, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(write, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true }
        && model.GetTypeInfo(((MemberAccessExpressionSyntax)write.Expression).Expression, cancellationToken).Type is null or IErrorTypeSymbol;

    private static bool IsSameFunction(SyntaxNode node) => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
