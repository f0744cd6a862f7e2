using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Content;

/// <summary>HSC3005: a task is handed to a result as its value, although its result was meant.</summary>
internal static class HSC3005TaskAsContent
{
    /// <summary>The descriptor.</summary>
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        RuleIds.TaskAsContent,
        title: "Task as the content of a response",
        messageFormat: "'{0}' gets the task itself as content; await it",
        Categories.Content,
        DiagnosticSeverity.Warning,
        description: "The serializer gets the task and not its result. While the task runs that fails and the client sees 500; when it is done, the task's own properties are sent.",
        source: "https://learn.microsoft.com/aspnet/core/web-api/action-return-types");

    /// <summary>The diagnostic for <paramref name="response"/>, or <see langword="null"/>.</summary>
    public static Diagnostic? Judge(Response response)
    {
        var value = response.Content.Value;

        // (object)LoadAsync() is the same task.
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value is not null && Awaitables.IsTask(value.Type)
            ? Diagnostic.Create(Descriptor, value.Syntax.GetLocation(), TaskFix.Properties(Awaitables.HasResult(value.Type) && CanBeResult(value, response)), response.Name)
            : null;
    }

    // Whether the task's result can stand in its place.
    private static bool CanBeResult(IOperation task, Response response)
    {
        // What is awaited may not be null.
        if (task is IConditionalAccessOperation)
        {
            return false;
        }

        var value = task;
        while (value.Parent is IConversionOperation conversion)
        {
            if (conversion.Type?.SpecialType == SpecialType.System_Object)
            {
                return true;
            }

            if (!conversion.IsImplicit)
            {
                return false;
            }

            value = conversion;
        }

        // TypedResults.Ok(task) becomes another type, which only those do not mind who ask for the interface.
        return value.Parent is IArgumentOperation { Parameter.OriginalDefinition.Type.TypeKind: TypeKind.TypeParameter, Parent: IInvocationOperation call }
            && call == response.Operation
            && !IsGiven(call)
            && (call.Type?.TypeKind == TypeKind.Interface || call.Parent is IConversionOperation { IsImplicit: true, Type.TypeKind: TypeKind.Interface });
    }

    // Ok<Task<Order>>(task)
    private static bool IsGiven(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax { Expression: GenericNameSyntax or MemberAccessExpressionSyntax { Name: GenericNameSyntax } };
}
