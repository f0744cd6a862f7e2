using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>Reads what the calls around the mapping of a handler declare: those behind it, and those on its group.</summary>
internal static class ChainDeclarations
{
    // Calls of the framework that can declare anything, given an argument.
    private static readonly HashSet<string> Open = ["WithOpenApi", "WithMetadata", "AddOpenApiOperationTransformer", "Add", "Finally"];

    // What is in no description of the API has nobody to tell.
    private const string Hidden = "ExcludeFromDescription";

    /// <summary>Whether another call follows <paramref name="call"/> in a chain.</summary>
    public static bool IsContinued(InvocationExpressionSyntax call) => NextOf(call) is not null;

    /// <summary>Adds what is declared from the mapping to the last call of its chain, and for its group.</summary>
    public static void Read(InvocationExpressionSyntax map, InvocationExpressionSyntax last, SemanticModel model, EndpointGroups groups, Declarations declarations)
    {
        ReadBehind(map, model, DeclarationSite.Chain, declarations);
        if (!EndsHere(last, model))
        {
            // Somebody else gets the endpoint, and may declare more.
            declarations.Add(DeclarationCover.Everything);
        }

        if (ReceiverOf(map) is { } group)
        {
            ReadGroup(group, model, groups, declarations);
        }
    }

    private static void ReadBehind(InvocationExpressionSyntax call, SemanticModel model, DeclarationSite site, Declarations declarations)
    {
        for (var next = NextOf(call); next is not null; next = NextOf(next))
        {
            ReadCall(next, model, site, declarations);
        }
    }

    /// <summary>The call that is made on <paramref name="receiver"/>; <see langword="null"/> if none is.</summary>
    public static InvocationExpressionSyntax? NextOf(ExpressionSyntax receiver) =>
        receiver.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == receiver && next.Expression == access ? next : null;

    /// <summary>Whether a method of the framework that has this name can declare a response.</summary>
    public static bool CanDeclare(string name) => name.StartsWith("Produces", StringComparison.Ordinal) || Open.Contains(name);

    private static void ReadCall(InvocationExpressionSyntax call, SemanticModel model, DeclarationSite site, Declarations declarations)
    {
        if (model.GetOperation(call) is not IInvocationOperation operation)
        {
            declarations.Add(DeclarationCover.Everything);
        }
        else if (KnownDeclarations.Find(operation.TargetMethod) is { } row)
        {
            Read(operation, row, site, declarations);
        }
        else if (!IsOfFramework(operation.TargetMethod) || operation.TargetMethod.Name == Hidden || (call.ArgumentList.Arguments.Count > 0 && Open.Contains(operation.TargetMethod.Name)))
        {
            declarations.Add(DeclarationCover.Everything);
        }
        else if (operation.TargetMethod.Name is "AddEndpointFilter" or "AddEndpointFilterFactory")
        {
            declarations.AddFilter();
        }
    }

    private static void Read(IInvocationOperation call, DeclarationRow row, DeclarationSite site, Declarations declarations)
    {
        int? code = null;
        var type = call.TargetMethod.TypeArguments is { Length: 1 } arguments && row.Name == "Produces" ? arguments[0] : null;
        var details = row.Name ?? "";
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == row.Status)
            {
                code = argument.Value.ConstantValue is { HasValue: true, Value: int value } ? value : null;
            }
            else if (argument.Parameter?.Name == row.BodyType)
            {
                type = argument.Value is ITypeOfOperation { TypeOperand: var named } ? named : type;
            }
            else if (!argument.IsImplicit && argument.Parameter is { Ordinal: > 0 } other)
            {
                details += "|" + other.Name + "=" + argument.Value.Syntax;
            }
        }

        if (code is { } known)
        {
            declarations.Add(new DeclaredStatus(known, type, site, call.Syntax, details));
        }
        else
        {
            declarations.Add(DeclarationCover.Everything);
        }
    }

    private static bool IsOfFramework(IMethodSymbol method)
    {
        var current = method.ContainingNamespace;
        while (current is { ContainingNamespace: { IsGlobalNamespace: false } outer } && !TypeNames.IsNamespace(current, "Microsoft.AspNetCore"))
        {
            current = outer;
        }

        return TypeNames.IsNamespace(current, "Microsoft.AspNetCore");
    }

    // A statement of its own, and not the start of something that goes on elsewhere.
    private static bool EndsHere(InvocationExpressionSyntax last, SemanticModel model) => last.Parent switch
    {
        ExpressionStatementSyntax => true,
        ArrowExpressionClauseSyntax { Parent: { } function } => model.GetDeclaredSymbol(function) is IMethodSymbol { ReturnsVoid: true },
        _ => false,
    };

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Expression;

    private static void ReadGroup(ExpressionSyntax group, SemanticModel model, EndpointGroups groups, Declarations declarations)
    {
        switch (group)
        {
            // app.MapGroup("/orders").ProducesProblem(400).MapGet(…)
            case InvocationExpressionSyntax call:
                if (IsMapGroup(call, model))
                {
                    if (ReceiverOf(call) is { } outer)
                    {
                        ReadGroup(outer, model, groups, declarations);
                    }
                }
                else
                {
                    ReadCall(call, model, DeclarationSite.Group, declarations);
                    if (ReceiverOf(call) is { } inner)
                    {
                        ReadGroup(inner, model, groups, declarations);
                    }
                }

                break;
            case IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol local && !IsApplication(local.Type):
                ReadLocal(local, model, groups, declarations);
                break;
            case IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is IParameterSymbol parameter && !IsApplication(parameter.Type):
                if (groups.MayDeclareFor(parameter))
                {
                    declarations.Add(DeclarationCover.Errors);
                }

                break;
            default:
                if (!IsApplication(model.GetTypeInfo(group).Type))
                {
                    // Only problems can be declared for a group.
                    declarations.Add(DeclarationCover.Errors);
                }

                break;
        }
    }

    private static bool IsMapGroup(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "MapGroup" } method && IsOfFramework(method);

    private static bool IsMapping(InvocationExpressionSyntax call, SemanticModel model) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
        && name.StartsWith("Map", StringComparison.Ordinal)
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && IsOfFramework(method);

    private static bool IsApplication(ITypeSymbol? type) => TypeNames.Is(type, "Microsoft.AspNetCore.Builder", "WebApplication");

    // var group = app.MapGroup("/orders").ProducesProblem(400); group.ProducesProblem(500);
    private static void ReadLocal(ILocalSymbol local, SemanticModel model, EndpointGroups groups, Declarations declarations)
    {
        if (local.DeclaringSyntaxReferences is not { Length: 1 } references
            || references[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            declarations.Add(DeclarationCover.Errors);
            return;
        }

        ReadGroup(value, model, groups, declarations);
        foreach (var (name, call) in CallsOnNames.Find(local.Name, model.SyntaxTree))
        {
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local))
            {
                continue;
            }

            // Whoever gets the group may declare problems for it. What is said behind a mapping is said of what that maps.
            if (call is null)
            {
                declarations.Add(DeclarationCover.Errors);
            }
            else if (!IsMapping(call, model))
            {
                ReadCall(call, model, DeclarationSite.Group, declarations);
                ReadBehind(call, model, DeclarationSite.Group, declarations);
            }
        }
    }
}
