namespace StatusAnalyzers.Slots;

/// <summary>What the tables of <see cref="KnownSlots"/> say about a symbol.</summary>
internal enum KnownSlot
{
    /// <summary>Nothing: other ways may still find a slot in it.</summary>
    Unknown,

    /// <summary>It holds HTTP status codes.</summary>
    Slot,

    /// <summary>It holds numbers of another kind, however much its name looks like a status code.</summary>
    NotASlot,
}
