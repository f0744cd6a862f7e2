using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>A call that makes a result, and the other call that makes the same response.</summary>
/// <param name="Name">The method to call instead.</param>
/// <param name="Code">The status, which one of the two says as its name and the other as its argument.</param>
/// <param name="Content">The argument that is the content; <see langword="null"/> if there is none.</param>
/// <param name="KeepsType">Whether the value goes where the type of the other result fits as well.</param>
internal sealed record ResultSwap(string Name, int Code, ArgumentSyntax? Content, bool KeepsType);

/// <summary>
/// The helpers that are named after a status, <c>NotFound()</c> for <c>StatusCode(404)</c>: those that send the same.
/// Linked into the code-fix assembly.
/// </summary>
/// <remarks>
/// 201 and 202 are not among them, as their helpers have a <c>Location</c> to give; nor are 401 and 403, as <c>Challenge()</c>
/// and <c>Forbid()</c> leave the answer to an authentication handler, which may redirect or fail.
/// </remarks>
internal static class ResultHelpers
{
    private const string StatusCode = "StatusCode";

    private static readonly Dictionary<int, string> ByCode = new()
    {
        [200] = "Ok",
        [204] = "NoContent",
        [400] = "BadRequest",
        [404] = "NotFound",
        [409] = "Conflict",
        [422] = "UnprocessableEntity",
        [500] = "InternalServerError", // minimal APIs, since .NET 9
    };

    private static readonly (string Namespace, string Type)[] Owners =
    [
        ("Microsoft.AspNetCore.Mvc", "ControllerBase"),
        ("Microsoft.AspNetCore.Mvc.RazorPages", "PageBase"),
        ("Microsoft.AspNetCore.Mvc.RazorPages", "PageModel"),
        ("Microsoft.AspNetCore.Http", "Results"),
        ("Microsoft.AspNetCore.Http", "TypedResults"),
    ];

    /// <summary>The helper for a call of <c>StatusCode(…)</c>; <see langword="null"/> for any other call, and where there is no helper that does the same.</summary>
    public static ResultSwap? HelperFor(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != StatusCode
            || !IsOwner(call.TargetMethod.ContainingType)
            || !TryReadArguments(call, out var status, out var content)
            || status?.Value.ConstantValue.Value is not int code
            || !ByCode.TryGetValue(code, out var name))
        {
            return null;
        }

