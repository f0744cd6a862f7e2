namespace Violations;

/// <summary>Something to put into a response.</summary>
public sealed record Order(int Id)
{
    /// <summary>The order that every example answers with.</summary>
    public static Order Sample { get; } = new(7);
}
