using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses;

/// <summary>A constant at a place that sends it as the status of a response, or sets it to be sent. Reads are none.</summary>
/// <param name="Place">The constant and where it stands.</param>
/// <param name="Kind">How the response comes about.</param>
/// <param name="Operation">The call, creation or assignment that sends it.</param>
internal readonly record struct SentCode(CodePlace Place, ResponseKind Kind, IOperation Operation);
