namespace Legacy.Errors;

/// <summary>An error that knows how it is answered.</summary>
public class ShopException(int statusCode, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;
}

public sealed class OrderNotFoundException(int orderId) : ShopException(404, $"Order {orderId} does not exist.");

public sealed class OutOfStockException : ShopException
{
    public OutOfStockException(int productId)
        : base(409, $"Product {productId} is sold out.")
    {
    }
}

public sealed class PaymentRequiredException(string reason) : ShopException(statusCode: 402, message: reason);
