using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Options;
using StatusAnalyzers.Rules.Naming;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>Reads every condition about a code and lets the rules about conditions judge it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConditionAnalyzer() : StatusDiagnosticAnalyzer(
    HSC1004HandWrittenSuccessRange.Descriptor,
    HSC6001RangeOffByOne.Descriptor,
    HSC6002ConditionThatDecidesNothing.Descriptor,
    HSC6003SwallowedBranch.Descriptor,
    HSC6004WrongClassArithmetic.Descriptor,
    HSC6005StatusComparedAsText.Descriptor,
    HSC6007CodeTestedTwice.Descriptor,
    HSC6008IncompleteRedirects.Descriptor,
    HSC6009SuccessAskedTwice.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterOperationAction(
            operation => AnalyzeExpression(operation, context, options),
            OperationKind.Binary,
            OperationKind.Unary,
            OperationKind.IsPattern);
        start.RegisterOperationAction(
            operation => AnalyzePattern(operation, context, options),
            OperationKind.PropertySubpattern,
            OperationKind.SwitchExpressionArm,
            OperationKind.CaseClause);
        start.RegisterOperationAction(operation => AnalyzeBranches(operation, context, options), OperationKind.Conditional);
        start.RegisterOperationAction(operation => AnalyzeText(operation, context, options), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeProperty(operation, context, options), OperationKind.PropertyReference);
    }

    private static void AnalyzeExpression(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        // Cheapest first: most operators make numbers, and most conditions are about something else.
        if (operation.Operation.Type?.SpecialType == SpecialType.System_Boolean && ConditionReader.IsWhole(operation.Operation) && Numbers.AreMentionedIn(operation.Operation))
        {
            var condition = ConditionReader.Read(operation.Operation);
            if (AsksForNumber(condition))
            {
                var judge = JudgeFor(operation, context, reader);
                Judge(condition, judge);
                HSC6009SuccessAskedTwice.Judge(condition, operation.Operation, judge);
            }
        }
    }

    private static void AnalyzePattern(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        var pattern = operation.Operation switch
        {
            IPropertySubpatternOperation property => property.Pattern,
            ISwitchExpressionArmOperation arm => arm.Pattern,
            IPatternCaseClauseOperation label => label.Pattern,
            _ => null,
        };
        if (pattern is not null and not IRecursivePatternOperation
            && PatternReader.InputOf(pattern) is { } quantity
            && (quantity.Divisor != 1 || Numbers.AreMentionedIn(pattern)))
        {
            var condition = PatternReader.Read(pattern, quantity);
            if (AsksForNumber(condition))
            {
                Judge(condition, JudgeFor(operation, context, reader));
            }
        }
    }

    private static void AnalyzeBranches(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        if (BranchReader.Read((IConditionalOperation)operation.Operation) is { IsEmpty: false } branches)
        {
            HSC6003SwallowedBranch.Judge(branches, JudgeFor(operation, context, reader));
        }
    }

    private static void AnalyzeText(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        foreach (var comparison in TextReader.Read((IInvocationOperation)operation.Operation))
        {
            HSC6005StatusComparedAsText.Judge(comparison, JudgeFor(operation, context, reader));
        }
    }

    private static void AnalyzeProperty(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        var property = (IPropertyReferenceOperation)operation.Operation;
        if (ClientResponse.IsSuccess(property.Property))
        {
            HSC6009SuccessAskedTwice.Judge(property, JudgeFor(operation, context, reader));
        }
    }

    private static void Judge(Condition condition, ConditionJudge judge)
    {
        HSC1004HandWrittenSuccessRange.Judge(condition, judge);
        HSC6004WrongClassArithmetic.Judge(condition, judge);
        if (condition.Kind is ConditionKind.All or ConditionKind.Any)
        {
            HSC6001RangeOffByOne.Judge(condition, judge);
            HSC6002ConditionThatDecidesNothing.Judge(condition, judge);
            HSC6007CodeTestedTwice.Judge(condition, judge);
            HSC6008IncompleteRedirects.Judge(condition, judge);
        }

        foreach (var part in condition.Parts)
        {
            Judge(part, judge);
        }
    }

    private static ConditionJudge JudgeFor(OperationAnalysisContext operation, StatusContext context, OptionsReader reader)
    {
        var tree = operation.Operation.Syntax.SyntaxTree;
        var isGenerated = context.GeneratedHeaders.SaysGenerated(tree);
        return new ConditionJudge(context, context.SlotsFor(reader.For(tree)), isGenerated ? static _ => { } : operation.ReportDiagnostic);
    }

    private static bool AsksForNumber(Condition condition)
    {
        if (condition.Kind == ConditionKind.Test)
        {
            return condition.Value is not null;
        }

        foreach (var part in condition.Parts)
        {
            if (AsksForNumber(part))
            {
                return true;
            }
        }

        return false;
    }
}
