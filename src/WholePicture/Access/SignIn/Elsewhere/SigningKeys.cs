using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace WholePicture.Access.SignIn.Elsewhere;

/// <summary>The keys with which a provider signs (RFC 7517), and whether one of them signed something (RFC 7515). RS256, PS256 and ES256; nothing else, and never "none".</summary>
public sealed class SigningKeys(JsonElement set)
{
    /// <summary>Whether the key of that name, used as it may be, signed these bytes.</summary>
    public bool Signed(string algorithm, string? name, byte[] bytes, byte[] signature) =>
        set.TryGetProperty("keys", out var keys)
        && keys.EnumerateArray().Any(key => (name is null || Text(key, "kid") == name) && (Text(key, "use") is null or "sig") && Verify(key, algorithm, bytes, signature));

    private static bool Verify(JsonElement key, string algorithm, byte[] bytes, byte[] signature) => (algorithm, Text(key, "kty"), Text(key, "alg")) switch
    {
        ("RS256", "RSA", null or "RS256") => Rsa(key, bytes, signature, RSASignaturePadding.Pkcs1),
        ("PS256", "RSA", null or "PS256") => Rsa(key, bytes, signature, RSASignaturePadding.Pss),
        ("ES256", "EC", null or "ES256") when Text(key, "crv") == "P-256" => Elliptic(key, bytes, signature),
        _ => false,
    };

    private static bool Rsa(JsonElement key, byte[] bytes, byte[] signature, RSASignaturePadding padding)
    {
        using var rsa = RSA.Create(new RSAParameters { Modulus = Bytes(key, "n"), Exponent = Bytes(key, "e") });

        return rsa.KeySize >= 2048 && rsa.VerifyData(bytes, signature, HashAlgorithmName.SHA256, padding);
    }

    private static bool Elliptic(JsonElement key, byte[] bytes, byte[] signature)
    {
        using var curve = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = Bytes(key, "x"), Y = Bytes(key, "y") } });

        return curve.VerifyData(bytes, signature, HashAlgorithmName.SHA256);
    }

    private static byte[] Bytes(JsonElement key, string name) => Base64Url.DecodeFromChars(Text(key, name));

    private static string? Text(JsonElement key, string name) => key.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
