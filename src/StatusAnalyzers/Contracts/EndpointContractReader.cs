using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>Reads what an endpoint declares and what it returns: an action of MVC, or a handler that is mapped.</summary>
internal sealed class EndpointContractReader
{
    private readonly Compilation _compilation;
    private readonly AttributeRoles _attributes = new();
    private readonly Controllers _controllers;
    private readonly EndpointGroups _groups;

    /// <param name="compilation">The compilation.</param>
    public EndpointContractReader(Compilation compilation)
    {
        _compilation = compilation;
        _controllers = new Controllers(_attributes, compilation);
        _groups = new EndpointGroups(compilation);
    }

    /// <summary>Reads a method; <see langword="null"/> if it is no action of a controller, or neither declares nor documents anything, or is in no description.</summary>
    /// <param name="method">The method.</param>
    /// <param name="declaration">Its declaration.</param>
    /// <param name="body">Its body.</param>
    public EndpointContract? ReadAction(IMethodSymbol method, MethodDeclarationSyntax declaration, IOperation body)
    {
        if (declaration.Parent is not TypeDeclarationSyntax type
            || !_controllers.MayContain(type)
            || Actions.ControllerOf(method, _controllers, _attributes) is not { } controller)
        {
            return null;
        }

        var declarations = new Declarations();
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            AttributeDeclarations.Read(current, DeclarationSite.Function, _attributes, _compilation, declarations);
        }

        declarations.Add(controller.Declared);
        IMethodSymbol? convention = null;
        if (declarations.IsEmpty && controller.IsApi && Conventions.Find(method) is { } found)
        {
            convention = found;
            AttributeDeclarations.Read(found, DeclarationSite.Convention, _attributes, _compilation, declarations);
        }

        var returned = Endpoints.TypeOfContent(method.ReturnType);
        TypedResultTypes.Read(returned, declarations);
        var documented = ResponseDocs.Read(declaration);
        if ((declarations.IsEmpty && documented.IsEmpty) || IsHidden(method, controller))
        {
            return null;
        }

        return new EndpointContract
        {
            Declaration = declaration,
            Declared = declarations.Statuses,
            Cover = declarations.Cover,
            DeclaresAny = !declarations.IsEmpty,
            Convention = convention,
            IsMapped = false,
            CanDeclare = true,
            Returned = ReturnReader.Read(method, body, declaration),
            Documented = documented,
        };
    }

    // The attribute is inherited, and that of an action comes before that of its controller.
    private bool IsHidden(IMethodSymbol method, Controller controller)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if (_attributes.IsHidden(current) is { } hidden)
            {
                return hidden;
            }
        }

        return controller.IsHidden;
    }

    /// <summary>
    /// Reads a handler by the last call of the chain that maps it; <see langword="null"/> if <paramref name="last"/> is not
    /// the last, if nothing is mapped, or nothing is declared. By the last, because an editor shows only what is reported
    /// within the operation that it asks about.
    /// </summary>
    public EndpointContract? ReadHandler(IInvocationOperation last)
    {
        if (last.Syntax is not InvocationExpressionSyntax outermost
            || ChainDeclarations.IsContinued(outermost)
            || MapIn(outermost) is not { } call
            || last.SemanticModel is not { } model
            || (call == outermost ? last : model.GetOperation(call)) is not IInvocationOperation map
            || !IsMap(map.TargetMethod)
            || HandlerOf(map) is not { } handler
            || !TryRead(handler, model, out var function, out var body)
            || _attributes.IsExcluded(function))
        {
            return null;
        }

        var declarations = new Declarations();
        AttributeDeclarations.Read(function, DeclarationSite.Function, _attributes, _compilation, declarations);
        ChainDeclarations.Read(call, outermost, model, _groups, declarations);
        var returned = Endpoints.TypeOfContent(function.ReturnType);
        TypedResultTypes.Read(returned, declarations);
        var statuses = declarations.Statuses;
        if (statuses.IsEmpty)
        {
            return null;
        }

        // What is no result is declared by its type, as 200.
        var isPlain = returned is { SpecialType: not (SpecialType.System_Void or SpecialType.System_Object), TypeKind: not TypeKind.Error } and not { Name: "Task" or "ValueTask" }
            && !Endpoints.IsResult(returned);
        var read = ReturnReader.Read(function, body, handler.Syntax);
        return new EndpointContract
        {
            Declaration = outermost,
            Declared = isPlain ? statuses.Add(new DeclaredStatus(200, returned, DeclarationSite.ReturnType, Node: null, Details: "")) : statuses,
            Cover = declarations.Cover,
            DeclaresAny = true,
            IsMapped = true,
            CanDeclare = TypeNames.Is(last.Type, "Microsoft.AspNetCore.Builder", "RouteHandlerBuilder"),
            Returned = declarations.HasFilter ? ErrorsOf(read) : read,
            Documented = ImmutableArray<DocumentedStatus>.Empty,
        };
    }

    // A filter that wraps what succeeds is common, one that hides an error is not.
    private static ReturnedStatuses ErrorsOf(ReturnedStatuses returned) =>
        new(returned.Statuses.RemoveAll(static status => EndpointContract.IsSuccess(status.Code)), IsComplete: false);

    private static InvocationExpressionSyntax? MapIn(InvocationExpressionSyntax call)
    {
        for (ExpressionSyntax? current = call; current is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation; current = access.Expression)
        {
            if (access.Name.Identifier.ValueText.StartsWith("Map", StringComparison.Ordinal))
            {
                return invocation;
            }
        }

        return null;
    }

    private static bool IsMap(IMethodSymbol method) =>
        method.Name.StartsWith("Map", StringComparison.Ordinal) && TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Builder", "EndpointRouteBuilderExtensions");

    // A handler is a Delegate; a RequestDelegate writes its response by itself.
    private static IOperation? HandlerOf(IInvocationOperation map)
    {
        foreach (var argument in map.Arguments)
        {
            if (argument.Parameter?.Type.Name == "Delegate")
            {
                var value = ContentReader.Written(argument.Value);
                return value is IDelegateCreationOperation creation ? creation.Target : value;
            }
        }

        return null;
    }

    private static bool TryRead(IOperation handler, SemanticModel model, out IMethodSymbol function, out IOperation body)
    {
        var (symbol, operation) = handler switch
        {
            IAnonymousFunctionOperation lambda => (lambda.Symbol, (IOperation?)lambda.Body),
            IMethodReferenceOperation { Method: { DeclaringSyntaxReferences: { Length: 1 } declarations } method } when declarations[0].SyntaxTree == model.SyntaxTree =>
                (method, ReturnReader.BodyOf(declarations[0].GetSyntax(), model)),
            _ => (null, null),
        };
        function = symbol!;
        body = operation!;
        return operation is not null;
    }
}
