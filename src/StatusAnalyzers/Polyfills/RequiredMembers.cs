namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to compile <c>required</c> members; netstandard2.0 has none.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>As in later frameworks; the compiler marks constructors of types with <c>required</c> members with it.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The feature that a compiler must know.</summary>
    public string FeatureName { get; } = featureName;
}
