using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>Reads the constants that the program itself declares.</summary>
/// <remarks>By the syntax, because that is there already: most types declare no constant that could be a code.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantAnalyzer() : StatusDiagnosticAnalyzer(HSC2005MisnamedConstant.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context) =>
        start.RegisterSyntaxNodeAction(
            node => Analyze(node, context),
            SyntaxKind.ClassDeclaration,
            SyntaxKind.StructDeclaration,
            SyntaxKind.InterfaceDeclaration,
            SyntaxKind.RecordDeclaration,
            SyntaxKind.RecordStructDeclaration,
            SyntaxKind.EnumDeclaration);

    private static void Analyze(SyntaxNodeAnalysisContext node, StatusContext context)
    {
        if (!ConstantSyntax.MayDeclareCodes(node.Node)
            || node.SemanticModel.GetDeclaredSymbol((BaseTypeDeclarationSyntax)node.Node, node.CancellationToken) is not { } type)
        {
            return;
        }

        // Each part of a type says what it declares; they are judged with the rest of it.
        foreach (var diagnostic in HSC2005MisnamedConstant.Judge(type))
        {
            if (diagnostic.Location.SourceTree == node.Node.SyntaxTree
                && node.Node.Span.Contains(diagnostic.Location.SourceSpan)
                && !context.GeneratedPlaces.Contain(diagnostic.Location))
            {
                node.ReportDiagnostic(diagnostic);
            }
        }
    }
}
