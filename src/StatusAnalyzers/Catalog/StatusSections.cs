using System;
using System.Collections.Generic;
using System.Globalization;

namespace StatusAnalyzers.Catalog;

/// <summary>
/// Finds the code that a section of an RFC defines: those that the catalog names, and those of the RFCs that were
/// replaced, to which many links still lead.
/// </summary>
internal static class StatusSections
{
    // One row for sections that are numbered through: RFC, section before the last number, its first number, codes in order.
    private static readonly (int Rfc, string Section, int First, int[] Codes)[] Rows =
    [
        // HTTP/1.1 of 1999: every class is numbered through.
        (2616, "10.1", 1, [100, 101]),
        (2616, "10.2", 1, [200, 201, 202, 203, 204, 205, 206]),
        (2616, "10.3", 1, [300, 301, 302, 303, 304, 305, 306, 307]),
        (2616, "10.4", 1, [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417]),
        (2616, "10.5", 1, [500, 501, 502, 503, 504, 505]),

        // HTTP/1.1 of 2014, in several parts.
        (7231, "6.2", 1, [100, 101]),
        (7231, "6.3", 1, [200, 201, 202, 203, 204, 205]),
        (7231, "6.4", 1, [300, 301, 302, 303, 305, 306, 307]),
        (7231, "6.5", 1, [400, 402, 403, 404, 405, 406, 408, 409, 410, 411, 413, 414, 415, 417, 426]),
        (7231, "6.6", 1, [500, 501, 502, 503, 504, 505]),
        (7232, "4", 1, [304, 412]),
        (7233, "4", 1, [206]),
        (7233, "4", 4, [416]),
        (7235, "3", 1, [401, 407]),
        (7238, "3", 0, [308]),
        (7538, "3", 0, [308]),
        (7540, "9.1", 2, [421]),

        // WebDAV, of which RFC 9110 took 422 over.
        (2518, "10", 1, [102, 207, 422, 423, 424, 507]),
        (4918, "11", 1, [207, 422, 423, 424, 507]),
    ];

    private static readonly Dictionary<string, int> BySection = Index();

    /// <summary>The code that a section defines, for instance <c>9110</c> and <c>15.5.5</c>; <see langword="false"/> if it defines none.</summary>
    public static bool TryFind(string rfc, string section, out int code) => BySection.TryGetValue(KeyOf(rfc, section), out code);

    private static Dictionary<string, int> Index()
    {
        var bySection = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            for (var i = 0; i < row.Codes.Length; i++)
            {
                var last = row.First == 0 ? "" : "." + (row.First + i).ToString(CultureInfo.InvariantCulture);
                bySection.Add(KeyOf(row.Rfc.ToString(CultureInfo.InvariantCulture), row.Section + last), row.Codes[i]);
            }
        }

        // "RFC 9110 §15.5.5"; last, so that the catalog has the last word.
        foreach (var code in StatusCatalog.All)
        {
            if (code.Section is { } section && section.StartsWith("RFC ", StringComparison.Ordinal))
            {
                bySection[section.Substring("RFC ".Length)] = code.Number;
            }
        }

        return bySection;
    }

    private static string KeyOf(string rfc, string section) => rfc + " §" + section;
}
