using System;
using System.Text;
using StatusAnalyzers.Options;

namespace StatusAnalyzers.Rules.Configuration;

/// <summary>What to write instead of a key that is not ours, though it begins like one.</summary>
internal static class UnknownKey
{
    // Two slips, a swapped pair of letters among them; farther away it is another word.
    private const int Slips = 2;

    /// <summary>The key that was probably meant, or all of them.</summary>
    public static string Advise(string key)
    {
        var known = new StringBuilder("known are ");
        foreach (var definition in OptionTable.All)
        {
            if (Distance(key.ToLowerInvariant(), definition.Key) <= Slips)
            {
                return $"did you mean '{definition.Key}'?";
            }

            known.Append(definition == OptionTable.All[0] ? string.Empty : ", ").Append(definition.Key);
        }

        return known.ToString();
    }

    // Levenshtein's distance: the fewest letters to insert, delete or replace.
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
