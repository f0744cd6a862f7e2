using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

internal static partial class KnownResponses
{
    private static readonly NameTable<ResponseRow> SystemWebByName = new(SystemWeb, static row => row.Name);

    /// <summary>
    /// MVC 5 and Web API 2. They are not among <see cref="All"/>: what they do with a status is not measured, so that no rule
    /// gets them but those that ask for the content alone.
    /// </summary>
    internal static IEnumerable<ResponseRow> SystemWeb =>
        Rows(ResponseKind.Result, "System.Web.Mvc", "Controller", "Json(data) kept").Concat(Rows(
            ResponseKind.Result,
            "System.Web.Http",
            "ApiController",
            "Ok(content) 200",
            "Json(content) 200",
            "Created(content) 201",
            "CreatedAtRoute(content) 201",
            "Content(value) statusCode"));

    /// <summary>The row of a method of MVC 5 or Web API 2, whose name has a row among <see cref="All"/> too; <see langword="null"/> for any other.</summary>
    public static ResponseRow? FindSystemWeb(IMethodSymbol method) =>
        SystemWebByName.TryFind(method.Name, out var rows) ? Find(method, rows) : null;
}
