using System;
using System.Collections.Immutable;

namespace StatusAnalyzers.Uses;

/// <summary>What the fix of a naming rule does at the diagnostic's location.</summary>
internal enum NamingEdit
{
    /// <summary>The literal becomes the constant: <c>404</c> → <c>StatusCodes.Status404NotFound</c>.</summary>
    Constant,

    /// <summary>The literal becomes the cast enum member: <c>404</c> → <c>(int)HttpStatusCode.NotFound</c>.</summary>
    CastMember,

    /// <summary>The whole cast becomes the enum member: <c>(HttpStatusCode)404</c> → <c>HttpStatusCode.NotFound</c>.</summary>
    Member,

    /// <summary>
    /// The literal becomes the enum member and the cast of the other operand goes:
    /// <c>(int)r.StatusCode == 404</c> → <c>r.StatusCode == HttpStatusCode.NotFound</c>.
    /// </summary>
    CompareMembers,

    /// <summary>The name becomes the other name of the same value: <c>HttpStatusCode.Moved</c> → <c>HttpStatusCode.MovedPermanently</c>.</summary>
    Rename,

    /// <summary>The cast member becomes the constant: <c>(int)HttpStatusCode.NotFound</c> → <c>StatusCodes.Status404NotFound</c>.</summary>
    CastConstant,

    /// <summary>Whatever stands there becomes the constant: the code that it says is wrong.</summary>
    Replacement,
}

/// <summary>
/// What a naming rule tells its fix, as the properties of the diagnostic. The fix acts on this alone and
/// analyses nothing again. Linked into the code-fix assembly.
/// </summary>
/// <param name="Edit">What to do at the location.</param>
/// <param name="TypeName">The metadata name of the type that holds the constant.</param>
/// <param name="MemberName">The name of the constant in that type.</param>
/// <param name="IsCaptured">Whether a called method receives the text of the place (<c>[CallerArgumentExpression]</c>), which the fix changes.</param>
internal readonly record struct NamingFix(NamingEdit Edit, string TypeName, string MemberName, bool IsCaptured = false)
{
    private const string EditKey = "Edit";
    private const string TypeKey = "Type";
    private const string MemberKey = "Member";

    /// <summary>Adds these facts to the properties of a diagnostic.</summary>
    public ImmutableDictionary<string, string?> WriteTo(ImmutableDictionary<string, string?> properties) =>
        CapturedFlag.WriteTo(
            properties
                .SetItem(EditKey, Edit.ToString())
                .SetItem(TypeKey, TypeName)
                .SetItem(MemberKey, MemberName),
            IsCaptured);

    /// <summary>Reads them back; <see langword="false"/> if any is missing or is not one that this version writes.</summary>
    public static bool TryReadFrom(ImmutableDictionary<string, string?> properties, out NamingFix fix)
    {
        if (properties.TryGetValue(EditKey, out var text)
            && Enum.TryParse(text, out NamingEdit edit)
            && Enum.IsDefined(typeof(NamingEdit), edit)
            && properties.TryGetValue(TypeKey, out var type) && type is { Length: > 0 }
            && properties.TryGetValue(MemberKey, out var member) && member is { Length: > 0 })
        {
            fix = new NamingFix(edit, type, member, CapturedFlag.IsIn(properties));
            return true;
        }

        fix = default;
        return false;
    }
}
