using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>
/// Reads the statuses that a function answers with: what it returns itself, what a helper of the same class returns for it,
/// and the bad requests that it throws. Lambdas and local functions in it return to somebody else.
/// </summary>
internal sealed class ReturnReader
{
    // BadHttpRequestException without a status is a 400.
    private const int BadRequest = 400;
    private const int Success = 200;

    private readonly ImmutableArray<ReturnedStatus>.Builder _statuses = ImmutableArray.CreateBuilder<ReturnedStatus>();
    private readonly IMethodSymbol _function;
    private readonly IOperation _body;
    private readonly bool _isHelper;
    private bool? _isUntouched;
    private bool _isComplete = true;

    private ReturnReader(IMethodSymbol function, IOperation body, bool isHelper)
    {
        _function = function;
        _body = body;
        _isHelper = isHelper;
    }

    /// <summary>Reads a function.</summary>
    /// <param name="function">The action, or the handler.</param>
    /// <param name="body">Its body: a block.</param>
    /// <param name="name">What a diagnostic about a function that returns nothing marks.</param>
    public static ReturnedStatuses Read(IMethodSymbol function, IOperation body, SyntaxNode name) =>
        new ReturnReader(function, body, isHelper: false).Read(name);

    private ReturnedStatuses Read(SyntaxNode name)
    {
        Walk(_body, isCaught: false);
        if (ReturnsNothing && CanEnd())
        {
            AddKept(name, _function.Name);
        }

        return new ReturnedStatuses(_statuses.ToImmutable(), _isComplete);
    }

    private bool ReturnsNothing =>
        Endpoints.TypeOfContent(_function.ReturnType) is { SpecialType: SpecialType.System_Void } or INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" };

    private bool CanEnd()
    {
        if (_body is IBlockOperation { Operations: { Length: > 0 } operations } && operations[operations.Length - 1] is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation })
        {
            return false;
        }

