using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>Finds out how a result can send the status that is lost before it.</summary>
internal static class StatusMoves
{
    /// <summary>How; <see langword="null"/> where it is not certain that the answer differs in its status alone.</summary>
    /// <param name="assignment">The assignment of the status.</param>
    /// <param name="returned">The result that replaces it.</param>
    public static StatusMove? Find(IOperation assignment, ReturnedValue returned)
    {
        if (assignment is not ISimpleAssignmentOperation { Value.ConstantValue.Value: int code, Syntax.Parent: ExpressionStatementSyntax statement }
            || !StatusCatalog.TryGet(code, out var status)
            || !status.IsFinal
            || !IsReturnedNext(statement, returned.Value.Syntax))
        {
            return null;
        }

        var mayHaveContent = status.Content == ContentRule.Allowed;
        return returned.Value switch
        {
            IInvocationOperation call when CompletesProblem(call, returned) => mayHaveContent && status.Class >= StatusClass.ClientError && TakesStatus(call) ? StatusMove.Argument : null,
            IInvocationOperation call when ResultHelpers.StatusCodeFor(call) is { KeepsType: true } swap => mayHaveContent || swap.Content is null ? StatusMove.StatusCode : null,
            IInvocationOperation call => mayHaveContent && IsJson(call) ? StatusMove.Json : null,
            IObjectCreationOperation creation when Endpoints.IsResult(creation.Type) => null,
            { } value => mayHaveContent && returned.Problem is null && CanWrap(value) ? StatusMove.Value : null,
        };
    }

    // The problem details get the status that the call has.
    private static bool CompletesProblem(IInvocationOperation call, ReturnedValue returned) =>
        call.TargetMethod.Name == "Problem" || (call.TargetMethod.Name == "Json" && returned is { Problem: null, Response.Problem: not null });

    // In the same list of statements, with nothing between that branches: whoever sets the status returns this, and nobody else does.
    private static bool IsReturnedNext(ExpressionStatementSyntax statement, SyntaxNode value)
    {
        var statements = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        for (var i = statements.IndexOf(statement) + 1; i < statements.Count; i++)
        {
            switch (statements[i])
            {
                case ReturnStatementSyntax ending:
                    return ending.Expression == value;
                case not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax):
                    return false;
            }
        }

        return false;
    }

    private static bool TakesStatus(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "statusCode")
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue;
            }
        }

        return false;
    }

    // All of them write JSON, as Json(…) does. TypedResults gives each a type of its own.
    private static bool IsJson(IInvocationOperation call) =>
        call is
        {
            TargetMethod: { Name: "Ok" or "BadRequest" or "NotFound" or "Conflict" or "UnprocessableEntity", ContainingType: { } type },
            Arguments: { Length: 1 } arguments,
            Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } },
        }
        && HasType(arguments[0].Value)
        && (TypeNames.Is(type, "Microsoft.AspNetCore.Http", "Results")
            || (TypeNames.Is(type, "Microsoft.AspNetCore.Http", "TypedResults")
                && call.Parent is IConversionOperation { IsImplicit: true, Type: { } target }
                && TypeNames.Is(target, "Microsoft.AspNetCore.Http", "IResult")));

    private static bool HasType(IOperation value) =>
        value is not IDefaultValueOperation && (value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value).Type is not null;

    // A value that would be of another type as an argument is left alone, and so is one that is serialized by its declared type.
    private static bool CanWrap(IOperation value) =>
        value.Syntax is ExpressionSyntax expression and not (ImplicitObjectCreationExpressionSyntax or LiteralExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax)
        && value.SemanticModel is { } model
        && model.GetTypeInfo(expression) is { Type: { TypeKind: not TypeKind.Error } type, ConvertedType: INamedTypeSymbol { Arity: 1 } target }
        && SymbolEqualityComparer.Default.Equals(type, target.TypeArguments[0])
        && !IsPolymorphic(type)
        && IsInController(expression, model);

    private static bool IsPolymorphic(ITypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "JsonPolymorphicAttribute" or "JsonDerivedTypeAttribute")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInController(ExpressionSyntax expression, SemanticModel model)
    {
        var enclosing = model.GetEnclosingSymbol(expression.SpanStart);
        if (enclosing?.ContainingType is not { } type || !TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ControllerBase"))
        {
            return false;
        }

        for (; enclosing is IMethodSymbol; enclosing = enclosing.ContainingSymbol)
        {
            if (enclosing.IsStatic)
            {
                return false;
            }
        }

        foreach (var symbol in model.LookupSymbols(expression.SpanStart, name: "StatusCode"))
        {
            if (symbol is not IMethodSymbol { ContainingType: { } owner } || !TypeNames.Is(owner, "Microsoft.AspNetCore.Mvc", "ControllerBase"))
            {
                return false;
            }
        }

        return true;
    }
}
