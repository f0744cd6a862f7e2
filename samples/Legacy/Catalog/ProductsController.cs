using Legacy.Errors;
using Microsoft.AspNetCore.Mvc;

namespace Legacy.Catalog;

[ApiController]
[Route("products")]
public sealed class ProductsController : ControllerBase
{
    [HttpGet]
    [ProducesResponseType(typeof(IEnumerable<Product>), 200)]
    [ProducesResponseType(400)]
    public IActionResult List(int page = 1, int size = 100)
    {
        if (size is < 1 or > 500)
        {
            return StatusCode(400, ErrorFactory.CreateError(400, "A page has 1 to 500 products."));
        }

        return Ok(Shelf.Products.Values.Skip((page - 1) * size).Take(size));
    }

    [HttpGet("{id:int}")]
    [ProducesResponseType<Product>(200)]
    [ProducesResponseType(404)]
    public ActionResult<Product> Get(int id)
    {
        if (!Shelf.Products.TryGetValue(id, out var product))
        {
            return Problem("No such product.", statusCode: 404, title: "Not in the catalog");
        }

        return product;
    }

    [HttpPut("{id:int}/stock")]
    [ProducesResponseType(204)]
    [ProducesResponseType(404)]
    [ProducesResponseType(422)]
    public IActionResult SetStock(int id, [FromBody] int stock)
    {
        if (!Shelf.Products.ContainsKey(id))
        {
            return new StatusCodeResult(404);
        }

        if (stock > 500)
        {
            return new ObjectResult(ErrorFactory.CreateError(422, "The shelf holds 500.")) { StatusCode = 422 };
        }

        return StatusCode(204);
    }

    [HttpDelete("{id:int}")]
    [ProducesResponseType(405)]
    public IActionResult Delete(int id)
    {
        Response.StatusCode = 405;
        Response.Headers.Allow = "GET, PUT";
        return new EmptyResult();
    }

    [HttpGet("{id:int}/picture")]
    [ProducesResponseType(302)]
    public ContentResult Picture(int id)
    {
        Response.Headers.Location = $"/pictures/{id}.png";
        return new ContentResult { StatusCode = 302 };
    }
}
