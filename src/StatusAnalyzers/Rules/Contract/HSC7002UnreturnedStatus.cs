using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>HSC7002: an endpoint declares a status that no path returns.</summary>
internal static class HSC7002UnreturnedStatus
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.CreateOff(
        RuleIds.UnreturnedStatus,
        title: "Status that is declared and never returned",
        messageFormat: "Remove the declaration of {0}, or return it: no path of {1} does",
        Categories.Contract,
        description: "Clients handle what is declared. But filters, middleware and model binding answer too, and no analyzer sees them all, so this rule is off.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    // What is answered for an endpoint without its help: a model or a request that cannot be read, authentication,
    // content negotiation, limits, exceptions.
    private static readonly HashSet<int> AnsweredByOthers = [400, 401, 403, 406, 408, 413, 415, 429, 500, 503];

    /// <summary>Reports every status that the endpoint itself declares and does not return.</summary>
    public static void Judge(EndpointContract contract, Action<Diagnostic> report)
    {
        if (!contract.Returned.IsComplete || contract.Returned.Statuses.IsEmpty || contract.SuccessDiffers)
        {
            return;
        }

        foreach (var declared in contract.Declared)
        {
            if (declared is { Node: { } node, Site: DeclarationSite.Function or DeclarationSite.Chain }
                && node.SyntaxTree == contract.Declaration.SyntaxTree
                && !AnsweredByOthers.Contains(declared.Code)
                && !IsReturned(contract, declared.Code))
            {
                report(Diagnostic.Create(Descriptor, ContractPlaces.Of(node), CodeWording.Of(declared.Code), ContractPlaces.NameOf(contract.Declaration)));
            }
        }
    }

    private static bool IsReturned(EndpointContract contract, int code)
    {
        foreach (var returned in contract.Returned.Statuses)
        {
            if (returned.Code == code)
            {
                return true;
            }
        }

        return false;
    }
}
