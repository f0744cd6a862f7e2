using System.Collections.Concurrent;
using Legacy.Catalog;
using Legacy.Errors;

namespace Legacy.Orders;

public sealed class OrderStore
{
    private const int FirstOrderId = 500;

    private readonly ConcurrentDictionary<int, Order> _orders = new(concurrencyLevel: 4, capacity: 256);
    private int _lastId = FirstOrderId - 1;

    public bool IsReady => _orders.Count < 500;

    public Order? Find(int id) => _orders.GetValueOrDefault(id);

    public Order Place(NewOrder order)
    {
        if (!Shelf.Products.TryGetValue(order.ProductId, out var product))
        {
            throw new ShopException(404, "No such product.");
        }

        if (product.Stock < order.Quantity)
        {
            throw new OutOfStockException(product.Id);
        }

        var placed = new Order(Interlocked.Increment(ref _lastId), order.ProductId, order.Quantity, OrderState.Placed);
        return _orders[placed.Id] = placed;
    }

    public Order Cancel(int id)
    {
        var order = Find(id) ?? throw new OrderNotFoundException(id);
        if ((int)order.State >= 300)
        {
            throw new ShopException(statusCode: 409, "The order is on its way.");
        }

        return _orders[id] = order with { State = OrderState.Cancelled };
    }

    public Order Pay(int id) => _orders[id] = Find(id)! with { State = OrderState.Paid };
}
