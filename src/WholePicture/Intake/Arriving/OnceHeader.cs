using System.Security.Cryptography;
using WholePicture.Access.Clients;

namespace WholePicture.Intake.Arriving;

/// <summary>The header <c>Idempotency-Key</c>, with which sending a piece twice keeps it once.</summary>
public static class OnceHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "Idempotency-Key";

    private const int Longest = 200;

    /// <summary>Whether it is absent, or one key that can be kept.</summary>
    public static bool IsGood(HttpRequest request) => request.Headers[Name] switch
    {
        [] => true,
        [{ Length: > 0 and <= Longest } key] => key.All(letter => letter is > ' ' and <= '~'),
        _ => false,
    };

    /// <summary>The key and a digest of what came with it; null when there is none.</summary>
    public static OnceKey? Read(HttpRequest request, SentBody body) => request.Headers[Name] is [{ } key]
        ? new(request.HttpContext.User.ClientOf().ToString(), key, SHA256.HashData(body.Bytes.Span))
        : null;
}
