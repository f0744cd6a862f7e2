using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Reads that a string names: <c>json["statusCode"]</c>, <c>root.GetProperty("statusCode").GetInt32()</c>,
/// <c>log.Value&lt;int&gt;("statusCode")</c>.
/// </summary>
internal static class KeyedReads
{
    // System.Text.Json, Newtonsoft.Json, readers that take a name, and System.Diagnostics.Activity.
    private static readonly HashSet<string> ByName = ["GetProperty", "Value", "GetValue", "SelectToken", "GetInt32", "GetTagItem"];

    // What makes a number of the node that was read.
    private static readonly HashSet<string> ToNumber = ["GetInt32", "GetInt16", "GetInt64", "GetValue", "Value", "ToObject", "AsInt"];

    /// <summary>Whether the call reads what a string argument names as a status code.</summary>
    public static bool Names(IInvocationOperation call)
    {
        if (ByName.Contains(call.TargetMethod.Name))
        {
            foreach (var argument in call.Arguments)
            {
                if (ArgumentFlow.IsStatusKey(argument.Value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The node that the call makes a number of; <see langword="null"/> if it does another thing.</summary>
    public static IOperation? Node(IInvocationOperation call) =>
        ToNumber.Contains(call.TargetMethod.Name) && Operations.Receiver(call) is { } node && node.Type?.SpecialType == SpecialType.None ? node : null;

    /// <summary>
    /// Whether <paramref name="local"/> was given such a node: <c>var status = root.GetProperty("statusCode")</c>,
    /// <c>root.TryGetProperty("statusCode", out var status)</c>.
    /// </summary>
    public static bool Holds(ILocalSymbol local, SemanticModel? model)
    {
        if (model is null || local.DeclaringSyntaxReferences.Length != 1 || local.DeclaringSyntaxReferences[0].GetSyntax() is not { } declared || declared.SyntaxTree != model.SyntaxTree)
        {
            return false;
        }

        switch (declared)
        {
            case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                return model.GetOperation(value) is { } read && Operations.Unwrap(read) switch
                {
                    IInvocationOperation call => Names(call),
                    IPropertyReferenceOperation { Arguments: { Length: 1 } keys } => ArgumentFlow.IsStatusKey(keys[0].Value),
                    _ => false,
                };

            case SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax argument } }:
                return model.GetOperation(argument) is IArgumentOperation { Parent: IInvocationOperation reading } given
                    && reading.Arguments.IndexOf(given) is > 0 and var index
                    && ArgumentFlow.IsStatusKey(reading.Arguments[index - 1].Value);

            default:
                return false;
        }
    }

    /// <summary>The string that names what an unresolved expression reads; <see langword="null"/> if none does.</summary>
    public static string? KeyOf(SyntaxNode syntax) => syntax switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } => TextOf(keys[0]),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access, ArgumentList.Arguments: var arguments } =>
            arguments.Count == 1 && ByName.Contains(name) ? TextOf(arguments[0])
            : arguments.Count == 0 && ToNumber.Contains(name) ? KeyOf(access.Expression)
            : null,
        PostfixUnaryExpressionSyntax postfix => KeyOf(postfix.Operand),
        ParenthesizedExpressionSyntax parenthesized => KeyOf(parenthesized.Expression),
        CastExpressionSyntax cast => KeyOf(cast.Expression),
        _ => null,
    };

    private static string? TextOf(ArgumentSyntax argument) => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string;
}
