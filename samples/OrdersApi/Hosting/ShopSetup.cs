using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace OrdersApi.Hosting;

public static class ShopSetup
{
    public static void AddShopOptions(this IServiceCollection services)
    {
        services.AddHttpsRedirection(options =>
        {
            options.RedirectStatusCode = StatusCodes.Status308PermanentRedirect;
            options.HttpsPort = 443;
        });

        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddFixedWindowLimiter("checkout", limiter =>
            {
                limiter.PermitLimit = 100;
                limiter.QueueLimit = 200;
                limiter.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
                limiter.Window = TimeSpan.FromMilliseconds(500);
            });
        });

        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            if (context.ProblemDetails.Status == StatusCodes.Status503ServiceUnavailable)
            {
                context.HttpContext.Response.Headers.RetryAfter = "120";
            }
        });
    }
}
