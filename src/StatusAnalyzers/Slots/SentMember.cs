using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>A member whose value is put into what is called a status code.</summary>
/// <param name="Member">The name of the member: <c>Code</c> in <c>Response.StatusCode = error?.Code ?? 500</c>.</param>
/// <param name="Sent">All that is put there: <c>error?.Code ?? 500</c>.</param>
internal readonly record struct SentMember(IdentifierNameSyntax Member, ExpressionSyntax Sent);
