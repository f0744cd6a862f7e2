namespace OrdersApi.Errors;

/// <summary>An error that knows how it is answered.</summary>
public abstract class ShopException(int statusCode, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;
}

public sealed class ProductNotFoundException(int productId)
    : ShopException(StatusCodes.Status404NotFound, $"Product {productId} does not exist.");

public sealed class OrderNotFoundException(int orderId)
    : ShopException(StatusCodes.Status404NotFound, $"Order {orderId} does not exist.");

public sealed class OrderConflictException(int orderId)
    : ShopException(StatusCodes.Status409Conflict, $"Order {orderId} is on its way.");

public sealed class OutOfStockException(int productId)
    : ShopException(StatusCodes.Status409Conflict, $"Product {productId} is sold out.");
