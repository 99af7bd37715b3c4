using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace WholePicture.Access.SignIn.Elsewhere;

/// <summary>What a provider says of who signed in (OpenID Connect Core 1.0 §3.1.3.7). Pure.</summary>
public static class IdToken
{
    private static readonly TimeSpan clocksDiffer = TimeSpan.FromMinutes(2);

    /// <summary>The provider's name for whoever signed in; null when any of it is not as it must be.</summary>
    /// <param name="token">As it came.</param>
    /// <param name="keys">The provider's keys.</param>
    /// <param name="issuer">Who must have issued it.</param>
    /// <param name="client">For whom it must be.</param>
    /// <param name="nonce">What we asked it to carry.</param>
    /// <param name="now">The time.</param>
    public static string? Subject(string token, SigningKeys keys, string issuer, string client, string nonce, DateTimeOffset now)
    {
        try
        {
            var parts = token.Split('.');
            if (parts.Length != 3)
            {
                return null;
            }

            using var head = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0]));
            using var said = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1]));
            var isSigned = keys.Signed(Text(head.RootElement, "alg") ?? "", Text(head.RootElement, "kid"), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]));

            return isSigned && IsOurs(said.RootElement, issuer, client, nonce, now) && Text(said.RootElement, "sub") is { Length: > 0 } subject ? subject : null;
        }
        catch (Exception error) when (error is FormatException or JsonException or InvalidOperationException or System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static bool IsOurs(JsonElement said, string issuer, string client, string nonce, DateTimeOffset now) =>
        Text(said, "iss") == issuer
        && Audience(said) is var audience && audience.Contains(client)
        && (Text(said, "azp") is { } party ? party == client : audience.Count == 1)
        && Text(said, "nonce") == nonce
        && Moment(said, "exp") > now - clocksDiffer
        && Moment(said, "iat") < now + clocksDiffer
        && (Moment(said, "nbf") is not { } from || from < now + clocksDiffer);

    private static List<string?> Audience(JsonElement said) => said.TryGetProperty("aud", out var aud)
        ? aud.ValueKind is JsonValueKind.Array ? [.. aud.EnumerateArray().Select(one => one.GetString())] : [aud.GetString()]
        : [];

    private static DateTimeOffset? Moment(JsonElement said, string name) => said.TryGetProperty(name, out var value) && value.TryGetInt64(out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static string? Text(JsonElement said, string name) => said.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
