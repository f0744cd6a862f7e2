using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Flow;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>
/// Follows a value through one member to the content of a response: through expressions, objects that are made of it,
/// serializers, and a few locals. What it cannot follow reaches nothing.
/// </summary>
internal static class ContentFlow
{
    // var details = …; var json = Serialize(details); and one more.
    private const int MostLocals = 3;

    /// <summary>Whether <paramref name="value"/> gets into a response, and no <see cref="DevelopmentGuard"/> stands before that.</summary>
    public static bool Reaches(IOperation value) => Reaches(value, MostLocals) && !DevelopmentGuard.Guards(value);

    private static bool Reaches(IOperation value, int locals)
    {
        var current = value;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or IInterpolationOperation or IInterpolatedStringOperation or ICoalesceOperation
                    or IArrayInitializerOperation or IArrayCreationOperation or ITupleOperation or IAnonymousObjectCreationOperation
                    or IObjectOrCollectionInitializerOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation or IAwaitOperation:
                    break;
                case IConditionalAccessOperation access when access.WhenNotNull == current:
                    break;
                case IConditionalOperation conditional when conditional.Condition != current:
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                    break;
                case IObjectCreationOperation creation:
                    if (ExceptionDetails.IsException(creation.Type))
                    {
                        // It is thrown, and what becomes of it then is decided elsewhere.
                        return false;
                    }

                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation creation } argument:
                    if (ResponseReader.Read(creation) is { } result)
                    {
                        return IsContentOf(result, argument.Value);
                    }

                    if (SendsMessage(creation.Type))
                    {
                        return true;
                    }

                    if (ExceptionDetails.IsException(creation.Type))
                    {
                        return false;
                    }

                    parent = creation;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    if (IsSent(call, argument))
                    {
                        return true;
                    }

                    if (Operations.Receiver(call) is { } receiver && receiver != argument.Value && Gathers(call.TargetMethod))
                    {
                        return IsGathered(ContentReader.Written(receiver), call, locals);
                    }

                    if (!Carries(call.TargetMethod))
                    {
                        return false;
                    }

                    parent = call;
                    break;

                // ex.ToString().Replace(…), builder.ToString()
                case IInvocationOperation call when call.Instance == current && call.Type?.SpecialType == SpecialType.System_String:
                    break;
                case ISimpleAssignmentOperation assignment when assignment.Value == current:
                    if (assignment.Target is IPropertyReferenceOperation property && (IsPartOfProblem(property) || IsAnswer(property)))
                    {
                        return !IsReplaced(assignment);
                    }

                    if (IsContentOfCreation(assignment))
                    {
                        return true;
                    }

                    if (assignment.Parent is not (IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation))
                    {
                        return HolderOf(assignment.Target) is { } holder && LocalReaches(holder, assignment, locals);
                    }

