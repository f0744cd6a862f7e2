using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>One of several branches that are tried in order.</summary>
/// <param name="Condition">What sends the program into it.</param>
/// <param name="Operation">The <c>if</c> or the conditional expression.</param>
/// <param name="IsElse">Whether it is the <c>else</c> of the branch before it; if not, that branch leaves.</param>
internal readonly record struct Branch(Condition Condition, IConditionalOperation Operation, bool IsElse);
