using Verify = StatusAnalyzers.Tests.Framework.Verify<StatusAnalyzers.Rules.Naming.UseAnalyzer, StatusAnalyzers.CodeFixes.Rules.Naming.NameCodeFixProvider>;

namespace StatusAnalyzers.Tests.Latest.Rules.Naming;

/// <summary>HSC1001 in syntax that the compiler it is built on does not know.</summary>
public sealed class HSC1001NewestSyntaxTests
{
    [Fact]
    public Task NullConditionalAssignment_Triggers() => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;

        Fail(null);

        static void Fail(HttpContext? context)
        {
            context?.Response.StatusCode = {|HSC1001:404|};
            context?.Response?.StatusCode = {|HSC1001:500|};
        }
        """);

    [Fact]
    public Task NullConditionalAssignment_DoesNotTrigger() => Verify.SilentAsync(
        """
        using Microsoft.AspNetCore.Http;

        Fail(null, null);

        static void Fail(HttpContext? context, Page? page)
        {
            context?.Response.StatusCode = StatusCodes.Status404NotFound;
            context?.Response.ContentLength = 404;
            page?.Number = 404;
        }

        class Page { public int Number { get; set; } }
        """);

    [Fact]
    public Task ExtensionBlock_Triggers() => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;

        System.Console.WriteLine();

        static class Extensions
        {
            extension(HttpResponse response)
            {
                public void Fail(int statusCode) => response.StatusCode = statusCode;

                public void Miss()
                {
                    response.StatusCode = {|HSC1001:404|};
                    response.Fail({|HSC1001:404|});
                    Fail(response, {|HSC1001:404|});
                }
            }
        }
        """);

    [Fact]
    public Task ExtensionBlock_DoesNotTrigger() => Verify.SilentAsync(
        """
        using Microsoft.AspNetCore.Http;

        System.Console.WriteLine();

        static class Extensions
        {
            extension(HttpResponse response)
            {
                public int Teapots => 404;

                public void Wait(int milliseconds) => System.Threading.Thread.Sleep(milliseconds);

                public void Miss()
                {
                    response.Wait(404);
                    Wait(response, 404);
                }
            }
        }
        """);

    [Fact]
    public Task FieldKeyword_Triggers() => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;

        System.Console.WriteLine(new Reply(null!) { Title = "" });

        class Reply(HttpResponse response)
        {
            public string Title { get; set { field = value; response.StatusCode = {|HSC1001:404|}; } } = "";
        }
        """);

    [Fact]
    public Task FieldKeyword_DoesNotTrigger() => Verify.SilentAsync(
        """
        System.Console.WriteLine(new Page().Number);

        class Page
        {
            public int Number { get; set => field = value == 404 ? 500 : value; } = 200;
        }
        """);

    [Fact]
    public Task PartialConstructor_Triggers() => Verify.DiagnosticsAsync(
        """
        System.Console.WriteLine(new Failure({|HSC1001:404|}).StatusCode);

        partial class Failure
        {
            public partial Failure(int statusCode);

            public partial int StatusCode { get; set; }
        }

        partial class Failure
        {
            public partial Failure(int statusCode) => StatusCode = statusCode;

            public partial int StatusCode { get; set => field = value; }
        }
        """);

    [Fact]
    public Task PartialConstructor_DoesNotTrigger() => Verify.SilentAsync(
        """
        System.Console.WriteLine(new Page(404).Number);

        partial class Page
        {
            public partial Page(int number);

            public partial int Number { get; set; }
        }

        partial class Page
        {
            public partial Page(int number) => Number = number;

            public partial int Number { get; set => field = value; }
        }
        """);

    [Fact]
    public Task CollectionExpression_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Collections.Generic;
        using System.Net;

        int[] statusCodes = [{|HSC1001:404|}, {|HSC1001:500|}, .. More()];
        HashSet<int> retryStatusCodes = [{|HSC1001:429|}, {|HSC1001:503|}];
        List<HttpStatusCode> typed = [{|HSC1001:(HttpStatusCode)404|}];
        System.Console.WriteLine((statusCodes, retryStatusCodes, typed));

        static int[] More() => [];
        """);

    [Fact]
    public Task CollectionExpression_DoesNotTrigger() => Verify.SilentAsync(
        """
        using System.Collections.Generic;

        int[] pages = [404, 500];
        HashSet<int> ports = [429, 503];
        System.Console.WriteLine((pages, ports));
        """);

    [Fact]
    public Task ListPattern_Triggers() => Verify.DiagnosticsAsync(
        """
        using System.Net;

        HttpStatusCode[] answers = [];
        System.Console.WriteLine(answers is [{|HSC1001:(HttpStatusCode)404|}, .., {|HSC1001:(HttpStatusCode)500|} or {|HSC1001:(HttpStatusCode)503|}]);
        """);

    [Fact]
    public Task ListPattern_DoesNotTrigger() => Verify.SilentAsync(
        """
        int[] pages = [];
        int[] statusCodes = [];
        System.Console.WriteLine(pages is [404, ..] || statusCodes is { Length: 404 });
        """);

    [Fact]
    public Task ExtensionProperty_Triggers() => Verify.DiagnosticsAsync(
        """
        using Microsoft.AspNetCore.Http;

        Fail(null!);

        static void Fail(HttpResponse response)
        {
            response.FinalStatusCode = {|HSC1001:404|};
            System.Console.WriteLine(response.FinalStatusCode == {|HSC1001:404|});
        }

        static class Extensions
        {
            extension(HttpResponse response)
            {
                public int FinalStatusCode { get => response.StatusCode; set => response.StatusCode = value; }
            }
        }
        """);

    [Fact]
    public Task ExtensionProperty_DoesNotTrigger() => Verify.SilentAsync(
        """
        using Microsoft.AspNetCore.Http;

        Fail(null!);

        static void Fail(HttpResponse response)
        {
            response.Pages = 404;
            System.Console.WriteLine(response.Pages == 404);
        }

        static class Extensions
        {
            extension(HttpResponse response)
            {
                public int Pages { get => 404; set => System.Console.WriteLine((response, value)); }
            }
        }
        """);

    [Fact]
    public Task BackingField_Triggers() => Verify.DiagnosticsAsync(
        """
        System.Console.WriteLine(new Reply().StatusCode);

        class Reply
        {
            public int StatusCode { get; set => field = value; } = {|HSC1001:200|};
        }
        """);

    [Fact]
    public Task RefStructBehindAnInterface_Triggers() => Verify.DiagnosticsAsync(
        """
        System.Console.WriteLine(Read(new Status({|HSC1001:404|})));

        static bool Read<T>(T status) where T : IHasStatus, allows ref struct => status.StatusCode == {|HSC1001:404|};

        interface IHasStatus { int StatusCode { get; } }

        readonly ref struct Status(int statusCode) : IHasStatus
        {
            public int StatusCode => statusCode;
        }
        """);

    [Fact]
    public Task RefStructBehindAnInterface_DoesNotTrigger() => Verify.SilentAsync(
        """
        System.Console.WriteLine(Read(new Page(404)));

        static bool Read<T>(T page) where T : IHasNumber, allows ref struct => page.Number == 404;

        interface IHasNumber { int Number { get; } }

        readonly ref struct Page(int number) : IHasNumber
        {
            public int Number => number;
        }
        """);
}
