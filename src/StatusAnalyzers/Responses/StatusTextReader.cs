using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Finds the status that stands beside a text: in the same initializer, call or response, or as the key of the same row.</summary>
internal static class StatusTextReader
{
    // A link in the value of a row: [412] = new("https://…", "Precondition Failed").
    private const int MostSteps = 4;

    /// <summary>What <paramref name="text"/> is for, and the status beside it, which is unset if there is none.</summary>
    /// <param name="text">The text as it is written.</param>
    /// <param name="isLink">Whether it is a link; only links are looked for in tables.</param>
    public static (StatusTextSlot Slot, CodeFact Status) Read(IOperation text, bool isLink)
    {
        var slot = StatusTextSlot.None;
        var value = text;
        for (var step = 0; step < MostSteps; step++)
        {
            value = WithConversions(value);
            if (TryReadMember(value, out var member))
            {
                slot = member.Slot;
                if (!member.Status.IsUnset)
                {
                    return member;
                }
            }
            else if (isLink && RowOf(value) is { IsUnset: false } row)
            {
                return (StatusTextSlot.Link, row);
            }

            if (!isLink || OuterOf(value) is not { } outer)
            {
                break;
            }

            value = outer;
        }

        return (slot, CodeFact.Unset);
    }

    /// <summary>
    /// Whether <paramref name="text"/> stands where <see cref="Read"/> finds a reason phrase or a title, as far as the syntax tells: a
    /// cheap first question.
    /// </summary>
    public static bool MayBePhrase(ExpressionSyntax text) => text.Parent switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => IsSlot(name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => IsSlot(access.Name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } => false,
        InitializerExpressionSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or SwitchExpressionArmSyntax => false,
        _ => true,
    };

    private static bool IsSlot(string property) => property is "ReasonPhrase" or "StatusDescription" or "Title";

