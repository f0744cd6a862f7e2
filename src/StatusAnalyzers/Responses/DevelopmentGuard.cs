using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>
/// Tells whether code only runs, or only says more, where somebody asked for it: in development, in a debug build, or with
/// a switch for details. Which way round the condition is does not matter: whoever writes it has thought of it.
/// </summary>
internal static class DevelopmentGuard
{
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "development", "developer", "dev", "debug", "debugging", "debugger" };

    // Who asks for any environment has thought of it. These say nothing in the name of a type: Environments, ProductionPlan.
    private static readonly HashSet<string> OtherPlaces = new(StringComparer.Ordinal) { "production", "prod", "staging", "release", "environment", "local", "localhost" };

    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal)
    {
        "detail", "details", "detailed", "stack", "stacktrace", "trace", "verbose", "diagnostic", "diagnostics", "sensitive",
    };

    /// <summary>Whether a condition, an earlier return, the name of what is around it or <c>#if DEBUG</c> guards <paramref name="operation"/>.</summary>
    public static bool Guards(IOperation operation)
    {
        var inner = operation;
        for (var current = operation.Parent; current is not null; inner = current, current = current.Parent)
        {
            if (current switch
            {
                IConditionalOperation conditional => inner != conditional.Condition && Mentions(conditional.Condition.Syntax),
                ISwitchOperation choice => inner != choice.Value && Mentions(choice.Value.Syntax),
                ISwitchExpressionOperation choice => inner != choice.Value && Mentions(choice.Value.Syntax),
                ISwitchExpressionArmOperation arm => inner == arm.Value && (Mentions(arm.Pattern.Syntax) || (arm.Guard is { } guard && Mentions(guard.Syntax))),
                ISwitchCaseOperation section => MentionsAny(section.Clauses),
                ICatchClauseOperation { Filter: { } filter } => inner != filter && Mentions(filter.Syntax),
                IBlockOperation block => LeavesBefore(block, inner),
                _ => false,
            })
            {
                return true;
            }
        }

        return IsNamedSo(operation.Syntax) || IsInDirective(operation.Syntax);
    }

    private static bool MentionsAny(ImmutableArray<ICaseClauseOperation> clauses)
    {
        foreach (var clause in clauses)
        {
            if (Mentions(clause.Syntax))
            {
                return true;
            }
        }

        return false;
    }

    // if (!env.IsDevelopment()) { …; return; }
    private static bool LeavesBefore(IBlockOperation block, IOperation inner)
    {
        foreach (var statement in block.Operations)
        {
            if (statement == inner)
            {
                return false;
            }

            if (statement is IConditionalOperation { WhenFalse: null } early && Operations.Leaves(early.WhenTrue) && Mentions(early.Condition.Syntax))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(SyntaxNode condition)
    {
        foreach (var token in condition.DescendantTokens())
        {
            // ex.StackTrace != null guards against nothing.
            if (token.IsKind(SyntaxKind.IdentifierToken)
                ? token.ValueText != "StackTrace" && (IsPlace(token.ValueText) || NameWords.HasAny(token.ValueText, Switches) || IsSetFromGuard(token))
                : token.IsKind(SyntaxKind.StringLiteralToken) && IsPlace(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    // IsDevelopment, EnvironmentName, "Production"; System.Web's HttpContext.IsCustomErrorEnabled asks for the configured place.
    private static bool IsPlace(string name) => NameWords.HasAny(name, Places) || NameWords.HasAny(name, OtherPlaces) || name == "IsCustomErrorEnabled";

    // var full = env.IsDevelopment(); … if (full)
    private static bool IsSetFromGuard(SyntaxToken name)
    {
        if (name.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return false;
        }

        SyntaxNode scope = member is GlobalStatementSyntax ? member.Parent! : member;
        foreach (var node in scope.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: { } value } variable && variable.Identifier.ValueText == name.ValueText)
            {
                foreach (var token in value.DescendantTokens())
                {
                    if (token.IsKind(SyntaxKind.IdentifierToken) && IsPlace(token.ValueText))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // class DeveloperErrorPage, Task WriteDebugInfoAsync(…)
    private static bool IsNamedSo(SyntaxNode node)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            var name = current switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier,
                MethodDeclarationSyntax method => method.Identifier,
                LocalFunctionStatementSyntax function => function.Identifier,
                _ => default,
            };
            if (name.ValueText is { Length: > 0 } text && NameWords.HasAny(text, Places))
            {
                return true;
            }
        }

        return false;
    }

    // Only directives before the place count, and of those the conditions that are still open.
    private static bool IsInDirective(SyntaxNode node)
    {
        var open = new Stack<bool>();
        for (var directive = (node.SyntaxTree.GetRoot() as CompilationUnitSyntax)?.GetFirstDirective();
            directive is not null && directive.SpanStart < node.SpanStart;
            directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax condition:
                    open.Push(Mentions(condition.Condition));
                    break;
                case ElifDirectiveTriviaSyntax condition when open.Count > 0:
                    open.Push(open.Pop() | Mentions(condition.Condition));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }
}
