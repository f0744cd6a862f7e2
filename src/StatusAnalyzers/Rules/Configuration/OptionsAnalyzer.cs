using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusAnalyzers.Options;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Rules.Configuration;

/// <summary>
/// Says once per compilation which options cannot be read, however many files they hold for. An option belongs to no
/// line of the code, so that the diagnostic has no location.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer() : StatusDiagnosticAnalyzer(HSC0001InvalidOption.Descriptor)
{
    private protected override void Register(CompilationStartAnalysisContext start, StatusContext context)
    {
        var provider = start.Options.AnalyzerConfigOptionsProvider;
        var settings = new OptionSettings();
        start.RegisterSyntaxTreeAction(file => settings.Add(provider.GetOptions(file.Tree)));
        start.RegisterCompilationEndAction(end => Judge(end, settings, context.Vocabularies));
    }

    private static void Judge(CompilationAnalysisContext end, OptionSettings settings, VocabularySet vocabularies)
    {
        foreach (var definition in OptionTable.All)
        {
            foreach (var text in settings.ValuesOf(definition.Key))
            {
                if (FaultIn(definition, text, vocabularies) is { } fault)
                {
                    var whole = text.Trim();
                    var what = fault == whole ? $"cannot be '{whole}'" : $"cannot be '{whole}', because of '{fault}'";
                    Report(end, definition.Key, what, "allowed are " + definition.Allowed);
                }
            }
        }

        foreach (var key in settings.UnknownKeys)
        {
            Report(end, key, "is not an option", UnknownKey.Advise(key));
        }
    }

    private static string? FaultIn(OptionDefinition definition, string text, VocabularySet vocabularies)
    {
        if (definition.FaultIn(text) is { } fault)
        {
            return fault;
        }

        var vocabulary = definition.Apply(StatusOptions.Default, text).Vocabulary;
        return vocabulary is null or OptionParsers.StatusCodes or OptionParsers.HttpStatusCode || vocabularies.Find(vocabulary) is not null
            ? null
            : vocabulary;
    }

    private static void Report(CompilationAnalysisContext end, string key, string what, string cure) =>
        end.ReportDiagnostic(Diagnostic.Create(HSC0001InvalidOption.Descriptor, Location.None, key, what, cure));
}