        return Swap(call, name, code, content, content is null ? 0 : 1);
    }

    /// <summary>The call of <c>StatusCode(…)</c> for that of a helper; <see langword="null"/> for any other call, and where it would not do the same.</summary>
    public static ResultSwap? StatusCodeFor(IInvocationOperation call)
    {
        if (!IsOwner(call.TargetMethod.ContainingType)
            || !TryReadArguments(call, out var status, out var content)
            || status is not null)
        {
            return null;
        }

        foreach (var pair in ByCode)
        {
            if (pair.Value == call.TargetMethod.Name)
            {
                return Swap(call, StatusCode, pair.Key, content, content is null ? 1 : 2);
            }
        }

        return null;
    }

    private static ResultSwap? Swap(IInvocationOperation call, string name, int code, IArgumentOperation? content, int arguments)
    {
        if (call.SemanticModel is not { } model
            || call.Syntax is not InvocationExpressionSyntax { Expression: { } called }
            || Find(model, called, call, name, arguments, content) is not { } other)
        {
            return null;
        }

        return new ResultSwap(name, code, (ArgumentSyntax?)content?.Syntax, KeepsType(call, other.ReturnType, model.Compilation));
    }

    // The method that the name means at this place, if it is the framework's own.
    private static IMethodSymbol? Find(SemanticModel model, ExpressionSyntax called, IInvocationOperation call, string name, int arguments, IArgumentOperation? content)
    {
        var container = called is MemberAccessExpressionSyntax ? call.Instance?.Type ?? call.TargetMethod.ContainingType : null;
        IMethodSymbol? found = null;
        foreach (var symbol in model.LookupSymbols(called.SpanStart, container, name))
        {
            if (symbol is not IMethodSymbol method || !IsOwner(method.ContainingType))
            {
                return null;
            }

            if (method.IsGenericMethod || !Takes(method, arguments))
            {
                continue;
            }

            if (content is null || method.Parameters[arguments - 1].Type.SpecialType == SpecialType.System_Object)
            {
                found = found is null || method.Parameters.Length < found.Parameters.Length ? method : found;
            }
            else if (IsFor(content, method.Parameters[arguments - 1].Type, model.Compilation))
            {
                // BadRequest(ModelState) makes another response of it.
                return null;
            }
        }

        return found;
    }

    private static bool Takes(IMethodSymbol method, int arguments)
    {
        for (var i = arguments; i < method.Parameters.Length; i++)
        {
            if (!method.Parameters[i].IsOptional)
            {
                return false;
            }
        }

        return method.Parameters.Length >= arguments;
    }

    private static bool IsFor(IArgumentOperation content, ITypeSymbol type, Compilation compilation) =>
        Unconverted(content).Type is not { } given || IsTargetTyped(((ArgumentSyntax)content.Syntax).Expression) || compilation.ClassifyCommonConversion(given, type) is { Exists: true, IsImplicit: true };

    // "default" and "new()" are of whatever type the other overload wants.
    private static bool IsTargetTyped(ExpressionSyntax expression) => expression switch
    {
        ImplicitObjectCreationExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.DefaultLiteralExpression or SyntaxKind.NullLiteralExpression,
        ParenthesizedExpressionSyntax parenthesized => IsTargetTyped(parenthesized.Expression),
        PostfixUnaryExpressionSyntax postfix => IsTargetTyped(postfix.Operand),
        ConditionalExpressionSyntax conditional => IsTargetTyped(conditional.WhenTrue) && IsTargetTyped(conditional.WhenFalse),
        SwitchExpressionSyntax { Arms: var arms } => AreTargetTyped(arms),
        _ => false,
    };

    private static bool AreTargetTyped(SeparatedSyntaxList<SwitchExpressionArmSyntax> arms)
    {
        foreach (var arm in arms)
        {
            if (!IsTargetTyped(arm.Expression))
            {
                return false;
            }
        }

        return arms.Count > 0;
    }

    // The status and the content, whatever their order; false if there is any other argument, or a null for which the overloads differ.
    private static bool TryReadArguments(IInvocationOperation call, out IArgumentOperation? status, out IArgumentOperation? content)
    {
        status = null;
        content = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            if (argument.Parameter?.Name == "statusCode")
            {
                status = argument;
            }
            else if (argument is { Parameter.Type.SpecialType: SpecialType.System_Object, Syntax: ArgumentSyntax } && Unconverted(argument).Type is not null)
            {
                content = argument;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static IOperation Unconverted(IArgumentOperation argument) =>
        argument.Value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : argument.Value;

    private static bool KeepsType(IInvocationOperation call, ITypeSymbol other, Compilation compilation)
    {
        if (SymbolEqualityComparer.Default.Equals(call.Type, other))
        {
            return true;
        }

        IOperation value = call;
        while (value.Parent is IConditionalOperation conditional && conditional.Condition != value)
        {
            value = conditional;
        }

        // Since C# 9 the branches of ?: need no type in common, if something around them has one.
        return value.Parent is IConversionOperation { IsImplicit: true, Type: { } target }
            && (value == call || call.Syntax.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 })
            && compilation.ClassifyCommonConversion(other, target) is { Exists: true, IsImplicit: true };
    }

    private static bool IsOwner(INamedTypeSymbol? type)
    {
        foreach (var (inNamespace, name) in Owners)
        {
            if (TypeNames.Is(type, inNamespace, name))
            {
                return true;
            }
        }

        return false;
    }
}
