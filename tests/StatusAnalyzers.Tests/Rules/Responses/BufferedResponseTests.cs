using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Rules.Responses;

/// <summary>Responses of Azure Functions, which are made, filled and returned: HSC3002 knows them, the rules about started responses do not.</summary>
public sealed class BufferedResponseTests
{
    private static readonly Setup Functions = Flows.Library with { Libraries = ["Azure", "Azure Functions"] };

    [Theory]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); await [|response.WriteStringAsync(text)|]; return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NotModified); [|response.WriteString(\"cached\")|]; return response;")]
    [InlineData("var response = request.CreateResponse(); response.StatusCode = HttpStatusCode.ResetContent; await [|response.WriteBytesAsync(bytes)|]; return response;")]
    [InlineData("HttpResponseData response; response = request.CreateResponse(HttpStatusCode.NoContent); await [|response.WriteAsJsonAsync(new { text })|]; return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.OK); if (flag) { response.StatusCode = HttpStatusCode.NoContent; } else { response.StatusCode = HttpStatusCode.NotModified; } [|response.WriteString(text)|]; return response;")]
    [InlineData("var response = HttpResponseData.CreateResponse(request); response.StatusCode = (HttpStatusCode)204; [|response.WriteString(text)|]; return response;")]
    public Task ContentAfterBodylessStatus_Triggers(string statements) => Flows.TriggersAsync("HSC3002", Function(statements), Functions);

    [Theory]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.OK); await response.WriteStringAsync(text); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); response.WriteString(\"\"); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); response.StatusCode = HttpStatusCode.OK; response.WriteString(text); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); var other = request.CreateResponse(HttpStatusCode.OK); other.WriteString(text); return flag ? other : response;")]
    [InlineData("var response = request.CreateResponse(flag ? HttpStatusCode.OK : HttpStatusCode.NoContent); response.WriteString(text); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); if (flag) { return response; } response = request.CreateResponse(HttpStatusCode.OK); response.WriteString(text); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); Change(response); response.WriteString(text); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.NoContent); void Change() => response.StatusCode = HttpStatusCode.OK; Change(); response.WriteString(text); return response;")]
    public Task OtherContent_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Function(statements), Functions);

    // Nothing has been sent before the function returns.
    [Theory]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.OK); await response.WriteStringAsync(text); response.StatusCode = HttpStatusCode.Accepted; response.Headers.Add(\"X\", text); return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.OK); try { await response.WriteStringAsync(text); } catch (Exception) { response.StatusCode = HttpStatusCode.InternalServerError; } return response;")]
    [InlineData("var response = request.CreateResponse(HttpStatusCode.OK); try { await Task.Yield(); } catch (Exception failure) { response.StatusCode = HttpStatusCode.BadGateway; await response.WriteStringAsync(failure.Message); } return response;")]
    public Task StatusAfterContent_DoesNotTrigger(string statements) => Flows.DoesNotTriggerAsync(Function(statements), Functions);

    // The first version of the worker: its JSON brings 200.
    [Fact]
    public Task JsonThatSetsTheStatus_DoesNotTrigger() => Flows.DoesNotTriggerAsync(
        """
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker.Http;

        public static class Orders
        {
            public static async Task<HttpResponseData> Run(HttpRequestData request)
            {
                var response = request.CreateResponse(HttpStatusCode.NoContent);
                await response.WriteAsJsonAsync(7);
                return response;
            }
        }

        namespace Microsoft.Azure.Functions.Worker.Http
        {
            public class HttpRequestData;

            public class HttpResponseData
            {
                public HttpStatusCode StatusCode { get; set; }
            }

            public static class HttpRequestDataExtensions
            {
                public static HttpResponseData CreateResponse(this HttpRequestData request, HttpStatusCode statusCode) => new() { StatusCode = statusCode };
            }

            public static class HttpResponseDataExtensions
            {
                public static Task WriteAsJsonAsync<T>(this HttpResponseData response, T instance) => response.WriteAsJsonAsync(instance, HttpStatusCode.OK);

                public static Task WriteAsJsonAsync<T>(this HttpResponseData response, T instance, HttpStatusCode statusCode) => Task.CompletedTask;
            }
        }
        """);

    [Fact]
    public Task LookAlike_DoesNotTrigger() => Flows.DoesNotTriggerAsync(
        """
        using System.Net;

        public class HttpRequestData
        {
            public HttpResponseData CreateResponse(HttpStatusCode statusCode) => new();
        }

        public class HttpResponseData
        {
            public HttpStatusCode StatusCode { get; set; }
        }

        public static class HttpResponseDataExtensions
        {
            public static void WriteString(this HttpResponseData response, string value) { }

            public static void Run(HttpRequestData request) => request.CreateResponse(HttpStatusCode.NoContent).WriteString("x");

            public static void Fill(HttpRequestData request)
            {
                var response = request.CreateResponse(HttpStatusCode.NoContent);
                response.WriteString("x");
            }
        }
        """);

    private static string Function(string statements) =>
        $$"""
        using System;
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.Azure.Functions.Worker.Http;

        public static class Orders
        {
            public static async Task<HttpResponseData> Run(HttpRequestData request, bool flag, string text, byte[] bytes)
            {
                await Task.Yield();
                {{statements}}
            }

            private static void Change(HttpResponseData response) => response.StatusCode = HttpStatusCode.OK;
        }
        """;
}
