using System.Net;
using Legacy.Errors;

namespace Legacy.Payments;

public sealed class PaymentClient(HttpClient http, ILogger<PaymentClient> logger)
{
    private const int Attempts = 3;

    private static readonly int[] RetryableStatusCodes = { 408, 429, 503 };

    private static readonly HashSet<HttpStatusCode> Declined = new() { (HttpStatusCode)402, (HttpStatusCode)403 };

    /// <summary>Charges a card and returns the status code of the payment service's answer.</summary>
    public async Task<int> ChargeAsync(int orderId, string card)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            using var response = await SendAsync(orderId, card);
            var statusCode = (int)response.StatusCode;

            if (statusCode == 401)
            {
                throw new ShopException(500, "The shop's own key was refused.");
            }

            if ((int)response.StatusCode == 409)
            {
                // Charged before: the payment service knows the order.
                return 200;
            }

            if (Declined.Contains(response.StatusCode))
            {
                return 402;
            }

            if (statusCode is >= 200 and <= 299)
            {
                return statusCode;
            }

            if (!RetryableStatusCodes.Contains(statusCode))
            {
                return 502;
            }

            logger.LogWarning("Attempt {Attempt} answered {StatusCode}", attempt, statusCode);
            await Task.Delay(attempt * 200);
        }

        return 504;
    }

    private async Task<HttpResponseMessage> SendAsync(int orderId, string card)
    {
        try
        {
            return await http.PostAsJsonAsync("charges", new { orderId, card });
        }
        catch (HttpRequestException exception) when ((int?)exception.StatusCode != 401)
        {
            return new HttpResponseMessage((HttpStatusCode)503) { ReasonPhrase = "No answer" };
        }
    }
}
