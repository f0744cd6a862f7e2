using StatusAnalyzers.Options;

namespace StatusAnalyzers.Rules.Responses;

/// <summary>What a response rule knows besides the response itself.</summary>
/// <param name="Context">What is known of the compilation.</param>
/// <param name="Options">The options of the file.</param>
internal readonly record struct ResponseScope(StatusContext Context, StatusOptions Options);
