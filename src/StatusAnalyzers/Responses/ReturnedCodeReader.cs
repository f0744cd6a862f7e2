using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Vocabularies;

namespace StatusAnalyzers.Responses;

/// <summary>Reads the status codes that actions and handlers return as if they were results: the framework makes content of them.</summary>
internal static class ReturnedCodeReader
{
    /// <summary>The codes in a <c>return</c> that may have one; none unless a web framework gets what it returns, as content.</summary>
    public static ImmutableArray<CodePlace> Read(IReturnOperation operation, VocabularySet vocabularies)
    {
        // Cheapest first: nearly every return of a program ends here.
        if (operation.ReturnedValue is not { } value || Content(value) is not { } content || !MayBeConstant(content) || CodeReader.Read(content) is not { IsKnown: true } code)
        {
            return ImmutableArray<CodePlace>.Empty;
        }

        if (!IsNamed(code, operation, vocabularies))
        {
            return IsNumberForStatus(operation, code) ? code.Places : ImmutableArray<CodePlace>.Empty;
        }

        var isContent = Operations.FunctionOf(operation) switch
        {
            IAnonymousFunctionOperation lambda => Endpoints.IsHandler(lambda),
            ILocalFunctionOperation local => IsHandler(local.Symbol, operation),
            _ => MethodOf(operation) is { } method && (Endpoints.IsAction(method) || IsHandler(method, operation)),
        };
        return isContent ? code.Places : ImmutableArray<CodePlace>.Empty;
    }

    private static bool IsHandler(IMethodSymbol method, IOperation operation) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction && operation.SemanticModel is { } model && Endpoints.IsHandler(method, model);

    // Most constants that functions return are members of an enum of the program's own.
    private static bool MayBeConstant(IOperation value) =>
        value.Kind is OperationKind.Conditional or OperationKind.SwitchExpression
        || (value.Type is not { TypeKind: TypeKind.Enum, Name: not "HttpStatusCode" } && value.ConstantValue is { HasValue: true, Value: int });

    // ActionResult<int> is made of its value by an operator.
    private static IOperation Content(IOperation value) =>
        ContentReader.Written(value is IConversionOperation { OperatorMethod.ContainingType: { } type, Operand: { } operand } && TypeNames.Is(type, "Microsoft.AspNetCore.Mvc", "ActionResult")
            ? operand
            : value);

    private static bool IsNamed(CodeFact code, IOperation operation, VocabularySet vocabularies)
    {
        foreach (var place in code.Places)
        {
            if (!StatusConstant.IsAt(place.Node, operation.SemanticModel, vocabularies))
            {
                return false;
            }
        }

        return true;
    }

    // A bare 204 could be the answer to "how many?". It is meant as the status where the action returns nothing but
    // numbers that are status codes, and not all of them round ones.
    private static bool IsNumberForStatus(IReturnOperation operation, CodeFact code)
    {
        if (Operations.FunctionOf(operation) is not null
            || !code.IsAlways(static number => StatusCatalog.TryGet(number, out _))
            || MethodOf(operation) is not { } method
            || Endpoints.TypeOfContent(method.ReturnType) is not { SpecialType: SpecialType.System_Int32 }
            || !Endpoints.IsAction(method))
        {
            return false;
        }

        var isTelling = false;
        foreach (var inner in Operations.RootOf(operation).Descendants())
        {
            if (inner is IReturnOperation { ReturnedValue: { } other } && Operations.FunctionOf(inner) is null)
            {
                var all = CodeReader.Read(Content(other));
                if (!all.IsAlways(static number => StatusCatalog.TryGet(number, out _)))
                {
                    return false;
                }

                isTelling |= !all.IsAlways(static number => number % 100 == 0);
            }
        }

        return isTelling;
    }

    private static IMethodSymbol? MethodOf(IReturnOperation operation) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) as IMethodSymbol;
}
