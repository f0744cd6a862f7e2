namespace StatusAnalyzers.Slots;

/// <summary>Which part of a symbol holds the codes.</summary>
internal enum SlotPart
{
    /// <summary>The symbol itself.</summary>
    Value,

    /// <summary>The elements of the collection.</summary>
    Element,

    /// <summary>The keys of the dictionary.</summary>
    Key,

    /// <summary>The values of the dictionary.</summary>
    DictionaryValue,

    /// <summary>What the delegate returns.</summary>
    DelegateReturn,
}
