using Microsoft.AspNetCore.RateLimiting;

namespace Violations;

/// <summary>HSC4008: a client that asks too often hears that the server is in trouble.</summary>
public static class HSC4008
{
    public static class Flagged
    {
        public static void Limiter(IServiceCollection services) =>
            services.AddRateLimiter(options => options.AddFixedWindowLimiter("one", limiter => (limiter.PermitLimit, limiter.Window) = (1, TimeSpan.FromMinutes(1))));
    }

    public static class Fixed
    {
        public static void Limiter(IServiceCollection services) => services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddFixedWindowLimiter("one", limiter => (limiter.PermitLimit, limiter.Window) = (1, TimeSpan.FromMinutes(1)));
        });
    }
}
