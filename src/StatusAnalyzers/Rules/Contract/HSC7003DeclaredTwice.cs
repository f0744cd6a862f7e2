using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Contracts;

namespace StatusAnalyzers.Rules.Contract;

/// <summary>HSC7003: one endpoint declares the same status twice, with the same type, or describes it twice.</summary>
internal static class HSC7003DeclaredTwice
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.DeclaredTwice,
        title: "Status that is declared twice",
        messageFormat: "{0} is declared before; remove one of the two",
        Categories.Contract,
        DiagnosticSeverity.Info,
        description: "The second declaration adds nothing. Mostly it is a copy in which another status was meant.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    /// <summary>Reports every declaration that repeats an earlier one. What a method inherits is not there for it alone.</summary>
    public static void Judge(EndpointContract contract, Action<Diagnostic> report)
    {
        for (var i = 1; i < contract.Declared.Length; i++)
        {
            var declared = contract.Declared[i];
            if (declared is { Node: { } node, Site: DeclarationSite.Function or DeclarationSite.Chain }
                && node.SyntaxTree == contract.Declaration.SyntaxTree
                && (contract.Declaration is not MethodDeclarationSyntax action || action.Span.Contains(node.Span))
                && Repeats(contract, i))
            {
                report(Diagnostic.Create(Descriptor, ContractPlaces.Of(node), additionalLocations: null, ContractFix.Duplicate(canRemove: true), CodeWording.Of(declared.Code)));
            }
        }

        for (var i = 1; i < contract.Documented.Length; i++)
        {
            var documented = contract.Documented[i];
            for (var j = 0; j < i; j++)
            {
                if (contract.Documented[j].Code == documented.Code)
                {
                    var place = Location.Create(contract.Declaration.SyntaxTree, documented.Span);
                    var canRemove = contract.Documented[j].Text == documented.Text;
                    report(Diagnostic.Create(Descriptor, place, additionalLocations: null, ContractFix.Duplicate(canRemove), CodeWording.Of(documented.Code)));
                    break;
                }
            }
        }
    }

    private static bool Repeats(EndpointContract contract, int at)
    {
        var declared = contract.Declared[at];
        for (var i = 0; i < at; i++)
        {
            var earlier = contract.Declared[i];
            if (earlier.Code == declared.Code
                && earlier.Site == declared.Site
                && earlier.Details == declared.Details
                && SymbolEqualityComparer.Default.Equals(earlier.Type, declared.Type))
            {
                return true;
            }
        }

        return false;
    }
}
