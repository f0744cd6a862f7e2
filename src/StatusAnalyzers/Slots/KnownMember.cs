namespace StatusAnalyzers.Slots;

/// <summary>
/// One position in a row of <see cref="KnownSlots"/>. The tables write it as code would be quoted:
/// <list type="table">
/// <item><term><c>StatusCode</c></term><description>a property or field</description></item>
/// <item><term><c>(statusCode)</c></term><description>the parameter of that name, whichever method, constructor or indexer has it</description></item>
/// <item><term><c>WithStatusCode(code)</c></term><description>the parameter of that method only; <c>.ctor(code)</c> of a constructor</description></item>
/// <item><term><c>GetHttpCode()</c></term><description>what the method returns</description></item>
/// </list>
/// </summary>
internal readonly record struct KnownMember
{
    private KnownMember(string? name, string? parameter)
    {
        Name = name;
        Parameter = parameter;
    }

    /// <summary>The member's name; <see langword="null"/> for any member that has the parameter.</summary>
    public string? Name { get; }

    /// <summary>The parameter's name; empty for the return value; <see langword="null"/> for a property or field.</summary>
    public string? Parameter { get; }

    /// <summary>Reads the notation above.</summary>
    public static KnownMember Parse(string text)
    {
        var open = text.IndexOf('(');
        return open < 0
            ? new KnownMember(text, parameter: null)
            : new KnownMember(open == 0 ? null : text.Substring(0, open), text.Substring(open + 1, text.Length - open - 2));
    }

    /// <summary>Whether this is that parameter (or property, or return value) of that member.</summary>
    public bool Matches(string name, string? parameter) => Parameter == parameter && (Name is null || Name == name);

    /// <inheritdoc/>
    public override string ToString() => Parameter is null ? Name! : $"{Name}({Parameter})";
}
