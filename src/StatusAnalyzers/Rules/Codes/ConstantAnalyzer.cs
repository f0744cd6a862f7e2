using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>Reads the constants that the program itself declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantAnalyzer() : StatusDiagnosticAnalyzer(HSC2005MisnamedConstant.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context) =>
        start.RegisterSymbolAction(symbol => Analyze(symbol, context), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext symbol, StatusContext context)
    {
        foreach (var diagnostic in HSC2005MisnamedConstant.Judge((INamedTypeSymbol)symbol.Symbol))
        {
            if (diagnostic.Location.SourceTree is { } tree && !context.GeneratedHeaders.SaysGenerated(tree))
            {
                symbol.ReportDiagnostic(diagnostic);
            }
        }
    }
}
