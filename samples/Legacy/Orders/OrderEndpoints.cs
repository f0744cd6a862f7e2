using Legacy.Errors;
using Legacy.Payments;
using Microsoft.AspNetCore.Mvc;

namespace Legacy.Orders;

public static class OrderEndpoints
{
    public static void MapOrderEndpoints(this IEndpointRouteBuilder routes)
    {
        var orders = routes.MapGroup("/orders");

        orders.MapGet("/{id:int}", (int id, OrderStore store) =>
                store.Find(id) is { } order
                    ? Results.Json(order)
                    : Results.Json(ErrorFactory.CreateError(404, "No such order."), statusCode: 404))
            .Produces<Order>(200)
            .Produces(404);

        orders.MapPost("/", (NewOrder order, OrderStore store) =>
            {
                if (order.Quantity is < 1 or > 100)
                {
                    return Results.Problem("Order 1 to 100 pieces.", statusCode: 422);
                }

                var placed = store.Place(order);
                return Results.Created($"/orders/{placed.Id}", placed);
            })
            .Produces<Order>(201)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(422)
            .RequireRateLimiting("checkout");

        orders.MapPost("/{id:int}/payment", PayAsync)
            .Produces<Order>(200)
            .ProducesProblem(402)
            .ProducesProblem(404)
            .ProducesProblem(502);

        orders.MapDelete("/{id:int}", (int id, OrderStore store) =>
        {
            store.Cancel(id);
            return TypedResults.StatusCode(204);
        });
    }

    private static async Task<IResult> PayAsync(int id, [FromHeader(Name = "X-Card")] string card, OrderStore store, PaymentClient payments)
    {
        if (store.Find(id) is null)
        {
            throw new OrderNotFoundException(id);
        }

        var answer = await payments.ChargeAsync(id, card);
        int result;
        if (answer == 200)
        {
            return Results.Ok(store.Pay(id));
        }
        else if (answer is 402 or 403)
        {
            result = 402;
        }
        else
        {
            result = 502;
        }

        return Results.Problem("The card was not charged.", statusCode: result);
    }
}
