using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Options;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>Reads every response that code declares, and lets the rules judge it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractAnalyzer() : StatusDiagnosticAnalyzer(ContractRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);

        // The creation inside an attribute comes as a creation too.
        start.RegisterOperationAction(
            operation => Analyze(operation, DeclaredResponseReader.Read((IObjectCreationOperation)operation.Operation), context, options),
            OperationKind.ObjectCreation);
        start.RegisterOperationAction(
            operation => Analyze(operation, DeclaredResponseReader.Read((IInvocationOperation)operation.Operation), context, options),
            OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext operation, DeclaredResponse? declared, StatusContext context, OptionsReader options)
    {
        var tree = operation.Operation.Syntax.SyntaxTree;
        if (declared is null || context.GeneratedHeaders.SaysGenerated(tree))
        {
            return;
        }

        var scope = new ResponseScope(context, options.For(tree));
        foreach (var rule in ContractRules.All)
        {
            if (rule.Judge(declared, scope) is { } diagnostic)
            {
                operation.ReportDiagnostic(diagnostic);
            }
        }
    }
}
