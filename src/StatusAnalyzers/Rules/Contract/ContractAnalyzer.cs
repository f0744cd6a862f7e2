using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Options;
using StatusAnalyzers.Rules.Responses;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>Reads every response that code declares, and what every endpoint declares and returns, and lets the rules judge them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer() : StatusDiagnosticAnalyzer(ContractRules.Descriptors.Concat(EndpointRules.Descriptors).ToArray())
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        var endpoints = new EndpointContractReader(start.Compilation);

        // The creation inside an attribute comes as a creation too.
        start.RegisterOperationAction(operation => AnalyzeCreation(operation, context, options), OperationKind.ObjectCreation);
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context, options, endpoints), OperationKind.Invocation);
        start.RegisterOperationBlockAction(member => AnalyzeMember(member, context, options, endpoints));
    }

    private static void AnalyzeCreation(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        // [ProducesResponseType], [SwaggerResponse]. That a project gives them another name in another file is too rare to ask every
        // attribute for its type.
        if (context.Words.Has(operation.Operation.Syntax.SyntaxTree, FileWord.Response))
        {
            Judge(operation, DeclaredResponseReader.Read((IObjectCreationOperation)operation.Operation), context, options);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, StatusContext context, OptionsReader options, EndpointContractReader endpoints)
    {
        if (!context.Words.Has(operation.Operation.Syntax.SyntaxTree, FileWord.Map | FileWord.Produces))
        {
            return;
        }

        var call = (IInvocationOperation)operation.Operation;
        Judge(operation, DeclaredResponseReader.Read(call), context, options);
        if (endpoints.ReadHandler(call) is { } contract)
        {
            Judge(contract, context, options, operation.ReportDiagnostic);
        }
    }

    private static void AnalyzeMember(OperationBlockAnalysisContext member, StatusContext context, OptionsReader options, EndpointContractReader endpoints)
    {
        foreach (var block in member.OperationBlocks)
        {
            if (block.Syntax is (BlockSyntax or ArrowExpressionClauseSyntax) and { Parent: MethodDeclarationSyntax declaration }
                && member.OwningSymbol is IMethodSymbol method
                && endpoints.ReadAction(method, declaration, block) is { } contract)
            {
                Judge(contract, context, options, member.ReportDiagnostic);
            }
        }
    }

    private static void Judge(OperationAnalysisContext operation, DeclaredResponse? declared, StatusContext context, OptionsReader options)
    {
        if (declared is null)
        {
            return;
        }

        var scope = new ResponseScope(context, options.For(operation.Operation.Syntax.SyntaxTree));
        foreach (var rule in ContractRules.All)
        {
            if (rule.Judge(declared, scope) is { } diagnostic && !context.GeneratedPlaces.Contain(operation.Operation.Syntax))
            {
                operation.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void Judge(EndpointContract contract, StatusContext context, OptionsReader options, Action<Diagnostic> report)
    {
        var scope = new ResponseScope(context, options.For(contract.Declaration.SyntaxTree));
        var filtered = context.GeneratedPlaces.Filter(report);
        foreach (var rule in EndpointRules.All)
        {
            rule.Judge(contract, scope, filtered);
        }
    }
}
