using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Options;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>Reads what every endpoint declares and returns, and lets the rules compare the two.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer() : StatusDiagnosticAnalyzer(EndpointRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        var controllers = new ControllerTypes();
        start.RegisterOperationBlockAction(member => AnalyzeMember(member, context, options, controllers));
        start.RegisterOperationAction(
            operation =>
            {
                if (EndpointContractReader.ReadHandler((IInvocationOperation)operation.Operation) is { } contract)
                {
                    Judge(contract, context, options, operation.ReportDiagnostic);
                }
            },
            OperationKind.Invocation);
    }

    private static void AnalyzeMember(OperationBlockAnalysisContext member, StatusContext context, OptionsReader options, ControllerTypes controllers)
    {
        if (member.OwningSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            return;
        }

        foreach (var block in member.OperationBlocks)
        {
            if (block is IBlockOperation { Syntax: BlockSyntax { Parent: MethodDeclarationSyntax } or ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax } }
                && EndpointContractReader.ReadAction(method, block, member.Compilation, controllers) is { } contract)
            {
                Judge(contract, context, options, member.ReportDiagnostic);
            }
        }
    }

    private static void Judge(EndpointContract contract, StatusContext context, OptionsReader options, Action<Diagnostic> report)
    {
        var tree = contract.Declaration.SyntaxTree;
        if (context.GeneratedHeaders.SaysGenerated(tree))
        {
            return;
        }

        var scope = new ResponseScope(context, options.For(tree));
        foreach (var rule in EndpointRules.All)
        {
            rule.Judge(contract, scope, report);
        }
    }
}
