using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.CodeFixes.Rules.Agreement;

/// <summary>What a <c>catch</c> does with the response: from its first statement that uses it to the last.</summary>
/// <param name="Block">The block of the clause.</param>
/// <param name="Response">The response.</param>
/// <param name="First">The index of the first statement.</param>
/// <param name="Last">The index of the last statement.</param>
internal sealed record GuardedAnswer(BlockSyntax Block, ExpressionSyntax Response, int First, int Last)
{
    /// <summary>The answer that a diagnostic is about; <see langword="null"/> if a condition around it would do something else too.</summary>
    public static GuardedAnswer? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        if (PlaceOf(root, diagnostic) is not var (statement, holder, response)
            || statement.FirstAncestorOrSelf<SyntaxNode>(static node => node is CatchClauseSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is not CatchClauseSyntax { Block: var block })
        {
            return null;
        }

        var mentions = new ResponseUses(model, RootOf(holder, model) is not (ILocalSymbol or IParameterSymbol));
        var uses = block.Statements.Select(mentions.In).ToList();
        if (block.Statements.IndexOf(statement) is >= 0 and var own)
        {
            uses[own] = ResponseUse.Uses;
        }

        var first = uses.IndexOf(ResponseUse.Uses);
        var last = uses.FindLastIndex(static use => use != ResponseUse.None);
        return first >= 0
            && CanStandApart(block, first, last)
            && !IsNeededBehind(block, first, last, model)
            && !DoesMore(block, uses, first, last, model)
            && !IsDeclaredFrom(block.Statements[first], RootOf(holder, model))
            && !MayLog(block, uses, last)
            && !SyntaxNodes.HasDirective(root, TextSpan.FromBounds(block.Statements[first].FullSpan.Start, block.Statements[last].Span.End))
            ? new GuardedAnswer(block, response, first, last)
            : null;
    }

    // The statement, what in it leads to the response, and the response: context.Response.StatusCode = 500, result.ExecuteAsync(context)
    private static (ExpressionStatementSyntax Statement, ExpressionSyntax Holder, ExpressionSyntax Response)? PlaceOf(SyntaxNode root, Diagnostic diagnostic)
    {
        if (SyntaxNodes.At<AssignmentExpressionSyntax>(root, diagnostic.Location) is { Left: MemberAccessExpressionSyntax { Expression: var response }, Parent: ExpressionStatementSyntax assigning })
        {
            return (assigning, response, response);
        }

        return HasStartedFix.IsExecuted(diagnostic.Properties)
            && SyntaxNodes.At<InvocationExpressionSyntax>(root, diagnostic.Location) is { ArgumentList.Arguments: { Count: 1 } arguments } call
            && call.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } executing
            && arguments[0].Expression is (IdentifierNameSyntax or MemberAccessExpressionSyntax) and var context
                ? (executing, context, SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, context.WithoutTrivia(), SyntaxFactory.IdentifierName("Response")))
                : null;
    }

    private static ISymbol? RootOf(ExpressionSyntax response, SemanticModel model) => response switch
    {
        MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access => RootOf(access.Expression, model),
        PostfixUnaryExpressionSyntax postfix => RootOf(postfix.Operand, model),
        _ => model.GetSymbolInfo(response).Symbol,
    };

    // A local that is declared among them may be needed behind them, and a path that leaves there goes on behind the condition.
    private static bool CanStandApart(BlockSyntax block, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if ((block.Statements[i] is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax && last < block.Statements.Count - 1) || Leaves(block.Statements[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A value that is set or a name that is declared among them, and read behind them.
    private static bool IsNeededBehind(BlockSyntax block, int first, int last, SemanticModel model)
    {
        var flow = model.AnalyzeDataFlow(block.Statements[first], block.Statements[last]);
        return flow is not { Succeeded: true } || !flow.DataFlowsOut.IsEmpty || flow.VariablesDeclared.Any(variable => flow.ReadOutside.Contains(variable) || flow.WrittenOutside.Contains(variable));
    }

    // What logs or counts between two uses of the response has to be done in any case; what fills a local is for the response.
    private static bool DoesMore(BlockSyntax block, List<ResponseUse> uses, int first, int last, SemanticModel model)
    {
        for (var i = first; i <= last; i++)
        {
            if (uses[i] == ResponseUse.None
                && block.Statements[i].DescendantNodesAndSelf(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                    .OfType<ExpressionStatementSyntax>()
                    .Any(statement => model.GetSymbolInfo(OwnerOf(statement.Expression)).Symbol is not ILocalSymbol))
            {
                return true;
            }
        }

        return false;
    }

    // problem of problem.Extensions["id"] = id, and of problem.Add(x)
    private static ExpressionSyntax OwnerOf(ExpressionSyntax expression) => expression switch
    {
        AssignmentExpressionSyntax assignment => OwnerOf(assignment.Left),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => OwnerOf(access),
        MemberAccessExpressionSyntax access => OwnerOf(access.Expression),
        ElementAccessExpressionSyntax access => OwnerOf(access.Expression),
        PostfixUnaryExpressionSyntax postfix => OwnerOf(postfix.Operand),
        PrefixUnaryExpressionSyntax prefix => OwnerOf(prefix.Operand),
        _ => expression,
    };

    private static bool Leaves(StatementSyntax statement) =>
        statement
            .DescendantNodesAndSelf(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(node => node switch
            {
                ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or GotoStatementSyntax or YieldStatementSyntax => true,
                BreakStatementSyntax => !IsIn(node, statement, static outer => outer is SwitchStatementSyntax || IsLoop(outer)),
                ContinueStatementSyntax => !IsIn(node, statement, IsLoop),
                _ => false,
            });

    private static bool IsIn(SyntaxNode node, StatementSyntax statement, Func<SyntaxNode, bool> isTarget) =>
        node.Ancestors().TakeWhile(outer => outer != statement.Parent).Any(isTarget);

    private static bool IsLoop(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    // The condition stands before the first statement.
    private static bool IsDeclaredFrom(StatementSyntax first, ISymbol? response) =>
        response is null || (response is ILocalSymbol { DeclaringSyntaxReferences: var declarations } && declarations.Any(declaration => declaration.Span.Start >= first.SpanStart));

    // Log(context, exception); as a last statement may be what has to be done in any case.
    private static bool MayLog(BlockSyntax block, List<ResponseUse> uses, int last) =>
        uses[last] == ResponseUse.HandsOn && block.Statements[last] is not ExpressionStatementSyntax { Expression: AwaitExpressionSyntax };
}
