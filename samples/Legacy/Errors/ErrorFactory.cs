using Microsoft.AspNetCore.Mvc;

namespace Legacy.Errors;

public static class ErrorFactory
{
    private static readonly Dictionary<int, string> Titles = new()
    {
        [400] = "That request makes no sense.",
        [404] = "That does not exist.",
        [409] = "That can't be done now.",
        [500] = "That is our fault.",
    };

    public static ProblemDetails CreateError(int status, string detail) => new()
    {
        Status = status,
        Title = Titles.GetValueOrDefault(status, "Something went wrong."),
        Detail = detail,
        Type = TypeOf(status),
    };

    public static ProblemDetails Unexpected() => new() { Status = 500, Title = Titles[500] };

    private static string TypeOf(int status)
    {
        switch (status)
        {
            case 400:
            case 422:
                return "https://shop.example/errors/invalid";
            case 404:
                return "https://shop.example/errors/missing";
            case 429:
                return "https://shop.example/errors/slow-down";
            default:
                return "about:blank";
        }
    }
}
