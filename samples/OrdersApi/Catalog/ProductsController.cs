using Microsoft.AspNetCore.Mvc;

namespace OrdersApi.Catalog;

[ApiController]
[Route("products")]
public sealed class ProductsController : ControllerBase
{
    [HttpGet]
    [ProducesResponseType<IEnumerable<Product>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    public ActionResult<IEnumerable<Product>> List(int page = 1, int size = Shelf.PageSize)
    {
        if (page < 1 || size is < 1 or > 500)
        {
            return Problem("A page has 1 to 500 products.", statusCode: StatusCodes.Status400BadRequest);
        }

        return Ok(Shelf.Products.Values.Skip((page - 1) * size).Take(size));
    }

    [HttpGet("{id:int}")]
    [ProducesResponseType<Product>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public ActionResult<Product> Get(int id) =>
        Shelf.Products.TryGetValue(id, out var product) ? Ok(product) : NotFound();

    [HttpPut("{id:int}/stock")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity)]
    public IActionResult SetStock(int id, [FromBody] int stock)
    {
        if (!Shelf.Products.ContainsKey(id))
        {
            return NotFound();
        }

        if (stock is < 0 or > Shelf.Capacity)
        {
            return Problem("The shelf holds 500.", statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        return NoContent();
    }

    [HttpGet("{id:int}/picture")]
    [ProducesResponseType(StatusCodes.Status302Found)]
    public IActionResult Picture(int id) => Redirect($"/pictures/{id}.png");
}
