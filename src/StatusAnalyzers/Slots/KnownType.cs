using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>A row of <see cref="KnownSlots"/>: a type of a framework or library, and which of its members hold codes.</summary>
internal sealed class KnownType
{
    private KnownType(KnownSlot verdict, SlotPart part, string inNamespace, string metadataName, string[] members)
    {
        Verdict = verdict;
        Part = part;
        Namespace = inNamespace;
        var mark = metadataName.IndexOf('`');
        Name = mark < 0 ? metadataName : metadataName.Substring(0, mark);
        Arity = mark < 0 ? 0 : int.Parse(metadataName.Substring(mark + 1), CultureInfo.InvariantCulture);
        var parsed = ImmutableArray.CreateBuilder<KnownMember>(members.Length);
        foreach (var member in members)
        {
            parsed.Add(KnownMember.Parse(member));
        }

        Members = parsed.MoveToImmutable();
    }

    /// <summary>Whether the members are slots, or are known to be none.</summary>
    public KnownSlot Verdict { get; }

    /// <summary>Which part of the members' values the row is about.</summary>
    public SlotPart Part { get; }

    /// <summary>The namespace, with dots.</summary>
    public string Namespace { get; }

    /// <summary>The name without its arity.</summary>
    public string Name { get; }

    /// <summary>The number of type parameters.</summary>
    public int Arity { get; }

    /// <summary>The positions; empty where the row is about every value of the type.</summary>
    public ImmutableArray<KnownMember> Members { get; }

    /// <summary>A row of members whose values are codes.</summary>
    public static KnownType Holds(string inNamespace, string type, params string[] members) =>
        new(KnownSlot.Slot, SlotPart.Value, inNamespace, type, members);

    /// <summary>A row of members whose values hold codes in that part of theirs.</summary>
    public static KnownType HoldsIn(SlotPart part, string inNamespace, string type, params string[] members) =>
        new(KnownSlot.Slot, part, inNamespace, type, members);

    /// <summary>A row of members that look like slots and are none.</summary>
    public static KnownType HoldsNot(string inNamespace, string type, params string[] members) =>
        new(KnownSlot.NotASlot, SlotPart.Value, inNamespace, type, members);

    /// <summary>A row of an enum whose values, wherever they are held, are codes of another protocol.</summary>
    public static KnownType OtherCodes(string inNamespace, string type) =>
        new(KnownSlot.NotASlot, SlotPart.Value, inNamespace, type, []);

    /// <summary>Whether this is the row of <paramref name="type"/>. Allocates nothing.</summary>
    public bool IsRowOf(INamedTypeSymbol type) =>
        Arity == type.Arity && Name == type.Name && type.ContainingType is null && TypeNames.IsNamespace(type.ContainingNamespace, Namespace);
}
