using static StatusAnalyzers.Slots.KnownType;

namespace StatusAnalyzers.Slots;

internal static partial class KnownSlots
{
    /// <summary>Cloud functions, cloud clients and browsers: AWS Lambda, Azure, Playwright.</summary>
    internal static KnownType[] Cloud =>
    [
        // https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html; sources in github.com/aws/aws-lambda-dotnet
        Holds("Amazon.Lambda.APIGatewayEvents", "APIGatewayProxyResponse", "StatusCode"),
        Holds("Amazon.Lambda.APIGatewayEvents", "APIGatewayHttpApiV2ProxyResponse", "StatusCode"),
        Holds("Amazon.Lambda.ApplicationLoadBalancerEvents", "ApplicationLoadBalancerResponse", "StatusCode"),

        Holds("Azure", "Response", "Status"),
        Holds("Azure", "RequestFailedException", "Status", "(status)"),
        Holds("Azure", "RequestContext", "AddClassifier(statusCode)"),
        Holds("System.ClientModel", "AsyncStreamingResult`1", "Status"),
        Holds("System.ClientModel", "ClientResultException", "Status"),
        Holds("System.ClientModel.Primitives", "PipelineResponse", "Status"),

        Holds("Microsoft.Playwright", "IResponse", "Status"),
        Holds("Microsoft.Playwright", "IAPIResponse", "Status"),
        Holds("Microsoft.Playwright", "RouteFulfillOptions", "Status"),
    ];
}
