using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace StatusAnalyzers.Contracts;

/// <summary>One status that a fix declares.</summary>
/// <param name="Code">The status.</param>
/// <param name="TypeName">The metadata name of the type that names it; empty if none does.</param>
/// <param name="MemberName">Its name there.</param>
/// <param name="Method">The method that declares it behind a mapping.</param>
internal readonly record struct MissingStatus(int Code, string TypeName, string MemberName, string Method);

/// <summary>
/// What the rules about contracts tell their fixes, as the properties of the diagnostic; the additional location of HSC7001
/// is that of the action, or of the last call of the chain. Linked into the code-fix assembly.
/// </summary>
internal static class ContractFix
{
    /// <summary>The attribute that declares a status, without its suffix.</summary>
    public const string Attribute = "Microsoft.AspNetCore.Mvc.ProducesResponseType";

    /// <summary>The attribute that declares all others, without its suffix.</summary>
    public const string DefaultAttribute = "Microsoft.AspNetCore.Mvc.ProducesDefaultResponseType";

    private const string MissingKey = "Missing";
    private const string DefaultKey = "Default";
    private const string RemovableKey = "Removable";
    private const string CodeKey = "Code";

    /// <summary>The properties of a diagnostic about one missing status of an endpoint.</summary>
    /// <param name="code">The status that the diagnostic is about.</param>
    /// <param name="missing">All that the fix declares at once.</param>
    /// <param name="withDefault">Whether it declares a default response as well, because it takes the place of a convention with one.</param>
    public static ImmutableDictionary<string, string?> Properties(int code, IReadOnlyList<MissingStatus> missing, bool withDefault)
    {
        var text = "";
        foreach (var status in missing)
        {
            text += (text.Length == 0 ? "" : ";") + status.Code.ToString(CultureInfo.InvariantCulture) + "|" + status.TypeName + "|" + status.MemberName + "|" + status.Method;
        }

        return ImmutableDictionary<string, string?>.Empty
            .Add(CodeKey, code.ToString(CultureInfo.InvariantCulture))
            .Add(MissingKey, text)
            .Add(DefaultKey, withDefault ? bool.TrueString : null);
    }

    /// <summary>The statuses to declare; empty if the properties name none.</summary>
    public static ImmutableArray<MissingStatus> Missing(ImmutableDictionary<string, string?> properties)
    {
        var missing = ImmutableArray.CreateBuilder<MissingStatus>();
        if (properties.TryGetValue(MissingKey, out var text) && text is { Length: > 0 })
        {
            foreach (var one in text.Split(';'))
            {
                if (one.Split('|') is { Length: 4 } parts && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                {
                    missing.Add(new MissingStatus(code, parts[1], parts[2], parts[3]));
                }
            }
        }

        return missing.ToImmutable();
    }

    /// <summary>Whether a default response is to be declared too.</summary>
    public static bool WithDefault(ImmutableDictionary<string, string?> properties) => properties.TryGetValue(DefaultKey, out var text) && text is not null;

    /// <summary>The properties of a duplicate.</summary>
    /// <param name="canRemove">Whether it says nothing that the other does not say.</param>
    public static ImmutableDictionary<string, string?> Duplicate(bool canRemove) =>
        ImmutableDictionary<string, string?>.Empty.Add(RemovableKey, canRemove ? bool.TrueString : null);

    /// <summary>Whether the duplicate at the location can be removed.</summary>
    public static bool CanRemove(ImmutableDictionary<string, string?> properties) => properties.TryGetValue(RemovableKey, out var text) && text is not null;
}
