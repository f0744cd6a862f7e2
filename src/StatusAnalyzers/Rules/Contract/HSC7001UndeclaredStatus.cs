using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Rules.Responses;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>HSC7001: an endpoint that declares its statuses returns one that it leaves out.</summary>
internal static class HSC7001UndeclaredStatus
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.UndeclaredStatus,
        title: "Status that is returned and not declared",
        messageFormat: "Declare {0}, which '{1}' answers with: the declared statuses leave it out",
        Categories.Contract,
        DiagnosticSeverity.Info,
        description: "The API description and the clients that are generated from it know only what is declared. To them any other status is an unexpected error.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    /// <summary>Reports every missing status once, where it is returned first.</summary>
    public static void Judge(EndpointContract contract, ResponseScope scope, Action<Diagnostic> report)
    {
        if (!contract.DeclaresAny || contract.Cover == DeclarationCover.Everything)
        {
            return;
        }

        // That is HSC7005's.
        var successDiffers = contract.SuccessDiffers;
        var missing = new List<ReturnedStatus>();
        foreach (var returned in contract.Returned.Statuses)
        {
            if (returned.Code is >= StatusCatalog.Lowest and <= StatusCatalog.Highest
                && !contract.Declares(returned.Code)
                && !(successDiffers && EndpointContract.IsSuccess(returned.Code))
                && !missing.Exists(other => other.Code == returned.Code))
            {
                missing.Add(returned);
            }
        }

        if (missing.Count == 0)
        {
            return;
        }

        var additional = contract.CanDeclare ? new[] { contract.Declaration.GetLocation() } : null;
        var fixes = MissingResponses.ToDeclare(contract, missing, scope);
        foreach (var returned in missing)
        {
            report(Diagnostic.Create(
                Descriptor,
                ContractPlaces.OfReturned(returned.Node),
                additional,
                ContractFix.Properties(returned.Code, fixes, MissingResponses.NeedsDefault(contract)),
                CodeWording.Of(returned.Code),
                returned.Name));
        }
    }
}
