using Microsoft.AspNetCore.Http.HttpResults;
using OrdersApi.Errors;
using OrdersApi.Hosting;
using OrdersApi.Orders;
using OrdersApi.Payments;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddControllers();
builder.Services.AddShopOptions();
builder.Services.AddExceptionHandler<ShopExceptionHandler>();
builder.Services.AddSingleton<OrderStore>();
builder.Services.AddHttpClient<PaymentClient>(client =>
{
    client.BaseAddress = new UriBuilder("https", "payments.example", 443).Uri;
    client.Timeout = TimeSpan.FromMilliseconds(500);
});

var app = builder.Build();

app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseMiddleware<MaintenanceMiddleware>();
app.UseRateLimiter();

if (!app.Environment.IsDevelopment())
{
    app.UseHttpsRedirection();
}

app.MapControllers();
app.MapOrderEndpoints();
app.MapGet("/health", Results<Ok, StatusCodeHttpResult> (OrderStore store) =>
    store.IsReady ? TypedResults.Ok() : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable));
app.MapGet("/old-shop", () => TypedResults.Problem("The old shop has closed.", statusCode: StatusCodes.Status410Gone));

app.Run();
