using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Conditions;

/// <summary>Which expressions are one and the same code: only of those does a condition say too much.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("statusCode == 404 && statusCode == 500")]
    [InlineData("_statusCode == 404 && _statusCode == 500")]
    [InlineData("this._statusCode == 404 && _statusCode == 500")]
    [InlineData("other._statusCode == 404 && other._statusCode == 500")]
    [InlineData("other.Inner._statusCode == 404 && other.Inner._statusCode == 500")]
    [InlineData("LastStatusCode == 404 && LastStatusCode == 500")]
    [InlineData("other?._statusCode == 404 && other?._statusCode == 500")]
    [InlineData("(int)r.StatusCode == 404 && (int)r.StatusCode == 500")]
    [InlineData("(int)r.StatusCode == 404 && r.StatusCode == HttpStatusCode.OK")]
    [InlineData("r?.StatusCode == HttpStatusCode.NotFound && r?.StatusCode == HttpStatusCode.OK")]
    public async Task SameCode_CannotBeTwo(string condition) => Assert.Contains("HSC6002", await IdsAsync(condition));

    [Theory]
    [InlineData("statusCode == 404 && otherStatusCode == 500")]
    [InlineData("_statusCode == 404 && other._statusCode == 500")]
    [InlineData("other._statusCode == 404 && third._statusCode == 500")]
    [InlineData("other.Inner._statusCode == 404 && third.Inner._statusCode == 500")]
    [InlineData("other._statusCode == 404 && other._otherStatusCode == 500")]
    [InlineData("other._statusCode == 404 && LastStatusCode == 500")]
    [InlineData("LastStatusCode == 404 && other._statusCode == 500")]
    [InlineData("other?._statusCode == 404 && third?._statusCode == 500")]
    [InlineData("(int)r.StatusCode == 404 && (int)q.StatusCode == 500")]
    [InlineData("r?.StatusCode == HttpStatusCode.NotFound && q?.StatusCode == HttpStatusCode.OK")]
    [InlineData("(byte)statusCode == 200 && statusCode == 500")]
    [InlineData("statusCodes[0] == 404 && statusCodes[1] == 500")]
    public async Task OtherCodes_CanBe(string condition) => Assert.DoesNotContain("HSC6002", await IdsAsync(condition));

    private static async Task<IEnumerable<string>> IdsAsync(string condition)
    {
        var found = await Analysis.RunOnSourceAsync(
            $$"""
            using System.Net;
            using System.Net.Http;

            public class Call
            {
                private static int LastStatusCode = 1;
                private int _statusCode = 1;
                private int _otherStatusCode = 1;

                public Call Inner { get; set; }

                public bool Holds(int statusCode, int otherStatusCode, int[] statusCodes, Call other, Call third, HttpResponseMessage r, HttpResponseMessage q) => {{condition}};
            }
            """);
        return found.Select(diagnostic => diagnostic.Id);
    }
}
