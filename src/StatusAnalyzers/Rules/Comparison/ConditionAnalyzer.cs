using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Options;
using StatusAnalyzers.Rules.Naming;

namespace StatusAnalyzers.Rules.Comparison;

/// <summary>Reads every condition about a code and lets the rules about conditions judge it.</summary>
/// <remarks>
/// It goes by syntax until a condition mentions a code: most conditions of a program are about something else, and to ask
/// what they mean would cost more than all the rest.
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
        start.RegisterSyntaxNodeAction(
            node => AnalyzeExpression(node, context, options),
            SyntaxKind.LogicalAndExpression,
            SyntaxKind.LogicalOrExpression,
            SyntaxKind.LogicalNotExpression,
            SyntaxKind.BitwiseAndExpression,
            SyntaxKind.BitwiseOrExpression,
            SyntaxKind.IsPatternExpression,
            SyntaxKind.EqualsExpression,
            SyntaxKind.NotEqualsExpression,
            SyntaxKind.LessThanExpression,
            SyntaxKind.LessThanOrEqualExpression,
            SyntaxKind.GreaterThanExpression,
            SyntaxKind.GreaterThanOrEqualExpression);
        start.RegisterSyntaxNodeAction(
            node => AnalyzePattern(node, context, options),
            SyntaxKind.Subpattern,
            SyntaxKind.SwitchExpressionArm,
            SyntaxKind.CasePatternSwitchLabel);
        start.RegisterSyntaxNodeAction(node => AnalyzeBranch(node, context, options), SyntaxKind.IfStatement, SyntaxKind.ConditionalExpression);
        start.RegisterSyntaxNodeAction(node => AnalyzeSwitch(node, context, options), SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression);
        start.RegisterSyntaxNodeAction(node => AnalyzeMember(node, context, options), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
    }

    private static void AnalyzeExpression(SyntaxNodeAnalysisContext node, StatusContext context, OptionsReader options)
    {
        if (ConditionSyntax.IsWorthReading((ExpressionSyntax)node.Node)
            && OperationOf(node, node.Node) is { Type.SpecialType: SpecialType.System_Boolean } operation
            && ConditionReader.Read(operation) is { AsksForNumber: true } condition)
        {
            var judge = ConditionJudge.For(node, context, options);
            Judge(condition, judge);
            HSC6009SuccessAskedTwice.Judge(condition, operation, judge);
        }
    }

    private static void AnalyzePattern(SyntaxNodeAnalysisContext node, StatusContext context, OptionsReader options)
    {
        if (ConditionSyntax.PatternWorthReading(node.Node) is { } syntax
            && OperationOf(node, syntax) is IPatternOperation pattern
            && PatternReader.InputOf(pattern) is { } quantity
            && PatternReader.Read(pattern, quantity) is { AsksForNumber: true } condition)
        {
            Judge(condition, ConditionJudge.For(node, context, options));
        }
    }

    private static void AnalyzeBranch(SyntaxNodeAnalysisContext node, StatusContext context, OptionsReader options)
    {
        if (ConditionSyntax.IsLaterBranch(node.Node)
            && OperationOf(node, node.Node) is IConditionalOperation branch
            && BranchReader.ReadUpTo(branch) is { Length: > 1 } branches)
        {
            HSC6003SwallowedBranch.Judge(branches, branches.Length - 1, ConditionJudge.For(node, context, options));
        }
    }

    private static void AnalyzeSwitch(SyntaxNodeAnalysisContext node, StatusContext context, OptionsReader options)
    {
        if (ConditionSyntax.HasGuardWorthReading(node.Node)
            && !ConditionSyntax.HasJump(node.Node)
            && OperationOf(node, node.Node) is { } @switch)
        {
            var branches = CaseReader.Read(@switch);
            var judge = ConditionJudge.For(node, context, options);
            for (var index = 1; index < branches.Length; index++)
            {
                HSC6003SwallowedBranch.Judge(branches, index, judge);
            }
        }
    }

    private static void AnalyzeMember(SyntaxNodeAnalysisContext node, StatusContext context, OptionsReader options)
    {
        var member = (ExpressionSyntax)node.Node;
        switch (NameOf(member))
        {
            case nameof(ToString) when member.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call && ConditionSyntax.IsCompared(call):
                if (OperationOf(node, call) is IInvocationOperation text)
                {
                    HSC6005StatusComparedAsText.Judge(text, ConditionJudge.For(node, context, options));
                }

                break;

            case FailureMessage.MessageProperty when ConditionSyntax.IsCompared(member):
                if (OperationOf(node, member) is IPropertyReferenceOperation message)
                {
                    HSC6006StatusInMessage.Judge(message, ConditionJudge.For(node, context, options));
                }

                break;

            case ClientResponse.SuccessProperty:
                if (OperationOf(node, member) is IPropertyReferenceOperation success)
                {
                    HSC6009SuccessAskedTwice.Judge(success, ConditionJudge.For(node, context, options));
                }

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

    private static string NameOf(ExpressionSyntax member) =>
        (member is MemberAccessExpressionSyntax access ? access.Name : ((MemberBindingExpressionSyntax)member).Name).Identifier.ValueText;

    private static IOperation? OperationOf(SyntaxNodeAnalysisContext node, SyntaxNode syntax) =>
        node.SemanticModel.GetOperation(syntax, node.CancellationToken);
}
