namespace Violations;

/// <summary>The application, apart from <c>Program</c> so that the tests can start it on ports of their own.</summary>
public static class Sample
{
    /// <summary>The application with the endpoints of every rule; <paramref name="configure"/> runs before it is built.</summary>
    public static WebApplication Build(WebApplicationOptions options, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(options);
        builder.Services.AddControllers();
        builder.Services.AddAuthentication().AddBearerToken();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.MapControllers();
        HSC2001.Map(app);
        HSC2002.Map(app);
        HSC2003.Map(app);
        HSC2004.Map(app);
        HSC2006.Map(app);
        HSC3001.Map(app);
        HSC3002.Map(app);
        HSC3003.Map(app);
        HSC3004.Map(app);
        HSC3005.Map(app);
        HSC4001.Map(app);
        HSC4002.Map(app);
        HSC4003.Map(app);
        HSC4004.Map(app);
        HSC4005.Map(app);
        HSC4006.Map(app);
        HSC4009.Map(app);
        HSC4010.Map(app);
        HSC5001.Map(app);
        HSC5002.Map(app);
        HSC5003.Map(app);
        HSC5004.Map(app);
        HSC5005.Map(app);
        HSC5006.Map(app);
        HSC5007.Map(app);
        HSC5008.Map(app);
        HSC5009.Map(app);
        HSC5010.Map(app);
        HSC5011.Map(app);
        HSC5012.Map(app);
        HSC7001.Map(app);
        return app;
    }
}
