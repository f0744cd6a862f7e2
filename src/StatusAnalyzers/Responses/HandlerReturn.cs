using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Tells what an endpoint returns, which is its response without any result around it.</summary>
internal static class HandlerReturn
{
    /// <summary>
    /// Whether <paramref name="value"/> is what a handler returns that is handed to <c>MapGet</c> and the like: a lambda, or a
    /// method that the same file hands over by its name.
    /// </summary>
    public static bool IsReturnedByHandler(IOperation value)
    {
        for (var current = value.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IConversionOperation or IParenthesizedOperation or IBlockOperation or IConditionalOperation or IReturnOperation or ICoalesceOperation
                    or ITryOperation or ICatchClauseOperation or IUsingOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation:
                    break;
                case IAnonymousFunctionOperation lambda:
                    return IsMapped(lambda);
                case IMethodBodyOperation or ILocalFunctionOperation:
                    return IsReturnedByMethod(value);
                default:
                    return false;
            }
        }

        // The body alone, as analyzers see it.
        return IsReturnedByMethod(value);
    }

    private static bool IsReturnedByMethod(IOperation value) =>
        value.SemanticModel is { } model
        && model.GetEnclosingSymbol(value.Syntax.SpanStart) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && IsMapped(method, value.Syntax.SyntaxTree, model);

    /// <summary>
    /// Whether what <paramref name="statement"/> returns is the response of an endpoint: of a mapped lambda, of an action,
    /// of a method of a ServiceStack service.
    /// </summary>
    public static bool IsOfEndpoint(IReturnOperation statement)
    {
        for (IOperation? current = statement.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return IsMapped(lambda);
                case ILocalFunctionOperation:
                    return false;
            }
        }

        return statement.SemanticModel?.GetEnclosingSymbol(statement.Syntax.SpanStart) is IMethodSymbol
        {
            MethodKind: MethodKind.Ordinary,
            DeclaredAccessibility: Accessibility.Public,
            IsStatic: false,
        } method && (IsAction(method) || IsService(method));
    }

    private static bool IsMapped(IAnonymousFunctionOperation lambda)
    {
        IOperation? current = lambda.Parent;
        while (current is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        return current is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { } method } } && Maps(method);
    }

    // app.MapGet("/orders", GetOrders)
    private static bool IsMapped(IMethodSymbol method, SyntaxTree tree, SemanticModel model)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is ArgumentSyntax { Expression: { } expression, Parent.Parent: InvocationExpressionSyntax call }
                && NameOf(expression) == method.Name
                && NameOf(call.Expression)?.StartsWith("Map", StringComparison.Ordinal) == true
                && IsIn(model.GetMemberGroup(expression), method)
                && model.GetSymbolInfo(call).Symbol is IMethodSymbol map && Maps(map))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(ImmutableArray<ISymbol> group, IMethodSymbol method)
    {
        foreach (var member in group)
        {
            if (SymbolEqualityComparer.Default.Equals(member, method))
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static bool Maps(IMethodSymbol method) =>
        method.Name.StartsWith("Map", StringComparison.Ordinal)
        && TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Builder", "EndpointRouteBuilderExtensions");

    private static bool IsAction(IMethodSymbol method)
    {
        if (!TypeNames.IsOrDerives(method.ContainingType, "Microsoft.AspNetCore.Mvc", "ControllerBase"))
        {
            return false;
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "NonActionAttribute")
            {
                return false;
            }
        }

        return true;
    }

    // ServiceStack calls the method of a service that is named for the verb, or for any.
    private static bool IsService(IMethodSymbol method) =>
        method is { Parameters.Length: 1, Name: "Any" or "Get" or "Post" or "Put" or "Delete" or "Patch" or "AnyAsync" or "GetAsync" or "PostAsync" or "PutAsync" or "DeleteAsync" or "PatchAsync" }
        && TypeNames.IsOrDerives(method.ContainingType, "ServiceStack", "IService");
}
