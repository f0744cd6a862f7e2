namespace Legacy.Orders;

public sealed record Order(int Id, int ProductId, int Quantity, OrderState State);

public sealed record NewOrder(int ProductId, int Quantity);

/// <summary>Numbered as the warehouse numbers them; they only look like status codes.</summary>
public enum OrderState
{
    Placed = 100,
    Paid = 200,
    Shipped = 300,
    Cancelled = 400,
}
