using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Reads <c>.ProducesProblem(404)</c> and <c>.ProducesValidationProblem(400)</c> of mapped endpoints.</summary>
internal static class ProblemDeclaration
{
    /// <summary>The names of the methods that declare a problem.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["ProducesProblem", "ProducesValidationProblem"];

    /// <summary>The expression of the status that a call declares; <see langword="null"/> if it declares no problem, or leaves the status to its default.</summary>
    public static IOperation? StatusOf(IInvocationOperation call) =>
        call.TargetMethod is var method
        && Methods.Contains(method.Name)
        && TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Http", "OpenApiRouteHandlerBuilderExtensions")
            ? ResponseParts.Find(call, "statusCode")
            : null;
}
