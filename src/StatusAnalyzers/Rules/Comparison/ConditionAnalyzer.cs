using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Options;
using StatusAnalyzers.Rules.Naming;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>Reads every condition about a code and lets the rules about conditions judge it.</summary>
/// <remarks>
/// It looks at the text of a condition first, whether it mentions a code at all: most conditions of a program are about
/// something else, and to read what they mean would cost more than all the rest.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConditionAnalyzer() : StatusDiagnosticAnalyzer(
    HSC1004HandWrittenSuccessRange.Descriptor,
    HSC6001RangeOffByOne.Descriptor,
    HSC6002ConditionThatDecidesNothing.Descriptor,
    HSC6003SwallowedBranch.Descriptor,
    HSC6004WrongClassArithmetic.Descriptor,
    HSC6005StatusComparedAsText.Descriptor,
    HSC6006StatusInMessage.Descriptor,
    HSC6007CodeTestedTwice.Descriptor,
    HSC6008IncompleteRedirects.Descriptor,
    HSC6009SuccessAskedTwice.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var options = new OptionsReader(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterOperationAction(operation => AnalyzeExpression(operation, context, options), OperationKind.Binary, OperationKind.Unary, OperationKind.IsPattern);
        start.RegisterOperationAction(operation => AnalyzePattern(operation, context, options), OperationKind.PropertySubpattern, OperationKind.SwitchExpressionArm, OperationKind.CaseClause);
        start.RegisterOperationAction(operation => AnalyzeBranch(operation, context, options), OperationKind.Conditional);
        start.RegisterOperationAction(operation => AnalyzeSwitch(operation, context, options), OperationKind.Switch, OperationKind.SwitchExpression);
        start.RegisterOperationAction(operation => AnalyzeCall(operation, context, options), OperationKind.Invocation);
        start.RegisterOperationAction(operation => AnalyzeProperty(operation, context, options), OperationKind.PropertyReference);
    }

    private static void AnalyzeExpression(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        if (operation.Operation is { Type.SpecialType: SpecialType.System_Boolean, Syntax: ExpressionSyntax expression }
            && ConditionSyntax.IsWorthReading(expression)
            && ConditionReader.Read(operation.Operation) is { AsksForNumber: true } condition)
        {
            var judge = new ConditionJudge(operation, context, options);
            Judge(condition, judge);
            HSC6009SuccessAskedTwice.Judge(condition, operation.Operation, judge);
        }
    }

    private static void AnalyzePattern(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        var pattern = operation.Operation switch
        {
            IPropertySubpatternOperation property => property.Pattern,
            ISwitchExpressionArmOperation arm => arm.Pattern,
            IPatternCaseClauseOperation label => label.Pattern,
            _ => null,
        };
        if (pattern is { Syntax: PatternSyntax syntax }
            && ConditionSyntax.IsWorthReading(syntax)
            && PatternReader.InputOf(pattern) is { } quantity
            && PatternReader.Read(pattern, quantity) is { AsksForNumber: true } condition)
        {
            Judge(condition, new ConditionJudge(operation, context, options));
        }
    }

    private static void AnalyzeBranch(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        if (ConditionSyntax.IsLaterBranch(operation.Operation.Syntax)
            && BranchReader.ReadUpTo((IConditionalOperation)operation.Operation) is { Length: > 1 } branches)
        {
            HSC6003SwallowedBranch.Judge(branches, branches.Length - 1, new ConditionJudge(operation, context, options));
        }
    }

    private static void AnalyzeSwitch(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        if (ConditionSyntax.HasGuardWorthReading(operation.Operation.Syntax) && !ConditionSyntax.HasJump(operation.Operation.Syntax))
        {
            var branches = CaseReader.Read(operation.Operation);
            var judge = new ConditionJudge(operation, context, options);
            for (var index = 1; index < branches.Length; index++)
            {
                HSC6003SwallowedBranch.Judge(branches, index, judge);
            }
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        // By syntax: nearly every call of a program has another name.
        if (operation.Operation is not { Syntax: InvocationExpressionSyntax syntax } call)
        {
            return;
        }

        switch (MemberNames.Of(syntax.Expression))
        {
            case nameof(ToString) when ConditionSyntax.IsCompared(syntax):
                HSC6005StatusComparedAsText.Judge((IInvocationOperation)call, new ConditionJudge(operation, context, options));
                break;
            case nameof(Equals) when syntax.ArgumentList.Arguments.Count == 1:
                HSC6002ConditionThatDecidesNothing.Judge((IInvocationOperation)call, new ConditionJudge(operation, context, options));
                break;
            case SoughtCodes.Method:
                HSC6008IncompleteRedirects.Judge((IInvocationOperation)call, new ConditionJudge(operation, context, options));
                break;
        }
    }

    private static void AnalyzeProperty(OperationAnalysisContext operation, StatusContext context, OptionsReader options)
    {
        // By syntax: nearly every property of a program has another name.
        var property = (IPropertyReferenceOperation)operation.Operation;
        switch (MemberNames.Of(property.Syntax))
        {
            case ClientResponse.SuccessProperty:
                HSC6009SuccessAskedTwice.Judge(property, new ConditionJudge(operation, context, options));
                break;
            case FailureMessage.MessageProperty when property.Syntax is ExpressionSyntax syntax && ConditionSyntax.IsCompared(syntax):
                HSC6006StatusInMessage.Judge(property, new ConditionJudge(operation, context, options));
                break;
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
}
