using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses.Flow;

/// <summary>
/// The members of frameworks that do something to a server's response, as data. Measured on Kestrel: every write starts the
/// response, that of an empty text too.
/// </summary>
internal static class FlowSteps
{
    private static readonly Dictionary<string, FlowEventKind> ByMember = new()
    {
        ["HttpResponse.StartAsync"] = FlowEventKind.Starts,
        ["HttpResponse.CompleteAsync"] = FlowEventKind.Starts,
        ["HttpResponse.SendFileAsync"] = FlowEventKind.Writes,
        ["HttpResponse.Redirect"] = FlowEventKind.SetsStatus,
        ["HttpResponseWritingExtensions.WriteAsync"] = FlowEventKind.Writes,
        ["HttpResponseJsonExtensions.WriteAsJsonAsync"] = FlowEventKind.Writes,
        ["SendFileResponseExtensions.SendFileAsync"] = FlowEventKind.Writes,
        ["ResponseExtensions.Clear"] = FlowEventKind.Clears,
        ["ResponseExtensions.Redirect"] = FlowEventKind.SetsStatus,
        ["AuthenticationHttpContextExtensions.ChallengeAsync"] = FlowEventKind.HandsOn,
        ["AuthenticationHttpContextExtensions.ForbidAsync"] = FlowEventKind.HandsOn,
        ["AuthenticationHttpContextExtensions.SignInAsync"] = FlowEventKind.HandsOn,
        ["AuthenticationHttpContextExtensions.SignOutAsync"] = FlowEventKind.HandsOn,
        ["WebSocketManager.AcceptWebSocketAsync"] = FlowEventKind.Answers,
        ["IResponseCookies.Append"] = FlowEventKind.SetsHeader,
        ["IResponseCookies.Delete"] = FlowEventKind.SetsHeader,

        // Of Response.Body and Response.BodyWriter.
        ["Stream.Write"] = FlowEventKind.Writes,
        ["Stream.WriteAsync"] = FlowEventKind.Writes,
        ["Stream.WriteByte"] = FlowEventKind.Writes,
        ["Stream.Flush"] = FlowEventKind.Starts,
        ["Stream.FlushAsync"] = FlowEventKind.Starts,
        ["PipeWriter.WriteAsync"] = FlowEventKind.Writes,
        ["PipeWriter.FlushAsync"] = FlowEventKind.Starts,
    };

    /// <summary>Whether a write makes JSON of a value: it sets <c>Content-Type</c>, and may fail in the middle of its content.</summary>
    public static bool MakesJson(IOperation write) => write is IInvocationOperation { TargetMethod.Name: "WriteAsJsonAsync" };

    /// <summary>What a member does; <see langword="false"/> if nothing that the table knows.</summary>
    /// <param name="typeName">The simple name of the type that declares it; the caller knows that the receiver is a response.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="kind">What it does.</param>
    public static bool TryFind(string typeName, string member, out FlowEventKind kind) => ByMember.TryGetValue(typeName + "." + member, out kind);
}
