using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Vocabularies;

/// <summary>The canonical name that a vocabulary has for a code.</summary>
/// <param name="Vocabulary">The vocabulary that has the name.</param>
/// <param name="Member">The constant's own name, for instance <c>Status404NotFound</c>.</param>
internal readonly record struct StatusName(Vocabulary Vocabulary, string Member)
{
    /// <summary>
    /// The name as people write it: <c>StatusCodes.Status404NotFound</c>, or <c>Outer.Codes.NotFound</c> for a nested
    /// vocabulary.
    /// </summary>
    public override string ToString()
    {
        var name = Member;
        for (INamedTypeSymbol? type = Vocabulary.Type; type is not null; type = type.ContainingType)
        {
            name = type.Name + "." + name;
        }

        return name;
    }
}
