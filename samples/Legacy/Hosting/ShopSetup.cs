using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Legacy.Hosting;

public static class ShopSetup
{
    public static void AddShopMvc(this IServiceCollection services) =>
        services.AddControllers().ConfigureApiBehaviorOptions(options =>
        {
            options.InvalidModelStateResponseFactory = context =>
                new ObjectResult(new ValidationProblemDetails(context.ModelState) { Status = 422 }) { StatusCode = 422 };
            options.ClientErrorMapping[404].Title = "Not in the shop";
        });

    public static void AddShopOptions(this IServiceCollection services)
    {
        services.AddHttpsRedirection(options =>
        {
            options.RedirectStatusCode = 308;
            options.HttpsPort = 443;
        });

        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = 429;
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
            context.ProblemDetails.Status ??= 500;
            if (context.ProblemDetails.Status == 503)
            {
                context.HttpContext.Response.Headers.RetryAfter = "120";
            }
        });
    }
}
