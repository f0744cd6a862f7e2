namespace OrdersApi.Catalog;

public sealed record Product(int Id, string Name, int Stock);

public static class Shelf
{
    public const int PageSize = 100;
    public const int Capacity = 500;

    // The ids are the supplier's; 404 is a milk jug, not a status code.
    public static readonly IReadOnlyDictionary<int, Product> Products = new Dictionary<int, Product>
    {
        [200] = new(200, "Tea pot", 120),
        [301] = new(301, "Tea cup", 480),
        [404] = new(404, "Milk jug", 0),
        [418] = new(418, "Tea cosy", 7),
    };
}
