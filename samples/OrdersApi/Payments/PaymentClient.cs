using System.Net;

namespace OrdersApi.Payments;

public enum PaymentOutcome
{
    Charged,
    Declined,
    NoAnswer,
    Failed,
}

public sealed class PaymentClient(HttpClient http, ILogger<PaymentClient> logger)
{
    private const int Attempts = 3;

    public async Task<PaymentOutcome> ChargeAsync(int orderId, string card)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            using var response = await http.PostAsJsonAsync("charges", new { orderId, card });
            switch (response.StatusCode)
            {
                // Charged before: the payment service knows the order.
                case HttpStatusCode.Conflict:
                case var _ when response.IsSuccessStatusCode:
                    return PaymentOutcome.Charged;

                case HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden:
                    return PaymentOutcome.Declined;

                case HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                    logger.LogWarning("Attempt {Attempt} answered {StatusCode}", attempt, response.StatusCode);
                    await Task.Delay(attempt * 200);
                    break;

                default:
                    return PaymentOutcome.Failed;
            }
        }

        return PaymentOutcome.NoAnswer;
    }
}
