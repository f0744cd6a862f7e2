using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>Finds the text that a missing <c>Location</c> would be: the one parameter or local in reach that is called a URI.</summary>
internal static class UriAtHand
{
    private static readonly string[] Endings = ["url", "uri", "location"];

    /// <summary>Its name; <see langword="null"/> if there is none, if there are several, or if the status is not set by an assignment.</summary>
    public static string? Find(SentStatus sent)
    {
        if (sent.Operation is not ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Instance.Type: { } response },
                Syntax: { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement },
                SemanticModel: { } model,
            }
            || !HasLocation(response))
        {
            return null;
        }

        string? found = null;
        foreach (var symbol in model.LookupSymbols(statement.SpanStart))
        {
            if (IsUri(symbol, statement) && IsReachable(symbol, statement))
            {
                if (found is not null)
                {
                    return null;
                }

                found = symbol.Name;
            }
        }

        return found;
    }

    // A function that is static has nothing of those around it, and no function has their references.
    private static bool IsReachable(ISymbol symbol, SyntaxNode statement)
    {
        var declaration = symbol.DeclaringSyntaxReferences.IsEmpty ? default : symbol.DeclaringSyntaxReferences[0].Span;
        for (var node = statement.Parent; node is not null && !node.Span.Contains(declaration); node = node.Parent)
        {
            if ((node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax && symbol is IParameterSymbol { RefKind: not RefKind.None } or ILocalSymbol { RefKind: not RefKind.None })
                || (node is AnonymousFunctionExpressionSyntax lambda && lambda.Modifiers.Any(SyntaxKind.StaticKeyword))
                || (node is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword)))
            {
                return false;
            }
        }

        return true;
    }

    // Headers.Location of ASP.NET Core 6 and later.
    private static bool HasLocation(ITypeSymbol response)
    {
        foreach (var member in response.GetMembers("Headers"))
        {
            if (member is IPropertySymbol { Type: { Name: "IHeaderDictionary" } headers } && !headers.GetMembers("Location").IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUri(ISymbol symbol, SyntaxNode before) => symbol switch
    {
        IParameterSymbol { RefKind: not RefKind.Out, Type.SpecialType: SpecialType.System_String } parameter => IsCalledUri(parameter.Name),
        ILocalSymbol { Type.SpecialType: SpecialType.System_String } local => IsCalledUri(local.Name) && IsSetBefore(local, before),
        _ => false,
    };

    private static bool IsSetBefore(ILocalSymbol local, SyntaxNode before) =>
        local.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].Span.End < before.SpanStart
        && declarations[0].GetSyntax() is VariableDeclaratorSyntax { Initializer: not null };

    private static bool IsCalledUri(string name)
    {
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
