using System.Collections.Immutable;

namespace StatusAnalyzers.Options;

/// <summary>Every option of the package, in the order in which the documentation lists them.</summary>
internal static class OptionTable
{
    private const string Members =
        "none, or a list of Namespace.Type.Member and Namespace.Type.Method(parameter), separated by commas";

    /// <summary>The table.</summary>
    public static ImmutableArray<OptionDefinition> All { get; } = ImmutableArray.Create<OptionDefinition>(
        new OptionDefinition<string?>(
            "vocabulary",
            defaultText: "auto",
            OptionParsers.TryParseVocabulary,
            static (options, value) => options with { Vocabulary = value },
            allowed: "auto, StatusCodes, HttpStatusCode, or the full name of a type that this compilation has, with constants from 100 to 599",
            summary: "The type whose constants are proposed for a number."),
        new OptionDefinition<ImmutableHashSet<int>>(
            "allowed_literals",
            defaultText: "none",
            OptionParsers.TryParseCodes,
            static (options, value) => options with { AllowedLiterals = value },
            allowed: "none, or a list of codes from 100 to 599 and ranges of them, separated by commas, such as 200, 404, 500-599",
            summary: "Codes that may stay numbers."),
        new OptionDefinition<ImmutableHashSet<int>>(
            "allowed_codes",
            defaultText: "none",
            OptionParsers.TryParseCodes,
            static (options, value) => options with { AllowedCodes = value },
            allowed: "none, or a list of codes from 100 to 599 and ranges of them, separated by commas, such as 420, 520-527",
            summary: "Codes of your own, or of your proxy, that no specification assigns."),
        new OptionDefinition<MemberList>(
            "status_members",
            defaultText: "none",
            MemberList.TryParse,
            static (options, value) => options with { StatusMembers = value },
            allowed: Members,
            summary: "Members of your own that hold a status code, though neither their type nor their name says so."),
        new OptionDefinition<MemberList>(
            "excluded_members",
            defaultText: "none",
            MemberList.TryParse,
            static (options, value) => options with { ExcludedMembers = value },
            allowed: Members,
            summary: "Members that look as if they held an HTTP status code, and hold something else."),
        new OptionDefinition<bool>(
            "inference",
            defaultText: "true",
            OptionParsers.TryParseSwitch,
            static (options, value) => options with { Inference = value },
            allowed: "true and false",
            summary: "Whether a parameter, field or local counts as a status code because the code hands it on as one."));
}
