namespace StatusAnalyzers.Tests.Rules.Naming;

/// <summary>What looks like a status code and is none. Its twins are in the tests of the shapes.</summary>
public sealed class HSC1001LookAlikeTests
{
    [Fact]
    public Task Grpc_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        """
        using System;

        namespace Grpc.Core
        {
            public enum StatusCode { OK = 0, NotFound = 5 }

            public struct Status
            {
                public Status(StatusCode statusCode, string detail) => (StatusCode, Detail) = (statusCode, detail);

                public StatusCode StatusCode { get; }

                public string Detail { get; }
            }

            public class RpcException(Status status) : Exception
            {
                public Status Status => status;

                public StatusCode StatusCode => status.StatusCode;
            }
        }

        namespace Shop
        {
            using Grpc.Core;

            public static class Use
            {
                public static bool Run(RpcException e, int grpcStatus)
                {
                    _ = new Status((StatusCode)404, "none");
                    return (int)e.StatusCode == 404 || e.StatusCode == (StatusCode)404 || (int)e.Status.StatusCode is 400 or 500 || grpcStatus == 404;
                }
            }
        }
        """);

    [Fact]
    public Task MailAndFileTransfer_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        using System.Net.Mail;

        public sealed class SmtpReply
        {
            public int StatusCode { get; set; } = 250;

            public int ResponseCode => 421;
        }

        public sealed class FtpClient
        {
            public int LastResponseCode { get; set; }

            public bool IsReady(FtpWebResponse response) => (int)response.StatusCode == 226 || response.StatusCode == (FtpStatusCode)226 || LastResponseCode == 200;

            public void Send(int statusCode) { }

            public void Run() => Send(226);
        }

        public static class Use
        {
            public static bool Run(SmtpException e, SmtpReply reply) =>
                (int)e.StatusCode == 421 || e.StatusCode is (SmtpStatusCode)500 || reply.StatusCode == 421 || reply is { ResponseCode: 500 };

            public static void SendSmtpReply(int statusCode) { }

            public static void Send() => SendSmtpReply(421);
        }
        """));

    [Fact]
    public Task WebSocket_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        using System.Net.WebSockets;

        public static class Use
        {
            public static async Task Run(WebSocket socket)
            {
                await socket.CloseAsync((WebSocketCloseStatus)400, "Bye.", default);
                if ((int?)socket.CloseStatus == 404 || (int)socket.State == 200) { }
            }
        }
        """));

    [Fact]
    public Task JsonRpc_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public sealed class JsonRpcError
        {
            public int Code { get; set; }

            public string? Message { get; set; }
        }

        public sealed class JsonRpcException(int code, string message) : Exception(message)
        {
            public int ErrorCode => code;
        }

        public static class Use
        {
            public static bool Run(JsonRpcError error)
            {
                _ = new JsonRpcError { Code = 404 };
                _ = new JsonRpcException(400, "No.");
                return error.Code == 404 || error is { Code: 500 };
            }
        }
        """));

    [Fact]
    public Task OtherStatuses_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        """
        using System;
        using System.ComponentModel;
        using System.Diagnostics;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;

        namespace System.Diagnostics.Eventing.Reader
        {
            public sealed class EventLogStatus
            {
                public string? LogName { get; init; }

                public int StatusCode { get; init; }
            }
        }

        namespace Opc.Ua
        {
            public struct StatusCode(uint code)
            {
                public uint Code => code;
            }
        }

        namespace Shop
        {
            public sealed class ModbusReply
            {
                public int StatusCode { get; set; } = 400;
            }

            public static class Use
            {
                public static bool Run(System.Diagnostics.Eventing.Reader.EventLogStatus log, Process process, Exception e, SocketException s) =>
                    log.StatusCode == 404
                    || process.ExitCode == 200
                    || e.HResult == 404
                    || s.NativeErrorCode is 400 or 500
                    || s.ErrorCode == 404
                    || Marshal.GetLastWin32Error() == 404
                    || new Win32Exception(404).NativeErrorCode == 500
                    || new Opc.Ua.StatusCode(404).Code == 404;
            }
        }
        """);

    [Fact]
    public Task TypesOfTheSameName_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        """
        namespace Contoso
        {
            public static class StatusCodes
            {
                public const int Packed = 404;
            }

            public enum HttpStatusCode { Fine = 200, Missing = 404 }

            public static class Use
            {
                public static bool Run(HttpStatusCode code, int parcel) =>
                    code == (HttpStatusCode)404 || (int)code == 500 || parcel == 404 || parcel == StatusCodes.Packed;
            }
        }
        """);

    [Fact]
    public Task NumbersBesideAStatus_DoesNotTrigger() => Naming.DoesNotTriggerAsync(
        "using System.Diagnostics;\n" + Naming.Action(
        """
        _ = $"{r.StatusCode} {text.Substring(0, 200)} {text.Length == 404} {404}";
        _ = $"{r.StatusCode,100}";
        _ = new EventId(404, "StatusCode");
        _ = (r.StatusCode, 404);
        _ = new { r.StatusCode, Length = 404 };
        Debug.WriteLine(text, r.StatusCode.ToString() + 404);
        if (r.StatusCode == HttpStatusCode.OK && x == 404) return null;
        if ((int)r.StatusCode >= x && x == 200) return null;
        for (var retry = 0; retry < 500 && r.StatusCode != HttpStatusCode.OK; retry++) await Task.Delay(200);
        var delay = r.StatusCode == HttpStatusCode.TooManyRequests ? 500 : 100;
        Response.Headers.RetryAfter = delay.ToString();
        x = Response.StatusCode > 499 ? 500 : 200;
        _ = text.IndexOf("404", 200);
        """));

    [Fact]
    public Task OtherQuantities_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public interface IHandler
        {
            int Order { get; }
        }

        public sealed partial class Handler(ILogger<Handler> logger) : IHandler
        {
            public int Order => 200;

            public int Port { get; set; } = 443;

            public decimal Price { get; set; } = 404;

            public int RetryAfterSeconds { get; set; } = 300;

            public int Percent { get; private set; }

            public override int GetHashCode() => (Percent * 397) ^ 500;

            public void Run(IProgress<int> progress, HttpClient client)
            {
                progress.Report(100);
                Percent = 100;
                client.Timeout = TimeSpan.FromSeconds(100);
                _ = new UriBuilder("https", "shop.example", 443);
                logger.LogInformation(404, "Found {Count} of {Total}", 200, 500);
                if (Percent == 100 || Order is 200 or 300) Thread.Sleep(500);
            }
        }
        """));

    [Fact]
    public Task ErrorCodesOfApplications_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Web(
        """
        public sealed class FeedException(string message, int code) : Exception(message)
        {
            public int Code => code;
        }

        public static class Feed
        {
            public static void Check(int code, string description)
            {
                switch (code)
                {
                    case 100: throw new FeedException("Wrong key: " + description, 100);
                    case >= 101 and <= 199: throw new FeedException(description, code);
                    case 400 or 404: throw new FeedException("Unknown account.", code);
                }
            }

            public static string Describe(int error) => error switch { 400 => "No such album", 401 => "Invalid parameter", 402 => "Disabled", _ => "Unknown" };
        }

        [AttributeUsage(AttributeTargets.Property)]
        public sealed class ProtoMemberAttribute(int tag) : Attribute
        {
            public int Tag => tag;
        }

        public sealed class Message
        {
            [ProtoMember(404)]
            public int OrderStatus { get; set; }

            [ProtoMember(500)]
            public int StatusCode { get; set; }

            public const int StatusCodeFieldNumber = 500;
        }
        """));
}
