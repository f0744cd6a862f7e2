using System.ComponentModel.DataAnnotations;

namespace Legacy.Catalog;

public sealed record Product(int Id, [property: StringLength(200)] string Name, [property: Range(1, 500)] int Stock)
{
    public override int GetHashCode() => (Id * 397) ^ Stock;

    public bool Equals(Product? other) => other is not null && other.Id == Id && other.Stock == Stock;
}

public static class Shelf
{
    public const int PageSize = 100;

    public static readonly IReadOnlyDictionary<int, Product> Products = new Dictionary<int, Product>
    {
        [200] = new(200, "Tea pot", 120),
        [301] = new(301, "Tea cup", 480),
        [404] = new(404, "Milk jug", 0),
        [418] = new(418, "Tea cosy", 7),
    };

    public static bool IsTeaware(int productId) => productId is 200 or 301 or 404;
}
