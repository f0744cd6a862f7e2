using System;

namespace StatusAnalyzers.Options;

/// <summary>Reads the text of an option, which is neither blank nor <c>unset</c>.</summary>
/// <param name="text">What the user wrote, without white space around it.</param>
/// <param name="value">What it means; undefined on <see langword="false"/>.</param>
/// <param name="fault">The part that cannot be read, or the whole text; empty on <see langword="true"/>.</param>
internal delegate bool OptionParser<T>(string text, out T value, out string fault);

/// <summary>All there is to say about one option: the reader, HSC0001 and the documentation take it from here.</summary>
internal abstract class OptionDefinition
{
    /// <summary>What every key of this package begins with.</summary>
    public const string Prefix = "status_analyzers.";

    private protected OptionDefinition(string name, string defaultText, string allowed, string summary)
    {
        Key = Prefix + name;
        DefaultText = defaultText;
        Allowed = allowed;
        Summary = summary;
    }

    /// <summary>The key in an <c>.editorconfig</c>; lower case, and compared without regard to case.</summary>
    public string Key { get; }

    /// <summary>The default, as a user would write it.</summary>
    public string DefaultText { get; }

    /// <summary>What a value may be, in words that continue "allowed are".</summary>
    public string Allowed { get; }

    /// <summary>What the option does, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>The part of <paramref name="text"/> that this option cannot have; <see langword="null"/> if it is fine.</summary>
    public abstract string? FaultIn(string text);

    /// <summary>
    /// <paramref name="options"/> with this option as <paramref name="text"/> says. They come back unchanged for a text
    /// with a fault, and for one that asks for the default.
    /// </summary>
    public abstract StatusOptions Apply(StatusOptions options, string text);

    // "unset" takes a pair of an outer file back: https://spec.editorconfig.org/#supported-pairs
    private protected static bool IsUnset(string text) =>
        text.Length == 0 || text.Equals("unset", StringComparison.OrdinalIgnoreCase);
}

/// <summary>An option whose values are of type <typeparamref name="T"/>.</summary>
internal sealed class OptionDefinition<T>(
    string name,
    string defaultText,
    OptionParser<T> parse,
    Func<StatusOptions, T, StatusOptions> set,
    string allowed,
    string summary) : OptionDefinition(name, defaultText, allowed, summary)
{
    /// <inheritdoc/>
    public override string? FaultIn(string text)
    {
        text = text.Trim();
        return IsUnset(text) || parse(text, out _, out var fault) ? null : fault;
    }

    /// <inheritdoc/>
    public override StatusOptions Apply(StatusOptions options, string text)
    {
        text = text.Trim();
        return !IsUnset(text) && parse(text, out var value, out _) ? set(options, value) : options;
    }
}
