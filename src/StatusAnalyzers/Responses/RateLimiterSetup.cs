using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Reads lambdas that set up the rate limiter of ASP.NET Core.</summary>
internal static class RateLimiterSetup
{
    private const string RateLimiting = "Microsoft.AspNetCore.RateLimiting";

    /// <summary>The names of the methods that may.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["AddRateLimiter", "Configure"];

    /// <summary>
    /// Whether the call sets up a limiter and leaves open what a client gets that is rejected: in the lambda, in what the lambda
    /// hands its options to, and elsewhere in the member.
    /// </summary>
    public static bool IsLeftAtDefault(IInvocationOperation call) =>
        Methods.Contains(call.TargetMethod.Name)
        && LambdaOf(call) is { Symbol.Parameters: { Length: 1 } parameters } lambda
        && TypeNames.Is(parameters[0].Type, RateLimiting, "RateLimiterOptions")
        && Limits(lambda.Body, parameters[0])
        && !IsDecidedIn(MemberAround(call.Syntax));

    private static IAnonymousFunctionOperation? LambdaOf(IInvocationOperation call) =>
        call.Arguments.Length > 0 && Operations.Unwrap(call.Arguments[call.Arguments.Length - 1].Value) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
            ? lambda
            : null;

    // A policy of a type of its own, and a helper, may decide what a rejected client gets.
    private static bool Limits(IBlockOperation body, IParameterSymbol options)
    {
        var limits = false;
        foreach (var operation in body.Descendants())
        {
            if (operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, options))
            {
                if (!IsLimiter(reference))
                {
                    return false;
                }

                limits = true;
            }
        }

        return limits;
    }

    // options.AddFixedWindowLimiter(…), options.GlobalLimiter = …
    private static bool IsLimiter(IParameterReferenceOperation options) => options.Parent switch
    {
        IPropertyReferenceOperation { Property.Name: "GlobalLimiter" } => true,
        IInvocationOperation call => IsLimiter(call),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } => IsLimiter(call),
        _ => false,
    };

    private static bool IsLimiter(IInvocationOperation call) =>
        FlowInterest.IsFrameworks(call.TargetMethod)
        && !(call.TargetMethod.Name == "AddPolicy" && (call.TargetMethod.TypeArguments.Length > 1 || !HasLambda(call)));

    private static bool HasLambda(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is IDelegateCreationOperation)
            {
                return true;
            }
        }

        return false;
    }

    // A top-level program is one member.
    private static SyntaxNode MemberAround(SyntaxNode syntax) =>
        syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : syntax.SyntaxTree.GetRoot();

    private static bool IsDecidedIn(SyntaxNode member)
    {
        foreach (var token in member.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "RejectionStatusCode" or "OnRejected" && token.Parent is IdentifierNameSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
