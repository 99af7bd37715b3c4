using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WholePicture.Tests.Intake.Arriving;

/// <summary>One line to send a piece, one to read what was answered.</summary>
internal static class Sending
{
    public const string Entries = "/api/v1/entries";

    public static Task<HttpResponseMessage> Send(this HttpClient system, JsonNode piece, string? once = null) => system.Send(piece.Bytes(), once);

    public static async Task<HttpResponseMessage> Send(this HttpClient system, byte[] bytes, string? once = null, string? type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Entries) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        if (once is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", once);
        }

        return await system.SendAsync(request);
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => JsonElement.Parse(await answer.Content.ReadAsByteArrayAsync());

    public static async Task<Guid> Receipt(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);

        return (await answer.Json()).GetProperty("receipt").GetGuid();
    }

    public static async Task<JsonElement> Read(this HttpClient system, string path)
    {
        using var answer = await system.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        return await answer.Json();
    }
}
