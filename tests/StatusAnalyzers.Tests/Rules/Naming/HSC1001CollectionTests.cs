namespace StatusAnalyzers.Tests.Rules.Naming;

public sealed class HSC1001CollectionTests
{
    [Theory]
    [InlineData("int[] statusCodes = { [|401|], [|403|] };")]
    [InlineData("var statusCodes = new[] { [|401|], [|403|] };")]
    [InlineData("int[] statusCodes = [[|401|], [|403|]];")]
    [InlineData("List<int> statusCodes = [[|401|], .. new List<int>()];")]
    [InlineData("var statusCodes = new List<int> { [|401|], [|403|] };")]
    [InlineData("HashSet<int> retryStatusCodes = new() { [|429|], [|503|] };")]
    [InlineData("var retryStatusCodes = new HashSet<int>(new[] { [|429|], [|503|] });")]
    [InlineData("var statusCodes = ImmutableArray.Create([|429|], [|503|]);")]
    [InlineData("var statusCodes = ImmutableHashSet.Create([|429|], [|503|]);")]
    [InlineData("var statusCodes = new[] { [|429|], [|503|] }.ToHashSet();")]
    [InlineData("HttpStatusCode[] all = { [|(HttpStatusCode)429|], HttpStatusCode.OK };")]
    [InlineData("var all = new HashSet<HttpStatusCode> { [|(HttpStatusCode)429|] };")]
    [InlineData("var statusCodes = new List<int>(); statusCodes.Add([|404|]); statusCodes.Remove([|404|]); statusCodes[0] = [|404|];")]
    [InlineData("var statusCodes = new List<int>(); return statusCodes.Contains([|404|]) || statusCodes.IndexOf([|404|]) > 0 || statusCodes.Any(c => c == 0);")]
    [InlineData("int[] statusCodes = { }; return statusCodes.Contains([|404|]) || statusCodes[0] == [|404|];")]
    [InlineData("foreach (var statusCode in new[] { [|404|], [|410|] }) { }")]
    public Task Named_Triggers(string statements) => Naming.TriggersAsync(Naming.Action(statements));

