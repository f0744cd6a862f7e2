namespace System.Diagnostics.CodeAnalysis;

/// <summary>As in later frameworks; netstandard2.0 has none.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The return value for which the parameter is not null.</summary>
    public bool ReturnValue { get; } = returnValue;
}
