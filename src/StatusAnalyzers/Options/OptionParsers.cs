using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Options;

/// <summary>How the values of the options are written. Words of ours are read in any case, names of C# in their own.</summary>
internal static class OptionParsers
{
    /// <summary>What <c>status_analyzers.vocabulary</c> calls <c>Microsoft.AspNetCore.Http.StatusCodes</c>.</summary>
    public const string StatusCodes = "StatusCodes";

    /// <summary>What <c>status_analyzers.vocabulary</c> calls <c>System.Net.HttpStatusCode</c>.</summary>
    public const string HttpStatusCode = "HttpStatusCode";

    // The two types of the framework by their full names mean the same as by their short ones: a project that lacks
    // one of them falls back quietly, as it must where one .editorconfig serves web projects and plain libraries.
    private static readonly ImmutableDictionary<string, string?> Vocabularies = ImmutableDictionary.CreateRange(
        StringComparer.OrdinalIgnoreCase,
        new Dictionary<string, string?>
        {
            ["auto"] = null,
            [StatusCodes] = StatusCodes,
            ["Microsoft.AspNetCore.Http.StatusCodes"] = StatusCodes,
            [HttpStatusCode] = HttpStatusCode,
            ["System.Net.HttpStatusCode"] = HttpStatusCode,
        });

    /// <summary>
    /// Reads a vocabulary: <see langword="null"/> for <c>auto</c>, one of the two known names, or the name of a type,
    /// of which this says only that it can be one.
    /// </summary>
    public static bool TryParseVocabulary(string text, out string? value, out string fault)
    {
        fault = string.Empty;
        if (Vocabularies.TryGetValue(text, out value))
        {
            return true;
        }

        value = text;
        foreach (var part in text.Split('.', '+'))
        {
            if (!SyntaxFacts.IsValidIdentifier(part))
            {
                fault = text;
            }
        }

        return fault.Length == 0;
    }

    /// <summary>Reads a list of codes and of ranges with both ends in them.</summary>
    public static bool TryParseCodes(string text, out ImmutableHashSet<int> value, out string fault)
    {
        var codes = ImmutableHashSet.CreateBuilder<int>();
        value = ImmutableHashSet<int>.Empty;
        foreach (var item in Items(text))
        {
            var dash = item.IndexOf('-');
            var last = 0;
            if (!TryParseCode(dash < 0 ? item : item.Substring(0, dash), out var first)
                || (dash >= 0 && !TryParseCode(item.Substring(dash + 1), out last))
                || (dash >= 0 && last < first))
            {
                fault = item;
                return false;
            }

            for (var code = first; code <= Math.Max(first, last); code++)
            {
                codes.Add(code);
            }
        }

        fault = string.Empty;
        value = codes.ToImmutable();
        return true;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public static bool TryParseSwitch(string text, out bool value, out string fault)
    {
        fault = bool.TryParse(text, out value) ? string.Empty : text;
        return fault.Length == 0;
    }

    /// <summary>
    /// The items of a list, without white space around them. Blank ones are left out, so that a trailing comma does
    /// no harm; <c>none</c> alone is the empty list.
    /// </summary>
    public static ImmutableArray<string> Items(string text)
    {
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return ImmutableArray<string>.Empty;
        }

        var items = ImmutableArray.CreateBuilder<string>();
        foreach (var part in text.Split(','))
        {
            if (part.Trim() is { Length: > 0 } item)
            {
                items.Add(item);
            }
        }

        return items.ToImmutable();
    }

    private static bool TryParseCode(string text, out int code) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out code)
        && code is >= StatusCatalog.Lowest and <= StatusCatalog.Highest;
}
