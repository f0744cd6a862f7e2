using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.Tests.Framework;

// Rules for analyzers that a compiler loads; only tests run these.
#pragma warning disable RS1001, RS2008

/// <summary>
/// Reports every number from 100 to 599, whatever it is, and asks for the edit that its syntax shows. With it the tests
/// of a fix depend on the fix alone, and not on what a reader finds.
/// </summary>
/// <param name="edit">What to ask for where a plain number stands.</param>
/// <param name="constants">The metadata name of the type to take the name of a plain number from.</param>
public abstract class NumberReporter(string edit, string constants) : DiagnosticAnalyzer
{
    private const string Members = "System.Net.HttpStatusCode";

    private static readonly DiagnosticDescriptor Descriptor =
        new(RuleIds.NumberAsStatusCode, "Number", "{0}", "Tests", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.NumericLiteralExpression);
    }

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (literal.Token.Value is not (int code and >= 100 and <= 599))
        {
            return;
        }

        SyntaxNode outer = literal;
        while (outer.Parent is ParenthesizedExpressionSyntax)
        {
            outer = outer.Parent;
        }

        var (node, fix) = outer.Parent switch
        {
            CastExpressionSyntax { Type: not PredefinedTypeSyntax } cast => (cast, Fix(NamingEdit.Member, Members)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison when IsCast(comparison.Left) || IsCast(comparison.Right) => (literal, Fix(NamingEdit.CompareMembers, Members)),
            _ => ((ExpressionSyntax)literal, Fix(Enum.Parse<NamingEdit>(edit), constants)),
        };
        if (fix.MemberName.Length > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, node.GetLocation(), fix.WriteTo(ImmutableDictionary<string, string?>.Empty), code));
        }

        NamingFix Fix(NamingEdit edit, string type) => new(edit, type, MemberOf(context.Compilation, type, code));
    }

    private static bool IsCast(ExpressionSyntax side) => side switch
    {
        ParenthesizedExpressionSyntax wrapped => IsCast(wrapped.Expression),
        CastExpressionSyntax cast => cast.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword },
        _ => false,
    };

    private static string MemberOf(Compilation compilation, string type, int code) =>
        compilation.GetTypeByMetadataName(type)?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => code.Equals(field.ConstantValue))?.Name ?? "";
}

/// <summary>Asks for <c>StatusCodes.StatusNNN…</c> where a plain number stands.</summary>
public sealed class ConstantReporter() : NumberReporter(nameof(NamingEdit.Constant), "Microsoft.AspNetCore.Http.StatusCodes");

/// <summary>Asks for <c>(int)HttpStatusCode.…</c> where a plain number stands.</summary>
public sealed class CastMemberReporter() : NumberReporter(nameof(NamingEdit.CastMember), "System.Net.HttpStatusCode");

/// <summary>Asks for a comparison of members where a plain number stands.</summary>
public sealed class ComparisonReporter() : NumberReporter(nameof(NamingEdit.CompareMembers), "System.Net.HttpStatusCode");

/// <summary>Asks for a constant of a nested type of the test's own.</summary>
public sealed class OwnReporter() : NumberReporter(nameof(NamingEdit.Constant), "Shop.Http.Answers+Codes");
