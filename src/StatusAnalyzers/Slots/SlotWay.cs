namespace StatusAnalyzers.Slots;

/// <summary>By which way a symbol was recognised as a slot, the surest first.</summary>
internal enum SlotWay
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>Its type is <c>System.Net.HttpStatusCode</c>.</summary>
    Typed,

    /// <summary>It is a documented position of a framework or library: a row of <see cref="KnownSlots"/>.</summary>
    Known,

    /// <summary>Its parameter carries <c>[ActionResultStatusCode]</c>.</summary>
    Attributed,

    /// <summary>The user lists it in <c>status_analyzers.status_members</c>.</summary>
    Listed,

    /// <summary>Its name says so: <c>statusCode</c>, <c>HttpStatus</c>.</summary>
    Convention,

    /// <summary>The code passes it on to another slot, or compares it with one.</summary>
    Inferred,
}
