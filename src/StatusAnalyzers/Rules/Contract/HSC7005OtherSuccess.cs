using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>HSC7005: an endpoint declares one success and returns another.</summary>
internal static class HSC7005OtherSuccess
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.OtherSuccess,
        title: "Success that is declared and another that is returned",
        messageFormat: "{0} is declared as the success of {1}, which only answers {2}; declare what it returns",
        Categories.Contract,
        DiagnosticSeverity.Warning,
        description: "A client that is generated from the declarations takes every successful answer for an unexpected one, and fails.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    /// <summary>Reports the first declared success.</summary>
    public static void Judge(EndpointContract contract, Action<Diagnostic> report)
    {
        if (!contract.SuccessDiffers || contract.FirstDeclaredSuccess is not { } declared)
        {
            return;
        }

        var place = declared.Node is { } node && node.SyntaxTree == contract.Declaration.SyntaxTree && declared.Site is DeclarationSite.Function or DeclarationSite.Chain
            ? declared.Node
            : contract.Declaration;
        report(Diagnostic.Create(
            Descriptor,
            ContractPlaces.Of(place),
            CodeWording.Of(declared.Code),
            ContractPlaces.NameOf(contract.Declaration),
            Returned(contract)));
    }

    private static string Returned(EndpointContract contract)
    {
        var text = "";
        foreach (var returned in contract.Returned.Statuses)
        {
            var one = CodeWording.Of(returned.Code);
            if (EndpointContract.IsSuccess(returned.Code) && text.IndexOf(one, StringComparison.Ordinal) < 0)
            {
                text += text.Length == 0 ? one : " or " + one;
            }
        }

        return text;
    }
}
