using System;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>HSC7004: the documentation comment and the declarations of an action each name a status that the other lacks.</summary>
internal static class HSC7004DocumentedOtherwise
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.DocumentedOtherwise,
        title: "Documentation and declarations that name different statuses",
        messageFormat: "The comment says {0} where the declarations say {1}; write the same in both",
        Categories.Contract,
        DiagnosticSeverity.Info,
        description: "Both end up in the API description: the one as a status with a text and no content, the other with content and no text. One of them is wrong.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    /// <summary>Reports the first status of the comment that is not declared, if one is declared that the comment lacks.</summary>
    public static void Judge(EndpointContract contract, Action<Diagnostic> report)
    {
        if (contract.Documented.IsEmpty || contract.Cover == DeclarationCover.Everything || contract.Convention is not null
            || FindUndocumented(contract) is not { } declared
            || FindUndeclared(contract, declared.Code / 100) is not { } documented)
        {
            return;
        }

        report(Diagnostic.Create(
            Descriptor,
            Location.Create(contract.Declaration.SyntaxTree, documented.Span),
            CodeWording.Of(documented.Code),
            CodeWording.Of(declared.Code)));
    }

    private static DeclaredStatus? FindUndocumented(EndpointContract contract)
    {
        foreach (var declared in contract.Declared)
        {
            if (declared.Site == DeclarationSite.Function && !IsDocumented(contract, declared.Code))
            {
                return declared;
            }
        }

        return null;
    }

    // Of the same class if there is one: it is what was meant.
    private static DocumentedStatus? FindUndeclared(EndpointContract contract, int statusClass)
    {
        DocumentedStatus? first = null;
        foreach (var documented in contract.Documented)
        {
            if (!contract.Declares(documented.Code))
            {
                if (documented.Code / 100 == statusClass)
                {
                    return documented;
                }

                first ??= documented;
            }
        }

        return first;
    }

    private static bool IsDocumented(EndpointContract contract, int code)
    {
        foreach (var documented in contract.Documented)
        {
            if (documented.Code == code)
            {
                return true;
            }
        }

        return false;
    }
}
