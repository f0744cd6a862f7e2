namespace StatusAnalyzers.Contracts;

/// <summary>A way to declare a response, as a row of <see cref="KnownDeclarations"/>.</summary>
/// <param name="Namespace">The namespace of <paramref name="Type"/>, with dots.</param>
/// <param name="Type">The attribute, or the type that declares the method, without arity.</param>
/// <param name="Name">The method; <see langword="null"/> for an attribute, or another object that is created.</param>
/// <param name="Status">The parameter that takes the status.</param>
/// <param name="BodyType">The parameter that takes the type of the content.</param>
/// <param name="NeedsType">Whether there is no overload without that.</param>
internal sealed record DeclarationRow(string Namespace, string Type, string? Name, string Status, string BodyType, bool NeedsType = false);
