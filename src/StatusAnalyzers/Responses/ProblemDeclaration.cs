using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Reads <c>.ProducesProblem(404)</c> and <c>.ProducesValidationProblem(400)</c> of mapped endpoints.</summary>
internal static class ProblemDeclaration
{
    /// <summary>Whether a call of that name may declare a problem: a cheap first question.</summary>
    public static bool MayBe(string method) => method is "ProducesProblem" or "ProducesValidationProblem";

    /// <summary>The expression of the status that a call declares; <see langword="null"/> if it declares no problem, or leaves the status to its default.</summary>
    public static IOperation? StatusOf(IInvocationOperation call) =>
        call.TargetMethod is var method
        && MayBe(method.Name)
        && TypeNames.Is(method.ContainingType, "Microsoft.AspNetCore.Http", "OpenApiRouteHandlerBuilderExtensions")
            ? ResponseParts.Find(call, "statusCode")
            : null;
}
