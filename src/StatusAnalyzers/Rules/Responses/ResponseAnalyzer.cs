using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Options;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Rules.Codes;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>Reads every response that code makes in one place, and every code that it sends, and lets the rules judge them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResponseAnalyzer() : StatusDiagnosticAnalyzer(ResponseRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context, options), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeCreation(operation, context, options), OperationKind.ObjectCreation);
        start.RegisterOperationAction(operation => AnalyzeAssignment(operation, context, options), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(operation => AnalyzeReturn(operation, context, options), OperationKind.Return);
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        var call = (IInvocationOperation)operation.Operation;
        if (ResponseReader.Read(call) is { } response)
        {
            Judge(operation, response, context, options);
        }
        else
        {
            Judge(operation, SentCodeReader.Read(call), context, options);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        var creation = (IObjectCreationOperation)operation.Operation;
        if (ResponseReader.Read(creation) is { } response)
        {
            Judge(operation, response, context, options);
        }
        else
        {
            Judge(operation, SentCodeReader.Read(creation), context, options);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext operation, StatusContext context, OptionsReader options) =>
        Judge(operation, SentCodeReader.Read((ISimpleAssignmentOperation)operation.Operation), context, options);

    private static void AnalyzeReturn(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        foreach (var code in ReturnedCodeReader.Read((IReturnOperation)operation.Operation, context.Vocabularies))
        {
            if (TryGetScope(operation, context, options, out _))
            {
                operation.ReportDiagnostic(HSC2006CodeAsContent.Report(code));
            }
        }
    }

    private static void Judge(OperationAnalysisContext operation, Response response, StatusContext context, OptionsReader options)
    {
        if (!TryGetScope(operation, context, options, out var scope))
        {
            return;
        }

        foreach (var rule in ResponseRules.All)
        {
            if (rule.Judge(response, scope) is { } diagnostic)
            {
                operation.ReportDiagnostic(diagnostic);
            }
        }

        Judge(operation, SentCodeReader.Read(response), scope);
    }

    private static void Judge(OperationAnalysisContext operation, ImmutableArray<SentCode> codes, StatusContext context, OptionsReader options)
    {
        if (!codes.IsEmpty && TryGetScope(operation, context, options, out var scope))
        {
            Judge(operation, codes, scope);
        }
    }

    private static void Judge(OperationAnalysisContext operation, ImmutableArray<SentCode> codes, ResponseScope scope)
    {
        foreach (var code in codes)
        {
            foreach (var rule in SentCodeRules.All)
            {
                if (rule.Judge(code, scope) is { } diagnostic)
                {
                    operation.ReportDiagnostic(diagnostic);
                }
            }
        }
    }

    private static bool TryGetScope(OperationAnalysisContext operation, StatusContext context, OptionsReader options, out ResponseScope scope)
    {
        var tree = operation.Operation.Syntax.SyntaxTree;
        scope = new ResponseScope(context, options.For(tree));
        return !context.GeneratedHeaders.SaysGenerated(tree);
    }
}
