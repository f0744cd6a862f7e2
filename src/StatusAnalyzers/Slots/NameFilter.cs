namespace StatusAnalyzers.Slots;

/// <summary>Which names may be in a set, by their length and first character alone: a cheap first question.</summary>
internal sealed class NameFilter
{
    private const int Buckets = 64;

    // For each first character, which lengths there are, as bits. Both wrap around: what shares a bit passes, too.
    private readonly ulong[] _lengths = new ulong[Buckets];

    /// <summary>Lets <paramref name="name"/> pass.</summary>
    public void Add(string name) => _lengths[BucketOf(name)] |= BitOf(name);

    /// <summary>Whether <paramref name="name"/> may be one of the names; if not, it is none of them.</summary>
    public bool MayHave(string name) => name.Length > 0 && (_lengths[BucketOf(name)] & BitOf(name)) != 0;

    private static int BucketOf(string name) => name[0] % Buckets;

    private static ulong BitOf(string name) => 1UL << (name.Length % Buckets);
}
