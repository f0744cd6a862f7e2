using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Slots;

/// <summary>Holds the tables against the real assemblies, in both directions.</summary>
public sealed class KnownSlotTableTests
{
    private static readonly string[] ThirdParty =
    [
        "net10.0", "Azure", "FastEndpoints", "Flurl", "gRPC", "NSwag", "Playwright", "Refit", "RestSharp",
        "RichardSzalay.MockHttp", "Swashbuckle", "WireMock.Net",
    ];

    private static readonly string[] NetFramework = ["net48", "ASP.NET MVC", "ASP.NET Web API"];

    [Fact]
    public void EveryRow_OfAspNetCore_Exists_OnNet8() => AssertMissing(
        [
            "Microsoft.AspNetCore.Http.HttpResults.InternalServerError StatusCode",
            "Microsoft.AspNetCore.Http.HttpResults.InternalServerError`1 StatusCode",
            "Microsoft.AspNetCore.Http.HttpResults.ServerSentEventsResult`1 StatusCode",
            "Microsoft.AspNetCore.Builder.ExceptionHandlerOptions StatusCodeSelector",
        ],
        [.. KnownSlots.Bcl, .. KnownSlots.AspNetCore],
        "net8.0");

    [Fact]
    public void EveryRow_OfAspNetCore_Exists_OnNet9() => AssertMissing(
        ["Microsoft.AspNetCore.Http.HttpResults.ServerSentEventsResult`1 StatusCode"],
        [.. KnownSlots.Bcl, .. KnownSlots.AspNetCore],
        "net9.0");

    [Fact]
    public void EveryRow_OfAspNetCore_Exists_OnNet10() =>
        AssertMissing([], [.. KnownSlots.Bcl, .. KnownSlots.AspNetCore], "net10.0");

    [Fact]
    public void EveryRow_OfNetFramework_Exists() => AssertMissing(
        [
            "Microsoft.Owin.IOwinResponse StatusCode",
            "Microsoft.Owin.OwinResponse StatusCode",
        ],
        [.. KnownSlots.Bcl, .. KnownSlots.SystemWeb, .. KnownSlots.DataServices],
        NetFramework);

    [Fact]
    public void EveryRow_OfThirdParties_Exists() => AssertMissing(
        [
            "Flurl.Http.IFlurlResponse StatusCode",
            "Flurl.Http.FlurlResponse StatusCode",
            "Flurl.Http.FlurlHttpException StatusCode",
            "Flurl.Http.Testing.HttpTestSetup (status)",
            "Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse StatusCode",
            "Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse StatusCode",
            "Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse StatusCode",
        ],
        [
            .. KnownSlots.FastEndpoints, .. KnownSlots.OpenApi, .. KnownSlots.HttpClients, .. KnownSlots.TestDoubles,
            .. KnownSlots.Cloud,
        ],
        ThirdParty);

    [Fact]
    public void EveryRow_OfOtherProtocols_Exists() => AssertMissing(
        ["OpenTelemetry.Trace.StatusCode"],
        [.. KnownSlots.OtherProtocols],
        [.. NetFramework, "net10.0", "gRPC"]);

    [Fact]
    public void NoRow_IsThereTwice()
    {
        var positions = KnownSlots.All.SelectMany(row => Describe(row));

        Assert.Empty(positions.GroupBy(p => p).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [MemberData(nameof(Frameworks.AspNetCore), MemberType = typeof(Frameworks))]
    public void EveryNumberCalledStatus_OfAspNetCore_IsKnown(string framework) => AssertKnown(Compile(framework), Libraries.Get(framework));

    [Fact]
    public void EveryNumberCalledStatus_OfNetFramework_IsKnown() =>
        AssertKnown(Compile(NetFramework), NetFramework.SelectMany(Libraries.Get));

    [Fact]
    public void EveryNumberCalledStatus_OfThirdParties_IsKnown() =>
        AssertKnown(Compile(ThirdParty), ThirdParty.Except(["net10.0"]).SelectMany(Libraries.Get));

    private static void AssertKnown(CSharpCompilation compilation, IEnumerable<MetadataReference> searched)
    {
        var symbols = searched
            .Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .SelectMany(assembly => VisibleTypes(assembly.GlobalNamespace))
            .SelectMany(type => type.GetMembers().SelectMany(m => m is INamedTypeSymbol ? [] : Parameters(m).Prepend<ISymbol>(m)))
            .Where(symbol => IsCalledStatus(symbol.Name) && IsNumber(symbol))
            .ToList();

        Assert.NotEmpty(symbols);
        Assert.Empty(symbols.Where(symbol => KnownSlots.Find(symbol) == KnownSlot.Unknown).Select(s => $"{s.ContainingSymbol} {s.Name}"));
    }

    private static bool IsCalledStatus(string name) =>
        name.EndsWith("StatusCode", StringComparison.OrdinalIgnoreCase) || name.Equals("Status", StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(ISymbol symbol)
    {
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol { IsConst: false } field => field.Type,
            _ => null,
        };
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0].SpecialType == SpecialType.System_Int32
            : type?.SpecialType == SpecialType.System_Int32;
    }

    private static IEnumerable<INamedTypeSymbol> VisibleTypes(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => VisibleTypes(inner),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => VisibleTypes(type).Prepend(type),
        _ => [],
    });

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        _ when member.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal => [],
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static void AssertMissing(string[] expected, KnownType[] rows, params string[] libraries)
    {
        var compilation = Compile(libraries);
        var missing = rows.SelectMany(row => row.Members.IsEmpty
            ? Types(compilation, row).Any(type => KnownSlots.Find(type) == KnownSlot.NotASlot) ? [] : Describe(row)
            : row.Members.Where(member => !Exists(compilation, row, member)).Select(member => Describe(row, member)));

        Assert.Equal(expected, missing);
    }

    private static bool Exists(CSharpCompilation compilation, KnownType row, KnownMember known) => Types(compilation, row)
        .SelectMany(type => known.Name is { } name ? type.GetMembers(name) : type.GetMembers())
        .SelectMany(member => known.Parameter switch
        {
            null => member is IPropertySymbol or IFieldSymbol ? [member] : [],
            "" => member is IMethodSymbol { ReturnsVoid: false } ? [member] : [],
            var parameter => Parameters(member).Where(p => p.Name == parameter).ToArray<ISymbol>(),
        })
        .Any(symbol => KnownSlots.Find(symbol, row.Part) == row.Verdict);

    private static ImmutableArray<INamedTypeSymbol> Types(CSharpCompilation compilation, KnownType row) =>
        compilation.GetTypesByMetadataName(MetadataName(row));

    private static IEnumerable<string> Describe(KnownType row) =>
        row.Members.IsEmpty ? [MetadataName(row)] : row.Members.Select(member => Describe(row, member));

    private static string Describe(KnownType row, KnownMember member) => $"{MetadataName(row)} {member}";

    private static string MetadataName(KnownType row) => $"{row.Namespace}.{row.Name}" + (row.Arity > 0 ? $"`{row.Arity}" : "");

    private static CSharpCompilation Compile(params string[] libraries) =>
        CSharpCompilation.Create("Tables", references: libraries.SelectMany(Libraries.Get));
}
