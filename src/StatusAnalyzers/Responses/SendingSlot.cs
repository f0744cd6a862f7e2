using System.Collections.Immutable;
using System.Linq;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>A row of <see cref="SendingSlots"/>: members of a type whose values are sent as statuses.</summary>
internal sealed class SendingSlot
{
    /// <param name="kind">How the response comes about.</param>
    /// <param name="inNamespace">The namespace, with dots.</param>
    /// <param name="type">The type that declares the members, without arity.</param>
    /// <param name="members">The members, in the notation of <see cref="KnownMember"/>.</param>
    public SendingSlot(ResponseKind kind, string inNamespace, string type, params string[] members)
    {
        Kind = kind;
        Namespace = inNamespace;
        Type = type;
        var parsed = ImmutableArray.CreateBuilder<KnownMember>(members.Length);
        foreach (var member in members)
        {
            parsed.Add(KnownMember.Parse(member));
        }

        Members = parsed.MoveToImmutable();
    }

    /// <summary>How the response comes about.</summary>
    public ResponseKind Kind { get; }

    /// <summary>The namespace, with dots.</summary>
    public string Namespace { get; }

    /// <summary>The type that declares the members, without arity.</summary>
    public string Type { get; }

    /// <summary>The members.</summary>
    public ImmutableArray<KnownMember> Members { get; }

    /// <summary>Whether some of the members are parameters of methods or constructors.</summary>
    public bool HasParameters => Members.Any(static member => member.Parameter is not null);

    /// <summary>Whether a member of that name is one of them, or that parameter of it.</summary>
    public bool Has(string name, string? parameter)
    {
        foreach (var member in Members)
        {
            if (member.Matches(name, parameter))
            {
                return true;
            }
        }

        return false;
    }
}