    private static bool TryReadMember(IOperation value, out (StatusTextSlot Slot, CodeFact Status) member)
    {
        member = (StatusTextSlot.None, CodeFact.Unset);
        switch (value.Parent)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 0, Property: { } property } target } assignment when assignment.Value == value:
                member.Slot = SlotOf(property);
                if (member.Slot != StatusTextSlot.None)
                {
                    member.Status = assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation }
                        ? StatusOf(creation)
                        : StatusBeside(assignment, target);
                }

                break;
            case IArgumentOperation { Parameter: { } parameter, Parent: { } call }:
                member.Slot = SlotOf(parameter, call);
                if (member.Slot != StatusTextSlot.None)
                {
                    member.Status = StatusOf(call);
                }

                break;
        }

        return member.Slot != StatusTextSlot.None;
    }

    private static StatusTextSlot SlotOf(IPropertySymbol property) => property.Name switch
    {
        "ReasonPhrase" or "StatusDescription" => StatusTextSlot.ReasonPhrase,
        "Type" when ProblemReader.IsProblem(property.ContainingType) => StatusTextSlot.Link,
        "Title" when ProblemReader.IsProblem(property.ContainingType) => StatusTextSlot.Title,
        "Link" when IsClientErrorData(property.ContainingType) => StatusTextSlot.Link,
        "Title" when IsClientErrorData(property.ContainingType) => StatusTextSlot.Title,
        _ => StatusTextSlot.None,
    };

    private static StatusTextSlot SlotOf(IParameterSymbol parameter, IOperation call) => parameter.Name switch
    {
        "reasonPhrase" or "statusDescription" => StatusTextSlot.ReasonPhrase,
        "type" when MakesProblem(call) => StatusTextSlot.Link,
        "title" when MakesProblem(call) => StatusTextSlot.Title,
        _ => StatusTextSlot.None,
    };

    private static bool MakesProblem(IOperation call) =>
        call is IInvocationOperation { TargetMethod: { } method }
        && (method.Name is "Problem" or "ValidationProblem" ? KnownResponses.Find(method) is { MakesProblem: true } : IsFactory(method));

    private static bool IsFactory(IMethodSymbol method) =>
        method.Name is "CreateProblemDetails" or "CreateValidationProblemDetails"
        && TypeNames.IsOrDerives(method.ContainingType, "Microsoft.AspNetCore.Mvc.Infrastructure", "ProblemDetailsFactory");

    private static bool IsClientErrorData(ITypeSymbol type) => TypeNames.Is(type, "Microsoft.AspNetCore.Mvc", "ClientErrorData");

    // Of the thing that is made; problem details without a status take that of the response they are given to.
    private static CodeFact StatusOf(IOperation made)
    {
        if (made is IObjectCreationOperation creation)
        {
            if (ProblemReader.Read(creation) is { } problem)
            {
                return problem.Status.IsUnset ? StatusAround(creation) : problem.Status;
            }

            if (ResponseReader.Read(creation) is { } message)
            {
                return message.Status;
            }
        }
        else if (made is IInvocationOperation call && ResponseReader.Read(call) is { } response)
        {
            return response.Status;
        }

        return CodeReader.Read(ResponseParts.Find(made, "StatusCode") ?? ResponseParts.Find(made, "statusCode"));
    }

    private static CodeFact StatusAround(IObjectCreationOperation problem) =>
        WithConversions(problem).Parent is IArgumentOperation { Parent: { } call }
            ? call switch
            {
                IInvocationOperation invocation => ResponseReader.Read(invocation)?.Status ?? CodeFact.Unset,
                IObjectCreationOperation result => ResponseReader.Read(result)?.Status ?? CodeFact.Unset,
                _ => CodeFact.Unset,
            }
            : CodeFact.Unset;

    // HttpResponse has no reason phrase; its feature has.
    private static bool IsFeature(IPropertySymbol property) =>
        TypeNames.Is(property.ContainingType, "Microsoft.AspNetCore.Http.Features", "IHttpResponseFeature");

    private static bool IsResponse(ITypeSymbol? type) => TypeNames.Is(type, "Microsoft.AspNetCore.Http", "HttpResponse");

    // response.StatusCode = 404; response.ReasonPhrase = "…"; in one block, once each.
    private static CodeFact StatusBeside(ISimpleAssignmentOperation assignment, IPropertyReferenceOperation target)
    {
        var found = CodeFact.Unset;

        // options.ClientErrorMapping[404].Link = "…"
        if (target.Instance is IPropertyReferenceOperation { Arguments: { Length: 1 } keys })
        {
            return KeyOf(keys[0].Value);
        }

        if (target.Instance is not { } instance || assignment.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block })
        {
            return found;
        }

        foreach (var statement in block.Operations)
        {
            if (statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "StatusCode" or "Status", Instance: { } other } } set }
                && (SyntaxFactory.AreEquivalent(instance.Syntax, other.Syntax) || (IsFeature(target.Property) && IsResponse(other.Type))))
            {
                if (!found.IsUnset)
                {
                    return CodeFact.Unknown;
                }

                found = CodeReader.Read(set.Value);
            }
        }

        return found;
    }

    // [412] = "…", { 412, "…" }, map.Add(412, "…"), 412 => "…", case 412: return "…"
    private static CodeFact RowOf(IOperation value)
    {
        switch (value.Parent)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } keys } } assignment when assignment.Value == value:
                return KeyOf(keys[0].Value);
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: 2 } arguments } }:
                return arguments[1].Value == value ? KeyOf(arguments[0].Value) : CodeFact.Unset;
            case ISwitchExpressionArmOperation { Pattern: { } pattern } arm when arm.Value == value:
                var places = ImmutableArray.CreateBuilder<CodePlace>();
                return Collect(pattern, places) && places.Count > 0 ? CodeFact.Of(places.ToImmutable()) : CodeFact.Unset;
            case IReturnOperation { Parent: ISwitchCaseOperation { Clauses: { Length: 1 } clauses } }:
                return clauses[0] is ISingleValueCaseClauseOperation label ? KeyOf(label.Value) : CodeFact.Unset;
            default:
                return CodeFact.Unset;
        }
    }

    private static CodeFact KeyOf(IOperation key)
    {
        var code = CodeReader.Read(key);
        return code.IsKnown ? code : CodeFact.Unset;
    }

    private static bool Collect(IPatternOperation pattern, ImmutableArray<CodePlace>.Builder places)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value: { ConstantValue: { HasValue: true, Value: int code } } value }:
                places.Add(new CodePlace(code, value.Syntax));
                return true;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Collect(either.LeftPattern, places) && Collect(either.RightPattern, places);
            default:
                return false;
        }
    }

    // What the value is a part of: a tuple, an object that is made of it, problem details.
    private static IOperation? OuterOf(IOperation value) => value.Parent switch
    {
        ITupleOperation tuple => tuple,
        IArgumentOperation { Parent: IObjectCreationOperation creation } => creation,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } => creation,
        _ => null,
    };

    private static IOperation WithConversions(IOperation value)
    {
        while (value.Parent is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion;
        }

        return value;
    }
}
