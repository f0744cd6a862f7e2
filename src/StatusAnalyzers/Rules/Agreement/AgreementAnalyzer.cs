using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;

namespace StatusAnalyzers.Rules.Agreement;

/// <summary>Reads what code says of a response beside the place that makes it: texts, names of schemes, declarations, details of exceptions.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AgreementAnalyzer() : StatusDiagnosticAnalyzer(
    HSC5002ProblemAsSuccess.Descriptor,
    HSC5004MessageAsScheme.Descriptor,
    HSC5010TextOfOtherCode.Descriptor,
    HSC5011ExceptionInResponse.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeCreation(operation, context), OperationKind.ObjectCreation);
        start.RegisterOperationAction(
            operation => Report(operation, context, HSC5010TextOfOtherCode.Judge((ILiteralOperation)operation.Operation)),
            OperationKind.Literal);
        start.RegisterOperationAction(
            operation => Report(operation, context, HSC5011ExceptionInResponse.Judge((IPropertyReferenceOperation)operation.Operation)),
            OperationKind.PropertyReference);
        start.RegisterOperationAction(
            operation => Report(operation, context, HSC5011ExceptionInResponse.Judge((IInterpolationOperation)operation.Operation)),
            OperationKind.Interpolation);
        start.RegisterOperationAction(
            operation => Report(operation, context, HSC5011ExceptionInResponse.Judge((IBinaryOperation)operation.Operation)),
            OperationKind.Binary);
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, StatusContext context)
    {
        var call = (IInvocationOperation)operation.Operation;
        var name = call.TargetMethod.Name;
        if (ProblemDeclaration.MayBe(name))
        {
            Report(operation, context, HSC5002ProblemAsSuccess.Judge(call));
        }
        else if (ExceptionDetails.MayBe(name))
        {
            Report(operation, context, HSC5011ExceptionInResponse.Judge(call));
        }
        else if (SchemeReader.MayBe(name))
        {
            foreach (var text in SchemeReader.Read(call))
            {
                Report(operation, context, HSC5004MessageAsScheme.Judge(text, name, context));
            }
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext operation, StatusContext context)
    {
        var creation = (IObjectCreationOperation)operation.Operation;
        Report(operation, context, HSC5002ProblemAsSuccess.Judge(creation));
        foreach (var text in SchemeReader.Read(creation))
        {
            Report(operation, context, HSC5004MessageAsScheme.Judge(text, creation.Type!.Name, context));
        }
    }

    private static void Report(OperationAnalysisContext operation, StatusContext context, Diagnostic? diagnostic)
    {
        if (diagnostic is not null && !context.GeneratedHeaders.SaysGenerated(operation.Operation.Syntax.SyntaxTree))
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }
}
