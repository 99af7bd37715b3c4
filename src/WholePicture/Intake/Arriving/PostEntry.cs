using System.Globalization;
using Microsoft.Net.Http.Headers;
using WholePicture.Access.Clients;
using WholePicture.Words.Json;

namespace WholePicture.Intake.Arriving;

/// <summary>An agency's system sends one entry. Whatever comes is kept; the answer says whether it was let in.</summary>
public static class PostEntry
{
    /// <summary><c>POST /api/v1/entries</c>.</summary>
    public static async Task<IResult> Post(HttpRequest request, ArrivalStore store, Receipts receipts, TimeProvider clock, CancellationToken stop)
    {
        if (!OnceHeader.IsGood(request))
        {
            return Refusals.BadOnceKey;
        }

        var body = await SentBody.Read(request, stop);
        var arrival = Look(request, body, clock.Moment());
        var once = arrival.IsIn ? OnceHeader.Read(request, body) : null;

        // From here on the sender may hang up: what has come is kept
        var isNew = (await store.Keep([(arrival, once)], CancellationToken.None))[0];

        if (!arrival.IsIn)
        {
            return Refusals.Of(arrival);
        }

        return isNew ? Accepted(request.HttpContext.Response, Receipt.Of(arrival)) : await Again(request.HttpContext.Response, receipts, once!, stop);
    }

    private static Arrival Look(HttpRequest request, SentBody body, DateTimeOffset received)
    {
        var agency = request.HttpContext.User.AgencyOf();

        if (body.TooLong)
        {
            var length = body.Length?.ToString("#,0", CultureInfo.InvariantCulture) ?? $"more than {SentBody.Longest:#,0}";
            return Arrival.Refused(agency, received, body.Bytes, Refusal.TooLong, new FieldProblem("", $"Send one entry of at most 1 MB: this has {length} bytes"));
        }

        return IsJson(request)
            ? FirstLook.At(body.Bytes, agency, received)
            : Arrival.Refused(agency, received, body.Bytes, Refusal.NotSaidToBeJson, new FieldProblem("", "Send the entry as application/json, in UTF-8"));
    }

    private static bool IsJson(HttpRequest request) => MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static IResult Accepted(HttpResponse response, Receipt receipt)
    {
        response.Headers.Location = Receipt.At(receipt.Id);

        return Results.Json(receipt, HouseJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> Again(HttpResponse response, Receipts receipts, OnceKey once, CancellationToken stop)
    {
        var (receipt, isSame) = await receipts.KeptBefore(once, stop);

        return isSame ? Accepted(response, receipt) : Refusals.OtherUnderSameKey;
    }
}
