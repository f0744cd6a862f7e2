using System.Collections.Immutable;

namespace StatusAnalyzers.Contracts;

/// <summary>What a function answers with.</summary>
/// <param name="Statuses">The statuses that are certain, in the order of the source; one may be there more than once.</param>
/// <param name="IsComplete">Whether there are no others: everything that is returned could be read.</param>
internal sealed record ReturnedStatuses(ImmutableArray<ReturnedStatus> Statuses, bool IsComplete);
