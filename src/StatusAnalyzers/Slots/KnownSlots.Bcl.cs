using static StatusAnalyzers.Slots.KnownType;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>The base class library: almost everything there has the enum.</summary>
    internal static KnownType[] Bcl =>
    [
        Holds("System.Net", "HttpListenerResponse", "StatusCode"),
        Holds("System.Net", "HttpContinueDelegate", "(StatusCode)"),
    ];
}