        return _body.Syntax is not BlockSyntax block
            || _body.SemanticModel?.AnalyzeControlFlow(block) is not { Succeeded: true } flow
            || flow.EndPointIsReachable
            || !flow.ReturnStatements.IsEmpty;
    }

    private void Walk(IOperation operation, bool isCaught)
    {
        switch (operation)
        {
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                return;
            case IReturnOperation { Kind: OperationKind.YieldReturn }:
                AddKept(operation.Syntax, _function.Name);
                return;
            case IReturnOperation { ReturnedValue: { } value } when !ReturnsNothing:
                AddValue(value, mayLookBehind: true);
                break;
            case IThrowOperation thrown when !isCaught:
                AddThrown(thrown);
                break;
            case ITryOperation { Catches: { Length: > 0 } catches } guarded:
                Walk(guarded.Body, isCaught: true);
                foreach (var clause in catches)
                {
                    Walk(clause, isCaught);
                }

                if (guarded.Finally is { } last)
                {
                    Walk(last, isCaught);
                }

                return;
        }

        foreach (var child in operation.ChildOperations)
        {
            Walk(child, isCaught);
        }
    }

    private void AddValue(IOperation value, bool mayLookBehind)
    {
        foreach (var returned in ReturnedValue.Read(value))
        {
            switch (returned.Precedence)
            {
                // MVC answers a null with 204, unless it is told not to.
                case not null when IsNull(returned.Value):
                    _isComplete = false;
                    break;
                case StatusPrecedence.Replaces when returned.Status.IsKnown && !IsProblem(returned):
                    foreach (var place in returned.Status.Places)
                    {
                        Add(place.Code, returned.Value.Syntax, returned.Name, Endpoints.IsResult(returned.Value.Type));
                    }

                    break;
                case StatusPrecedence.Keeps when !IsProblem(returned):
                    AddKept(returned.Value.Syntax, returned.Name);
                    break;
                case null:
                    AddOther(returned.Value, mayLookBehind);
                    break;
                default:
                    _isComplete = false;
                    break;
            }
        }
    }

    // What is only known to be a problem may state a status of its own, which the framework follows.
    private static bool IsProblem(ReturnedValue returned) =>
        !(returned.Status.IsKnown && Endpoints.IsResult(returned.Value.Type)) && IsProblem(returned.Content.Value?.Type ?? returned.Value.Type);

    private static bool IsProblem(ITypeSymbol? type) => TypeNames.IsOrDerives(type, "Microsoft.AspNetCore.Mvc", "ProblemDetails");

    private void AddOther(IOperation value, bool mayLookBehind)
    {
        if (ResultTypeOf(value) is not { TypeKind: not (TypeKind.Error or TypeKind.Dynamic or TypeKind.TypeParameter) } type || IsNull(value))
        {
            _isComplete = false;
        }
        else if (mayLookBehind && SteadyLocal.ValueOf(value) is var steady && steady != value && Endpoints.IsResult(type))
        {
            AddValue(steady, mayLookBehind: false);
        }
        else if (!Endpoints.IsResult(type))
        {
            AddPlain(value, type);
        }
        else if (TypedResultTypes.TryGetStatus(type, out var status))
        {
            Add(status, value.Syntax, type.Name, isExplicit: true);
        }
        else if (ResultOf(value, type) is { } own)
        {
            Add(own, value.Syntax, type.Name, isExplicit: true);
        }
        else if (_isHelper || !TryAddHelper(value))
        {
            _isComplete = false;
        }
    }

    // return FindAsync(id); hands on the task of another function, and the result in it is what counts.
    private static ITypeSymbol? ResultTypeOf(IOperation value) =>
        !Awaitables.IsTask(value.Type) ? value.Type
        : value.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0]
        : null;

    // An object may be anything, a result too.
    private void AddPlain(IOperation value, ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object || IsProblem(type))
        {
            _isComplete = false;
        }
        else
        {
            AddKept(value.Syntax, _function.Name);
        }
    }

    private static bool IsNull(IOperation value) =>
        value is IDefaultValueOperation || value.ConstantValue is { HasValue: true, Value: null };

    // A result of the user's own: the initializer comes after the attribute.
    private static int? ResultOf(IOperation value, ITypeSymbol type)
    {
        if (value is not IObjectCreationOperation creation || TypedResultTypes.DefaultOf(type) is not { } status)
        {
            return null;
        }

        return ResponseParts.Find(creation, "StatusCode") is not { } set ? status
            : CodeReader.Read(set).TryGetSingle(out var code) ? code
            : null;
    }

    // return Missing(); return await SaveAsync(order);
    private bool TryAddHelper(IOperation value)
    {
        value = ContentReader.Written(value is IAwaitOperation { Operation: { } awaited } ? awaited : value);
        if (value is not IInvocationOperation { TargetMethod: { IsVirtual: false, IsOverride: false, IsAbstract: false, DeclaringSyntaxReferences: { Length: 1 } declarations } helper, SemanticModel: { } model }
            || !SymbolEqualityComparer.Default.Equals(helper.ContainingType, _function.ContainingType)
            || SymbolEqualityComparer.Default.Equals(helper, _function)
            || declarations[0].SyntaxTree != value.Syntax.SyntaxTree
            || BodyOf(declarations[0].GetSyntax(), model) is not { } body)
        {
            return false;
        }

        var reader = new ReturnReader(helper, body, isHelper: true);
        var returned = reader.Read(value.Syntax);
        foreach (var status in returned.Statuses)
        {
            Add(status.Code, value.Syntax, helper.Name, status.IsExplicit);
        }

        return returned.IsComplete && returned.Statuses.Length > 0;
    }

    /// <summary>The body of a declaration; <see langword="null"/> if it has none.</summary>
    public static IOperation? BodyOf(SyntaxNode declaration, SemanticModel model) => model.GetOperation(declaration) switch
    {
        IMethodBodyOperation method => method.BlockBody ?? method.ExpressionBody,
        ILocalFunctionOperation local => local.Body,
        _ => null,
    };

    private void AddThrown(IThrowOperation thrown)
    {
        if (thrown.Exception is { } exception
            && ContentReader.Written(exception) is IObjectCreationOperation creation
            && TypeNames.IsOrDerives(creation.Type, "Microsoft.AspNetCore.Http", "BadHttpRequestException"))
        {
            var status = CodeReader.Read(ResponseParts.Find(creation, "statusCode"));
            if (status.IsUnset)
            {
                Add(BadRequest, creation.Syntax, creation.Type!.Name, isExplicit: true);
            }
            else if (status.TryGetSingle(out var code))
            {
                Add(code, creation.Syntax, creation.Type!.Name, isExplicit: true);
            }
            else
            {
                _isComplete = false;
            }
        }
    }

    // 200, unless something sets another status, or is handed the response and may.
    private void AddKept(SyntaxNode node, string name)
    {
        _isUntouched ??= !ResponseTouches.Any(_body);
        if (_isUntouched == true)
        {
            Add(Success, node, name, isExplicit: false);
        }
        else
        {
            _isComplete = false;
        }
    }

    private void Add(int code, SyntaxNode node, string name, bool isExplicit) =>
        _statuses.Add(new ReturnedStatus(code, node, name, isExplicit));
}
