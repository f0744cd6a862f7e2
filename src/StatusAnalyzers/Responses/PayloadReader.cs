using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Responses;

/// <summary>Finds the field of a payload that repeats the status of the response: <c>new { statusCode = 404, message }</c>.</summary>
internal static class PayloadReader
{
    /// <summary>
    /// The expression of that field, if it is a constant that can be a status; <see langword="null"/> if there is none.
    /// Codes of the program's own, such as <c>Code = 1001</c> or an order's <c>Status</c>, are none.
    /// </summary>
    public static IOperation? StatusOf(IOperation content) => SteadyLocal.ValueOf(content) switch
    {
        IAnonymousObjectCreationOperation anonymous => FindIn(anonymous),
        IObjectCreationOperation creation => FindIn(creation),
        _ => null,
    };

    private static IOperation? FindIn(IAnonymousObjectCreationOperation anonymous)
    {
        foreach (var member in anonymous.Initializers)
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: { } value } && IsStatus(property.Name, value))
            {
                return value;
            }
        }

        return null;
    }

    private static IOperation? FindIn(IObjectCreationOperation creation)
    {
        if (creation.Initializer is { } initializer)
        {
            foreach (var member in initializer.Initializers)
            {
                if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: { } value }
                    && IsStatus(property.Name, value)
                    && (!IsBare(property.Name) || TellsErrors(property.ContainingType)))
                {
                    return value;
                }
            }
        }

        foreach (var argument in creation.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue
                && argument.Parameter is { } parameter
                && !IsBare(parameter.Name)
                && IsStatus(parameter.Name, argument.Value))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static bool IsStatus(string name, IOperation value) =>
        IsNamedSo(name) && CodeReader.Read(value).IsAlways(code => StatusCatalog.TryGet(code, out _));

    private static bool IsNamedSo(string name) =>
        name.Length is >= 6 and <= 16
        && (IsBare(name)
            || name.Equals("StatusCode", StringComparison.OrdinalIgnoreCase)
            || name.Equals("HttpStatusCode", StringComparison.OrdinalIgnoreCase)
            || name.Equals("HttpStatus", StringComparison.OrdinalIgnoreCase)
            || name.Equals("status_code", StringComparison.OrdinalIgnoreCase)
            || name.Equals("http_status_code", StringComparison.OrdinalIgnoreCase));

    private static bool IsBare(string name) => name.Equals("Status", StringComparison.OrdinalIgnoreCase);

    // A type with a status and a title is about responses; one with a status and a customer is about orders.
    private static bool TellsErrors(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { Name: "Title" or "Detail" or "Message" or "Error" or "Errors" or "Type" })
            {
                return true;
            }
        }

        return false;
    }
}