    [Theory]
    [InlineData("new[] { [|301|], [|302|] }.Contains(Response.StatusCode)")]
    [InlineData("new List<int> { [|301|], [|302|] }.Contains((int)r.StatusCode)")]
    [InlineData("((int[])[[|301|], [|302|]]).Contains((int)r.StatusCode)")]
    [InlineData("new HashSet<int> { [|301|], [|302|] }.Contains((int)r.StatusCode)")]
    [InlineData("Array.IndexOf(new[] { [|301|], [|302|] }, Response.StatusCode) >= 0")]
    [InlineData("new List<int> { [|301|], [|302|] }.BinarySearch((int)r.StatusCode) >= 0")]
    [InlineData("new List<int> { [|301|], [|302|] }.IndexOf((int)r.StatusCode) >= 0")]
    [InlineData("new[] { [|301|], [|302|] }.Any(code => code == Response.StatusCode)")]
    public Task SoughtIn_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"_ = {condition};"));

    [Theory]
    [InlineData("static readonly int[] Redirects = { [|301|], [|302|] };")]
    [InlineData("static readonly HashSet<int> Redirects = new() { [|301|], [|302|] };")]
    [InlineData("static readonly HashSet<int> Redirects = [[|301|], [|302|]];")]
    [InlineData("static readonly ImmutableHashSet<int> Redirects = ImmutableHashSet.Create([|301|], [|302|]);")]
    [InlineData("static readonly IReadOnlyList<int> Redirects = new List<int> { [|301|], [|302|] };")]
    [InlineData("static IEnumerable<int> Redirects { get; } = new[] { [|301|], [|302|] };")]
    public Task SoughtInField_Triggers(string member) => Naming.TriggersAsync(Naming.Web(
        $$"""
        public sealed class Shop
        {
            private {{member}}

            public bool IsRedirect(HttpResponseMessage r) => Redirects.Contains((int)r.StatusCode);
        }
        """));

    [Theory]
    [InlineData("codes.Any(code => code == (int)r.StatusCode)")]
    [InlineData("codes.All(code => code != Response.StatusCode)")]
    [InlineData("codes.Exists(code => code == (int)r.StatusCode)")]
    [InlineData("codes.First() == Response.StatusCode")]
    [InlineData("(int)r.StatusCode == codes.Single(code => code > x)")]
    [InlineData("Response.StatusCode == codes.Max()")]
    [InlineData("codes.Find(code => code == Response.StatusCode)")]
    [InlineData("codes.FindIndex(code => code == Response.StatusCode)")]
    [InlineData("codes.First(code => code == Response.StatusCode)")]
    [InlineData("codes.FirstOrDefault(code => code == Response.StatusCode)")]
    [InlineData("codes.Last(code => code == Response.StatusCode)")]
    [InlineData("codes.LastOrDefault(code => code == Response.StatusCode)")]
    [InlineData("codes.Single(code => code == Response.StatusCode)")]
    [InlineData("codes.SingleOrDefault(code => code == Response.StatusCode)")]
    [InlineData("codes.Where(code => code == Response.StatusCode)")]
    [InlineData("codes.Count(code => code == Response.StatusCode)")]
    [InlineData("codes.FirstOrDefault() == Response.StatusCode")]
    [InlineData("codes.Last() == Response.StatusCode")]
    [InlineData("codes.LastOrDefault() == Response.StatusCode")]
    [InlineData("codes.SingleOrDefault() == Response.StatusCode")]
    [InlineData("codes.ElementAt(x) == Response.StatusCode")]
    [InlineData("codes.ElementAtOrDefault(x) == Response.StatusCode")]
    [InlineData("codes.Min() == Response.StatusCode")]
    [InlineData("codes.IndexOf(Response.StatusCode) > 0")]
    public Task Queried_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"var codes = new List<int> {{ [|301|], [|302|] }}; _ = {condition};"));

    [Theory]
    [InlineData("codes.Any(code => code == x)")]
    [InlineData("codes.Any()")]
    [InlineData("codes.First() == x")]
    [InlineData("codes.Count(code => code == x) == Response.StatusCode")]
    public Task QueriedForOthers_DoesNotTrigger(string condition) => Naming.DoesNotTriggerAsync(Naming.Action($"var codes = new List<int> {{ 301, 302 }}; _ = {condition};"));

    [Theory]
    [InlineData("statusCodes.First() == [|404|]")]
    [InlineData("statusCodes.Last(code => code > x) == [|404|]")]
    [InlineData("[|404|] == statusCodes.Min()")]
    public Task Element_Triggers(string condition) => Naming.TriggersAsync(Naming.Action($"var statusCodes = new List<int>(); _ = {condition};"));

    [Theory]
    [InlineData("statusCodes.Count() == 404")]
    [InlineData("statusCodes.Sum() == 404")]
    [InlineData("ids.First() == 404")]
    public Task OtherQuestion_DoesNotTrigger(string condition) => Naming.DoesNotTriggerAsync(Naming.Action($"var statusCodes = new List<int>(); var ids = new List<int>(); _ = {condition};"));

    [Fact]
    public Task Keys_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Pages
        {
            private static readonly Dictionary<int, string> Links = new()
            {
                [[|404|]] = "https://shop.example/help/missing",
                [[|409|]] = "https://shop.example/help/conflict",
            };

            private static readonly Dictionary<int, Action> Handlers = new() { { [|404|], () => { } }, { [|500|], () => { } } };

            public static string? LinkOf(HttpResponse response) => Links.TryGetValue(response.StatusCode, out var link) ? link : null;

            public static void Handle(HttpResponseMessage r) => Handlers[(int)r.StatusCode]();
        }
        """));

    [Fact]
    public Task Values_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Errors
        {
            private static readonly Dictionary<string, int> ErrorStatusCodes = new()
            {
                ["missing"] = [|404|],
                ["conflict"] = [|409|],
            };

            private static readonly Dictionary<string, int> HttpStatuses = new() { { "missing", [|404|] } };

            private static readonly Dictionary<Type, int> Known = new()
            {
                [typeof(TimeoutException)] = [|504|],
                [typeof(ArgumentException)] = [|400|],
            };

            public static void Map(HttpResponse response, Exception e)
            {
                response.StatusCode = Known.TryGetValue(e.GetType(), out var code) ? code : ErrorStatusCodes["x"];
                response.StatusCode = Known[e.GetType()];
                ErrorStatusCodes["y"] = [|410|];
                ErrorStatusCodes.Add("z", [|500|]);
            }
        }
        """));

    [Fact]
    public Task FrameworkCollections_Triggers() => Naming.TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Diagnostics.HealthChecks;
        using Microsoft.Extensions.Diagnostics.HealthChecks;

        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapHealthChecks("/health", new HealthCheckOptions { ResultStatusCodes = { [HealthStatus.Degraded] = [|200|], [HealthStatus.Unhealthy] = [|503|] } });
        """,
        new());

    [Fact]
    public Task KeysOfFramework_Triggers() => Naming.TriggersAsync(
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers().ConfigureApiBehaviorOptions(o =>
        {
            o.ClientErrorMapping[[|404|]].Link = "https://shop.example/404";
            o.ClientErrorMapping[[|418|]] = new ClientErrorData { Title = "Tea" };
        });
        """,
        new());

    [Fact]
    public Task Iterator_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Shop
        {
            public static IEnumerable<int> RetryableStatusCodes() { yield return [|429|]; yield return [|503|]; }
        }
        """));

    [Fact]
    public Task Parameters_Triggers() => Naming.TriggersAsync(Naming.Web(
        """
        public static class Shop
        {
            public static void Allow(params int[] statusCodes) { }

            public static void Retry(IEnumerable<int> statusCodes) { }

            public static int[] AllowedStatusCodes => new[] { [|200|], [|204|] };

            public static void Run()
            {
                Allow([|200|], [|204|]);
                Allow(new[] { [|200|] });
                Retry(new[] { [|429|] });
                Retry(new List<int> { [|429|] });
                Retry([[|429|]]);
            }
        }
        """));

    [Fact]
    public Task Collection_DoesNotTrigger() => Naming.DoesNotTriggerAsync(Naming.Action(
        """
        int[] widths = { 200, 404, 500 };
        List<int> sizes = [100, 200];
        var ids = new HashSet<int> { 404, 500 };
        var prices = new Dictionary<int, int> { [404] = 200 };
        var parts = new Dictionary<int, int> { { 500, 100 } };
        _ = new[] { 301, 302 }.Contains(x);
        _ = ids.Contains(404) || ids.Contains(text.Length);
        _ = prices[404] == 200;
        _ = widths[200] == 404 || new[] { 200, 404 }[0] == 404;
        var statusCodes = new int[200];
        var byStatusCode = new List<int>(capacity: 100);
        foreach (var width in new[] { 404, 410 }) { }
        _ = (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.Gone];
        prices.Add(404, 500);
        sizes.Add(404);
        """));
}