                    break;
                case ICompoundAssignmentOperation { Target: ILocalReferenceOperation text } addition when addition.Value == current:
                    return LocalReaches(text.Local, addition, locals);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return LocalReaches(declarator.Symbol, declarator, locals);
                case IReturnOperation statement:
                    return HandlerReturn.IsOfEndpoint(statement);
                default:
                    return false;
            }

            current = parent;
        }

        return false;
    }

    private static bool LocalReaches(ILocalSymbol local, IOperation from, int locals)
    {
        if (locals == 0 || IsReplaced(local, from is ISimpleAssignmentOperation { Target: { } target } ? Operations.Referenced(target) : null, from))
        {
            return false;
        }

        foreach (var inner in Operations.RootOf(from).Descendants())
        {
            if (inner is ILocalReferenceOperation reference
                && reference.Syntax.SpanStart > from.Syntax.SpanStart
                && !from.Syntax.Span.Contains(reference.Syntax.Span)
                && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && !DevelopmentGuard.Guards(reference)
                && Reaches(reference, locals - 1))
            {
                return true;
            }
        }

        return false;
    }

    // problem.Extensions.Add("trace", …), builder.Append(…), result.Errors.Add(…)
    private static bool IsGathered(IOperation receiver, IInvocationOperation call, int locals) =>
        (receiver is IPropertyReferenceOperation property && IsExtensions(property))
        || (HolderOf(receiver) is { } holder && LocalReaches(holder, call, locals));

    // new ContentResult { Content = … }. A message is only sent by whoever gets it.
    private static bool IsContentOfCreation(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation }
        && ResponseReader.Read(creation) is { Kind: not ResponseKind.Message } response
        && IsContentOf(response, assignment.Value);

    // What a condition about the environment puts in the place of it afterwards: if (!env.IsDevelopment()) { problem.Detail = null; }
    private static bool IsReplaced(ISimpleAssignmentOperation assignment)
    {
        var owner = OwnerOf(assignment.Target) ?? OwnerOfCreation(assignment);
        return owner is not null && IsReplaced(owner, Operations.Referenced(assignment.Target), assignment);
    }

    private static bool IsReplaced(ISymbol owner, ISymbol? member, IOperation from)
    {
        foreach (var inner in Operations.RootOf(from).Descendants())
        {
            if (inner is ISimpleAssignmentOperation other
                && other.Syntax.SpanStart > from.Syntax.Span.End
                && SymbolEqualityComparer.Default.Equals(OwnerOf(other.Target), owner)
                && (other.Target is ILocalReferenceOperation || member is null or ILocalSymbol || SymbolEqualityComparer.Default.Equals(Operations.Referenced(other.Target), member))
                && DevelopmentGuard.Guards(other))
            {
                return true;
            }
        }

        return false;
    }

    // var problem = new ProblemDetails { Detail = … };
    private static ISymbol? OwnerOfCreation(IOperation member)
    {
        var current = member.Parent;
        while (current is IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IConversionOperation)
        {
            current = current.Parent;
        }

        return current switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation assignment => OwnerOf(assignment.Target),
            _ => null,
        };
    }

    private static ILocalSymbol? HolderOf(IOperation target) => OwnerOf(target) as ILocalSymbol;

    // The local or parameter itself, or the one whose member is set.
    private static ISymbol? OwnerOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IPropertyReferenceOperation { Instance: { } instance } => OwnerOf(instance),
        IFieldReferenceOperation { Instance: { } instance } => OwnerOf(instance),
        _ => null,
    };

    private static bool IsSent(IInvocationOperation call, IArgumentOperation argument)
    {
        if (IsWrite(call.TargetMethod) || JsonToBody.ResponseOf(call) is not null)
        {
            return argument.Value != Operations.Receiver(call);
        }

        return ResponseReader.Read(call) is { } response
            && (IsContentOf(response, argument.Value) || (response.Content.Value is null && argument.Parameter?.Name is "detail" or "title" or "extensions"));
    }

    private static bool IsContentOf(Response? response, IOperation value) =>
        response?.Content.Value is { } content && content.Syntax.Span.Contains(value.Syntax.Span);

    // System.Web's Response.Write among them, and OWIN's.
    private static bool IsWrite(IMethodSymbol method) => method.Name switch
    {
        "WriteAsync" => TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Http", "HttpResponseWritingExtensions") || IsOfOwin(method),
        "WriteAsJsonAsync" => TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Http", "HttpResponseJsonExtensions"),
        "Write" => TypeNames.Is(method.ContainingType, "System.Web", "HttpResponse") || TypeNames.Is(method.ContainingType, "System.Web", "HttpResponseBase") || IsOfOwin(method),
        "WriteString" or "WriteStringAsync" => TypeNames.Is(method.ContainingType, "Microsoft.Azure.Functions.Worker.Http", "HttpResponseDataExtensions"),
        _ => false,
    };

    private static bool IsOfOwin(IMethodSymbol method) =>
        TypeNames.Is(method.ContainingType, "Microsoft.Owin", "IOwinResponse") || TypeNames.Is(method.ContainingType, "Microsoft.Owin", "OwinResponse");

    private static bool IsPartOfProblem(IPropertyReferenceOperation property) =>
        property.Arguments.Length == 0
            ? property.Property.Name is "Detail" or "Title" && ProblemReader.IsProblem(property.Property.ContainingType)
            : property.Instance is IPropertyReferenceOperation collection && IsExtensions(collection);

    private static bool IsExtensions(IPropertyReferenceOperation property) => property.Property.Name == "Extensions" && ProblemReader.IsProblem(property.Property.ContainingType);

    // A filter of Web API answers by its context: context.Response = new HttpResponseMessage(…)
    private static bool IsAnswer(IPropertyReferenceOperation property) =>
        property.Property.Name == "Response" && TypeNames.IsNamespace(property.Property.ContainingType?.ContainingNamespace, "System.Web.Http.Filters");

    // The exception that Web API makes a response of.
    private static bool SendsMessage(ITypeSymbol? type) => TypeNames.Is(type, "System.Web.Http", "HttpResponseException");

    // What gives back what it was given, in another form.
    private static bool Carries(IMethodSymbol method) => method.Name switch
    {
        "Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "SerializeToString" or "SerializeToElement" or "FromObject" or "ToJson" => true,
        "Format" or "Concat" or "Join" => method.ContainingType.SpecialType == SpecialType.System_String,
        "GetBytes" => TypeNames.IsOrDerives(method.ContainingType, "System.Text", "Encoding"),
        "HtmlEncode" or "Encode" or "FromResult" => true,
        _ => false,
    };

    // StringBuilder, lists and dictionaries.
    private static bool Gathers(IMethodSymbol method) =>
        method.Name is "Append" or "AppendLine" or "AppendFormat" or "Add" or "TryAdd" or "Insert"
        && method.ContainingNamespace is { } space
        && (TypeNames.IsNamespace(space, "System.Text") || TypeNames.IsNamespace(space, "System.Collections.Generic"));
}
