using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>
/// Whether a group of endpoints may declare problems for what a function maps on its parameter:
/// <c>static void MapOrders(this IEndpointRouteBuilder routes)</c>. The function cannot say, the program can.
/// </summary>
internal sealed class EndpointGroups
{
    private const string MapGroup = nameof(MapGroup);

    // Only what is of one of these types can be declared for, and a function has to name it.
    private static readonly string[] GroupTypes = ["RouteGroupBuilder", "IEndpointConventionBuilder"];

    // What programs say of a group that is no response. Whatever else is called on one may be.
    private static readonly HashSet<string> SayNothing =
    [
        "WithTags", "WithName", "WithGroupName", "WithDisplayName", "WithSummary", "WithDescription", "WithOrder",
        "RequireAuthorization", "AllowAnonymous", "RequireCors", "RequireHost", "RequireRateLimiting", "DisableRateLimiting",
        "CacheOutput", "DisableAntiforgery", "WithRequestTimeout", "DisableRequestTimeout", "AddEndpointFilter", "AddEndpointFilterFactory",
        "WithApiVersionSet", "HasApiVersion", "HasDeprecatedApiVersion", "MapToApiVersion", "IsApiVersionNeutral",
    ];

    private readonly Compilation _compilation;
    private readonly Lazy<bool> _declare;

    /// <param name="compilation">The compilation.</param>
    public EndpointGroups(Compilation compilation)
    {
        _compilation = compilation;
        _declare = new Lazy<bool>(MayDeclare, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Whether something may have been declared for all that is mapped on <paramref name="builder"/>.</summary>
    /// <param name="builder">A parameter of a function that maps endpoints.</param>
    public bool MayDeclareFor(IParameterSymbol builder) =>
        !TypeNames.Is(builder.Type, "Microsoft.AspNetCore.Routing", "IEndpointRouteBuilder")
        || builder.ContainingSymbol is not IMethodSymbol function
        || IsCalledFromElsewhere(function)
        || _declare.Value;

    // A library is called by programs that nobody sees here, and so is what another library asks for.
    private bool IsCalledFromElsewhere(IMethodSymbol function) =>
        _compilation.Options.OutputKind is not (OutputKind.ConsoleApplication or OutputKind.WindowsApplication)
        || function.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction)
        || (function.OverriddenMethod is { } overridden && !OwnSymbols.Has(_compilation, overridden))
        || ImplementsForeign(function);

    private bool ImplementsForeign(IMethodSymbol function)
    {
        if (!function.IsStatic && function.MethodKind == MethodKind.Ordinary)
        {
            foreach (var face in function.ContainingType.AllInterfaces)
            {
                if (!OwnSymbols.Has(_compilation, face) && !face.GetMembers(function.Name).IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool MayDeclare()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var text = tree.GetText().ToString();
            if (Array.Exists(GroupTypes, type => text.IndexOf(type, StringComparison.Ordinal) >= 0)
                || (text.IndexOf(MapGroup, StringComparison.Ordinal) >= 0 && MayDeclare(tree)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayDeclare(SyntaxTree tree)
    {
        var variables = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: MapGroup } } group && MayDeclare(group, variables))
            {
                return true;
            }
        }

        return false;
    }

    // What is said of a group, from the call that makes it or a variable that has it to the end of the chain.
    private static bool MayDeclare(ExpressionSyntax group, HashSet<string> variables)
    {
        var last = group;
        for (var next = ChainDeclarations.NextOf(last); next is not null; next = ChainDeclarations.NextOf(next))
        {
            var name = MemberNames.Of(next.Expression)!;
            if (name.StartsWith("Map", StringComparison.Ordinal))
            {
                // From here on it is said of what that maps.
                return false;
            }

            if (!SayNothing.Contains(name))
            {
                return true;
            }

            last = next;
        }

        return last.Parent switch
        {
            ExpressionStatementSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => false,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => MemberNames.Of(call.Expression) is { } name && ChainDeclarations.CanDeclare(name),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => MayDeclare(variable.Identifier.ValueText, group.SyntaxTree, variables),
            _ => true,
        };
    }

    // var group = app.MapGroup("/orders"); group.ProducesProblem(500);
    private static bool MayDeclare(string variable, SyntaxTree tree, HashSet<string> variables)
    {
        if (variables.Add(variable))
        {
            foreach (var (name, _) in CallsOnNames.Find(variable, tree))
            {
                if (MayDeclare(name, variables))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
