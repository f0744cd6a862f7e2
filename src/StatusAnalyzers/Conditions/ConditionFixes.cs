namespace StatusAnalyzers.Conditions;

/// <summary>
/// What the rules about conditions tell their fixes, as properties of the diagnostic. Only constants: linked into the
/// code-fix assembly.
/// </summary>
internal static class ConditionFixes
{
    /// <summary>The operator to write at the location: <c>&gt;=</c>.</summary>
    public const string OperatorKey = "Operator";

    /// <summary>Whether the condition holds outside of the success range: <c>true</c> or <c>false</c>.</summary>
    public const string OutsideKey = "Outside";

    /// <summary>The metadata name of the enum to compare with a member of.</summary>
    public const string TypeKey = "Type";

    /// <summary>The member of the enum to compare with.</summary>
    public const string MemberKey = "Member";

    /// <summary>Whether the fix changes for which codes the condition holds: <c>true</c> or <c>false</c>.</summary>
    public const string ChangesKey = "Changes";
}
