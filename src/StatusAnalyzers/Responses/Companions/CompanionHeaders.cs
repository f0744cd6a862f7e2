using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses.Companions;

/// <summary>
/// Whether a status may bring a header. It may if the response brings it by itself, if anything in its scope speaks of the
/// header, or if a helper gets the response that does so, or that cannot be looked into.
/// </summary>
internal sealed class CompanionHeaders
{
    // A member that sends a hundred times is read once.
    private readonly ConcurrentDictionary<(CompanionScope Scope, string Header, bool HasHelpers), bool> _settable = new();

    /// <summary>Whether <paramref name="sent"/> may bring the header of that name.</summary>
    public bool MayCome(SentStatus sent, string name, CancellationToken cancellationToken)
    {
        if (sent.Operation.SemanticModel is not { } model || (sent.Response is { } response && BringsItself(response, name)))
        {
            return true;
        }

        var key = (CompanionScope.Of(sent), name, sent.Way == SentStatusWay.Response);
        if (!_settable.TryGetValue(key, out var settable))
        {
            settable = IsSettable(key.Item1, new HeaderWords(name), key.Item3, model, cancellationToken);
            _settable.TryAdd(key, settable);
        }

        return settable;
    }

    private static bool IsSettable(in CompanionScope scope, HeaderWords header, bool hasHelpers, SemanticModel model, CancellationToken cancellationToken) =>
        HeaderMentions.In(scope.Code, header)
        || IsNamedOtherwise(scope.Code, header, model, cancellationToken)
        || (hasHelpers && MayHelpersSet(scope.Helpers, header, model, cancellationToken));

    private static bool BringsItself(Response response, string header) =>
        ResponseHeaders.Is(header, "Location") && (LocationReader.IsMade(response) || LocationReader.Read(response) is { } value && !LocationReader.IsNothing(value));

    // const string Methods = "Allow"; Headers[Methods]
    private static bool IsNamedOtherwise(SyntaxNode code, HeaderWords header, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in code.DescendantNodes())
        {
            if (node is ArgumentSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } argument
                && argument.Expression is var expression
                && model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text }
                && header.IsText(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayHelpersSet(SyntaxNode code, HeaderWords header, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in code.DescendantNodes())
        {
            if (node is (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
                && (model.GetOperation(node, cancellationToken) is (IInvocationOperation or IObjectCreationOperation) and var operation
                    ? MaySet(operation, header, cancellationToken)
                    : IsHandedResponse(node, model, cancellationToken)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MaySet(IOperation operation, HeaderWords header, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation call => !IsPlain(call) && MaySet(call, header, cancellationToken),
        IObjectCreationOperation { Constructor: { } constructor } creation => !FlowInterest.IsFrameworks(constructor) && Receives(creation.Arguments),
        _ => false,
    };

    // The framework's own calls set what they say, and what comes behind the middleware has its own answer.
    private static bool IsPlain(IInvocationOperation call) =>
        call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? Continuations.IsOf(call) : FlowInterest.IsFrameworks(call.TargetMethod) && !TakesCallback(call);

    // Response.OnStarting(SetHeaders): a lambda stands in the scope, a method does not.
    private static bool TakesCallback(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == "OnStarting")
        {
            foreach (var argument in call.Arguments)
            {
                if (Operations.Unwrap(argument.Value) is IDelegateCreationOperation { Target: IMethodReferenceOperation })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MaySet(IInvocationOperation call, HeaderWords header, CancellationToken cancellationToken)
    {
        if (TakesCallback(call))
        {
            return true;
        }

        var receives = Receives(call.Arguments);
        if (!receives && !(call.Instance is { } instance && (instance is IInstanceReferenceOperation || IsBearer(instance.Type))))
        {
            return false;
        }

        // One step into the helper; what cannot be looked into may do anything with what it is handed.
        var declarations = call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences;
        return declarations.Length == 1 && call.SemanticModel is { Compilation: var compilation } && OwnSymbols.Has(compilation, call.TargetMethod) && declarations[0].GetSyntax(cancellationToken) is var declaration && HasBody(declaration)
            ? HeaderMentions.In(declaration, header)
            : receives;
    }

    private static bool HasBody(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        LocalFunctionStatementSyntax => true,
        _ => false,
    };

    private static bool Receives(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (IsBearer(ContentReader.Written(argument.Value).Type))
            {
                return true;
            }
        }

        return false;
    }

    // The response, what leads to it, and a result that becomes one.
    private static bool IsBearer(ITypeSymbol? type) =>
        type is not null
        && (ResponseReceiver.IsCarrier(type)
            || type.Name.EndsWith("Response", StringComparison.Ordinal)
            || type.Name.EndsWith("ResponseBase", StringComparison.Ordinal)
            || type.Name.EndsWith("Context", StringComparison.Ordinal)
            || type.Name.EndsWith("Result", StringComparison.Ordinal)
            || type.Name.EndsWith("HeaderDictionary", StringComparison.Ordinal));

    // Missing.Apply(Response), of which nobody knows what it is.
    private static bool IsHandedResponse(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in call.ChildNodes())
        {
            if (node is ArgumentListSyntax list)
            {
                foreach (var argument in list.Arguments)
                {
                    if (IsBearer(model.GetTypeInfo(argument.Expression, cancellationToken).Type))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
