using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Responses.Companions;
using StatusAnalyzers.Responses.Values;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>Which calls the readers of responses ask for. Nearly every call of a program is none, and is asked for its name once.</summary>
internal static class ResponseCalls
{
    private static readonly NameSet Names = new(KnownResponses.Methods
        .Concat(SentStatusReader.Methods)
        .Concat(HeaderValueReader.Methods)
        .Concat(RateLimiterSetup.Methods)
        .Concat(ProblemDeclaration.Methods)
        .Concat(SchemeReader.Methods)
        .Concat(ExceptionDetails.Methods));

    /// <summary>Whether some reader asks for <paramref name="call"/>; if not, none has anything to say about it.</summary>
    public static bool MayBe(IInvocationOperation call) =>
        call.TargetMethod is var method && (Names.Contains(method.Name) || (!call.Arguments.IsEmpty && SendingSlots.Knows(method.ContainingType)));
}
