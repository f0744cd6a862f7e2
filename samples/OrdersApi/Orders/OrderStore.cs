using System.Collections.Concurrent;
using OrdersApi.Catalog;
using OrdersApi.Errors;

namespace OrdersApi.Orders;

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
            throw new ProductNotFoundException(order.ProductId);
        }

        if (product.Stock < order.Quantity)
        {
            throw new OutOfStockException(product.Id);
        }

        var placed = new Order(Interlocked.Increment(ref _lastId), order.ProductId, order.Quantity, OrderState.Placed);
        return _orders[placed.Id] = placed;
    }

    public Order Pay(int id) => Change(id, OrderState.Paid);

    public Order Cancel(int id) => Change(id, OrderState.Cancelled);

    private Order Change(int id, OrderState state)
    {
        var order = Find(id) ?? throw new OrderNotFoundException(id);
        if (order.State >= OrderState.Shipped)
        {
            throw new OrderConflictException(id);
        }

        return _orders[id] = order with { State = state };
    }
}
