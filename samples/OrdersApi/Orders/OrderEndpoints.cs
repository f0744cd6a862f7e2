using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OrdersApi.Payments;

namespace OrdersApi.Orders;

public static class OrderEndpoints
{
    public static void MapOrderEndpoints(this IEndpointRouteBuilder routes)
    {
        var orders = routes.MapGroup("/orders");

        orders.MapGet("/{id:int}", Results<Ok<Order>, NotFound> (int id, OrderStore store) =>
            store.Find(id) is { } order ? TypedResults.Ok(order) : TypedResults.NotFound());

        orders.MapPost("/", Results<Created<Order>, ProblemHttpResult> (NewOrder order, OrderStore store) =>
            {
                if (order.Quantity is < 1 or > 100)
                {
                    return TypedResults.Problem("Order 1 to 100 pieces.", statusCode: StatusCodes.Status422UnprocessableEntity);
                }

                var placed = store.Place(order);
                return TypedResults.Created($"/orders/{placed.Id}", placed);
            })
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .RequireRateLimiting("checkout");

        orders.MapPost("/{id:int}/payment", PayAsync)
            .ProducesProblem(StatusCodes.Status402PaymentRequired)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status502BadGateway)
            .ProducesProblem(StatusCodes.Status504GatewayTimeout);

        orders.MapDelete("/{id:int}", NoContent (int id, OrderStore store) =>
            {
                store.Cancel(id);
                return TypedResults.NoContent();
            })
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Ok<Order>, NotFound, ProblemHttpResult>> PayAsync(
        int id,
        [FromHeader(Name = "X-Card")] string card,
        OrderStore store,
        PaymentClient payments)
    {
        if (store.Find(id) is null)
        {
            return TypedResults.NotFound();
        }

        return await payments.ChargeAsync(id, card) switch
        {
            PaymentOutcome.Charged => TypedResults.Ok(store.Pay(id)),
            PaymentOutcome.Declined => TypedResults.Problem("The card was declined.", statusCode: StatusCodes.Status402PaymentRequired),
            PaymentOutcome.NoAnswer => TypedResults.Problem("The bank is slow.", statusCode: StatusCodes.Status504GatewayTimeout),
            _ => TypedResults.Problem("The bank is confused.", statusCode: StatusCodes.Status502BadGateway),
        };
    }
}
