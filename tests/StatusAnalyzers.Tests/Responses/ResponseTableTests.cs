using Microsoft.CodeAnalysis;
using StatusAnalyzers.Contracts;
using StatusAnalyzers.Responses;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Responses;

/// <summary>The tables of responses, of places that send and of declarations name what the frameworks really have.</summary>
public sealed class ResponseTableTests
{
    private static readonly string[] Newest = ["net10.0", "Azure", "Azure Functions", "FastEndpoints, all", "NSwag", "Swashbuckle"];

    private static readonly string[] Old = ["net48", "ASP.NET MVC", "ASP.NET Web API"];

    // Their packages are not at hand, and FastEndpoints before version 7 is no longer served with the others.
    private static readonly string[] NotAtHand = ["Amazon.Lambda.APIGatewayEvents", "Microsoft.Owin"];

    private static readonly string[] Retired = ["FastEndpoints.Endpoint.Send"];

    public static TheoryData<string> Responses =>
        [.. KnownResponses.All.Concat(KnownResponses.SystemWeb).Select(row => $"{row.Namespace}.{row.Type}.{row.Name}({string.Join(',', row.Content.Concat(row.Status))})").Where(IsAtHand)];

    public static TheoryData<string> Sending =>
    [
        .. SendingSlots.All
            .SelectMany(row => row.Members.Select(member => $"{row.Namespace}.{row.Type}|{member}"))
            .Where(IsAtHand),
    ];

    public static TheoryData<string> Declarations =>
        [.. KnownDeclarations.All.Select(row => $"{row.Namespace}.{row.Type}|{row.Name ?? ".ctor"}({row.Status})")];

    // One parameter or property of these names at least: overloads and result types differ in the rest.
    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Response_IsInTheFramework(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var dot = text.LastIndexOf('.', open - (text[..open].EndsWith("..ctor", StringComparison.Ordinal) ? 6 : 1));
        var member = text[(dot + 1)..open];
        var names = text[(open + 1)..^1].Split(',', StringSplitOptions.RemoveEmptyEntries);
        var types = await FindAsync(text[..dot]);
        Assert.NotEmpty(types);
        Assert.All(names, name => Assert.Contains(types, type => Has(type, member, name) || type.GetMembers(name).Length > 0 || type.BaseType?.GetMembers(name).Length > 0));
        Assert.Contains(types, type => type.GetMembers(member).Length > 0);
    }

    [Theory]
    [MemberData(nameof(Sending))]
    [MemberData(nameof(Declarations))]
    public async Task Member_IsInTheFramework(string text)
    {
        var parts = text.Split('|');
        var open = parts[1].IndexOf('(', StringComparison.Ordinal);
        var types = await FindAsync(parts[0]);
        Assert.NotEmpty(types);
        Assert.Contains(types, type => open < 0
            ? type.GetMembers(parts[1]).Length > 0
            : Has(type, parts[1][..open], parts[1][(open + 1)..^1]));
    }

    private static bool Has(INamedTypeSymbol type, string method, string parameter) =>
        (method.Length == 0 ? type.GetMembers() : type.GetMembers(method)).OfType<IMethodSymbol>().Any(one => one.Parameters.Any(each => each.Name == parameter));

    private static async Task<List<INamedTypeSymbol>> FindAsync(string name)
    {
        List<INamedTypeSymbol> found = [];
        foreach (var libraries in new[] { Newest, Old })
        {
            var compilation = (await Compilations.CreateAsync()).WithReferences(libraries.SelectMany(Libraries.Get));
            for (var arity = 0; arity < 4; arity++)
            {
                found.AddRange(compilation.GetTypesByMetadataName(arity == 0 ? name : $"{name}`{arity}"));
            }
        }

        return found;
    }

    private static bool IsAtHand(string text) => !NotAtHand.Concat(Retired).Any(name => text.StartsWith(name, StringComparison.Ordinal));
}
