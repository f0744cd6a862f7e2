namespace StatusAnalyzers.Vocabularies;

/// <summary>The canonical name that a vocabulary has for a code.</summary>
/// <param name="Vocabulary">The vocabulary that has the name.</param>
/// <param name="Member">The constant's own name, for instance <c>Status404NotFound</c>.</param>
internal readonly record struct StatusName(Vocabulary Vocabulary, string Member)
{
    /// <summary>The name as people write it: <c>StatusCodes.Status404NotFound</c>.</summary>
    public override string ToString() => Vocabulary.Type.Name + "." + Member;
}
