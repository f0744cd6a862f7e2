namespace StatusAnalyzers.Contracts;

/// <summary>Which statuses are declared without being named, from the least to the most.</summary>
internal enum DeclarationCover
{
    /// <summary>None: what is not named is not declared.</summary>
    Nothing,

    /// <summary>Everything but success: a default response, or a group that the code does not show and that may declare problems.</summary>
    Errors,

    /// <summary>Anything: some declaration cannot be read. No rule may judge what is left out.</summary>
    Everything,
}
