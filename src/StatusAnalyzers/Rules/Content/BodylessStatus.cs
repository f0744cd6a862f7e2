using StatusAnalyzers.Catalog;

namespace StatusAnalyzers.Rules.Content;

/// <summary>Which codes the rules about content are about.</summary>
internal static class BodylessStatus
{
    /// <summary>
    /// Whether a response with that code may have no content: 204, 205, 304 and 1xx (RFC 9110 §6.4.1 and §15.3.6). Not 101,
    /// after which the connection speaks another protocol.
    /// </summary>
    public static bool Is(int code) =>
        code != SwitchingProtocols && StatusCatalog.TryGet(code, out var known) ? known.Content != ContentRule.Allowed : code is > SwitchingProtocols and < 200;

    /// <summary>Whether a response with that code may have no length of content: 1xx and 204 (RFC 9110 §8.6), and 205 only that of 0.</summary>
    public static bool HasNoLength(int code) => code is 204 or 205 || (code is >= 100 and < 200 && code != SwitchingProtocols);

    private const int SwitchingProtocols = 101;
}
