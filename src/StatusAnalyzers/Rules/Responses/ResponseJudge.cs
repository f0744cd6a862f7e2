using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Options;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Companions;
using StatusAnalyzers.Responses.Values;
using StatusAnalyzers.Rules.Codes;
using StatusAnalyzers.Rules.Headers;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>Hands what was read at one operation to the rules about it, unless a tool wrote the code.</summary>
/// <param name="context">What is known of the compilation.</param>
/// <param name="options">Its options.</param>
internal sealed class ResponseJudge(StatusContext context, OptionsReader options)
{
    private readonly CompanionHeaders _headers = new();

    /// <summary>Judges a response, the codes that it names, its status, and the header that it sets.</summary>
    public void Judge(OperationAnalysisContext operation, Response response)
    {
        var scope = ScopeOf(operation);
        foreach (var rule in ResponseRules.All)
        {
            Report(operation, rule.Judge(response, scope));
        }

        Judge(operation, SentCodeReader.Read(response));
        Judge(operation, SentStatusReader.Read(response));
        Judge(operation, HeaderValueReader.Read(response));
    }

    /// <summary>Judges codes that are sent, each by itself.</summary>
    public void Judge(OperationAnalysisContext operation, ImmutableArray<SentCode> codes)
    {
        if (codes.IsEmpty)
        {
            return;
        }

        var scope = ScopeOf(operation);
        foreach (var code in codes)
        {
            foreach (var rule in SentCodeRules.All)
            {
                Report(operation, rule.Judge(code, scope));
            }
        }
    }

    /// <summary>Judges a status by the headers that it needs.</summary>
    public void Judge(OperationAnalysisContext operation, SentStatus? sent)
    {
        if (sent is not null)
        {
            CompanionRules.Judge(sent, _headers, context, ReporterOf(operation), operation.CancellationToken);
        }
    }

    /// <summary>Judges the value of a header.</summary>
    public void Judge(OperationAnalysisContext operation, HeaderValue? value)
    {
        if (value is null)
        {
            return;
        }

        foreach (var judge in HeaderRules.Values)
        {
            Report(operation, judge(value));
        }
    }

    /// <summary>Reports what a rule found, if it did.</summary>
    public void Report(OperationAnalysisContext operation, Diagnostic? diagnostic)
    {
        if (diagnostic is not null && !context.GeneratedPlaces.Contain(operation.Operation.Syntax))
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>Reports what a rule found, if it did.</summary>
    public void Report(SyntaxNodeAnalysisContext node, Diagnostic? diagnostic)
    {
        if (diagnostic is not null && !context.GeneratedPlaces.Contain(node.Node))
        {
            node.ReportDiagnostic(diagnostic);
        }
    }

    // By itself: what it holds is made anew by every call of the method that it stands in.
    private Action<Diagnostic> ReporterOf(OperationAnalysisContext operation) => diagnostic => Report(operation, diagnostic);

    private ResponseScope ScopeOf(OperationAnalysisContext operation) => new(context, options.For(operation.Operation.Syntax.SyntaxTree));
}
