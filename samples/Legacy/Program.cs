using Legacy.Errors;
using Legacy.Hosting;
using Legacy.Orders;
using Legacy.Payments;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddShopMvc();
builder.Services.AddShopOptions();
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddHttpClient<PaymentClient>(client =>
{
    client.BaseAddress = new UriBuilder("https", "payments.example", 443).Uri;
    client.Timeout = TimeSpan.FromMilliseconds(500);
});

var app = builder.Build();

app.UseMiddleware<ErrorMiddleware>();
app.UseMiddleware<MaintenanceMiddleware>();
app.UseRateLimiter();
app.UseStatusCodePages(async context =>
{
    var response = context.HttpContext.Response;
    if (response.StatusCode == 404)
    {
        await response.WriteAsJsonAsync(ErrorFactory.CreateError(404, "There is nothing here."));
    }
});

if (!app.Environment.IsDevelopment())
{
    app.UseHttpsRedirection();
}

app.MapControllers();
app.MapOrderEndpoints();
app.MapGet("/health", (OrderStore store) => store.IsReady ? Results.Ok() : Results.StatusCode(503));
app.MapGet("/old-shop", () => Results.Problem("The old shop has closed.", statusCode: 410));

app.Run();
