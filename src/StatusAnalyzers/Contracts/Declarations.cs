using System.Collections.Immutable;

namespace StatusAnalyzers.Contracts;

/// <summary>Collects what an endpoint declares.</summary>
internal sealed class Declarations
{
    private readonly ImmutableArray<DeclaredStatus>.Builder _statuses = ImmutableArray.CreateBuilder<DeclaredStatus>();

    /// <summary>What is declared without being named.</summary>
    public DeclarationCover Cover { get; private set; }

    /// <summary>Whether nothing is declared, neither by name nor otherwise.</summary>
    public bool IsEmpty => _statuses.Count == 0 && Cover == DeclarationCover.Nothing;

    /// <summary>The statuses, in the order of the source; one may be there more than once.</summary>
    public ImmutableArray<DeclaredStatus> Statuses => _statuses.ToImmutable();

    /// <summary>Whether a filter stands around the endpoint, which may answer by itself and replace what the endpoint returns.</summary>
    public bool HasFilter { get; private set; }

    /// <summary>Adds one status.</summary>
    public void Add(DeclaredStatus status) => _statuses.Add(status);

    /// <summary>Adds what is not named. The widest counts.</summary>
    public void Add(DeclarationCover cover) => Cover = cover > Cover ? cover : Cover;

    /// <summary>Adds all that is declared elsewhere for the endpoint.</summary>
    public void Add(Declarations others)
    {
        _statuses.AddRange(others._statuses);
        Add(others.Cover);
    }

    /// <summary>Adds a filter.</summary>
    public void AddFilter() => HasFilter = true;
}
