using static StatusAnalyzers.Slots.KnownType;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>Numbers of other protocols and of the operating system that look like status codes.</summary>
    internal static KnownType[] OtherProtocols =>
    [
        OtherCodes("System.Net", "FtpStatusCode"),
        OtherCodes("System.Net", "WebExceptionStatus"),
        OtherCodes("System.Net.Mail", "SmtpStatusCode"),
        OtherCodes("System.Net.Sockets", "SocketError"),
        OtherCodes("System.Net.WebSockets", "WebSocketCloseStatus"),
        OtherCodes("System.Net.WebSockets", "WebSocketError"),
        OtherCodes("System.Net.NetworkInformation", "IPStatus"),
        OtherCodes("System.Threading.Tasks", "TaskStatus"),
        OtherCodes("System.Diagnostics", "ActivityStatusCode"),
        OtherCodes("Grpc.Core", "StatusCode"),

        // https://opentelemetry.io/docs/specs/otel/trace/api/#set-status
        OtherCodes("OpenTelemetry.Trace", "StatusCode"),

        // Exit codes, HRESULTs and Win32 errors.
        HoldsNot("System", "Environment", "ExitCode", "(exitCode)"),
        HoldsNot("System", "Exception", "HResult"),
        HoldsNot("System.ComponentModel", "Win32Exception", "NativeErrorCode", "(error)"),
        HoldsNot("System.ComponentModel.Design", "MenuCommand", "OleStatus"),
        HoldsNot("System.Diagnostics", "Process", "ExitCode"),
        HoldsNot("System.Diagnostics.Eventing.Reader", "EventLogStatus", "StatusCode"),
        HoldsNot("System.Net", "HttpListenerException", "ErrorCode", "(errorCode)"),
        HoldsNot("System.Net.Sockets", "SocketException", "ErrorCode", "(errorCode)"),
        HoldsNot("System.Runtime.InteropServices", "ExternalException", "ErrorCode", "(errorCode)"),
        HoldsNot("System.Runtime.InteropServices", "COMException", "(errorCode)"),
        HoldsNot("System.Workflow.ComponentModel.Design", "ActivityDesignerVerb", "OleStatus"),
        HoldsNot("Microsoft.VisualBasic.Compatibility.VB6", "DBBINDING", "obStatus"),

        // Ids of log events.
        HoldsNot("Microsoft.Extensions.Logging", "EventId", "Id", "(id)"),
    ];
}
