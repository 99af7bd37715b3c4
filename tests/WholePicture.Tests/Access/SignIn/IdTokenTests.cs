using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Access.SignIn;

public sealed class IdTokenTests : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);
    private readonly RSA another = RSA.Create(2048);
    private readonly ECDsa curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Theory]
    [InlineData("RS256")]
    [InlineData("PS256")]
    [InlineData("ES256")]
    public void What_the_provider_signed_for_us_now_names_who_signed_in(string algorithm) => Assert.Equal("subject-1", Read(Token(algorithm, Claims())));

    [Theory]
    [InlineData("iss", "\"https://elsewhere.example\"")]
    [InlineData("aud", "\"somebody-else\"")]
    [InlineData("aud", "[\"wholepicture\",\"somebody-else\"]")]
    [InlineData("azp", "\"somebody-else\"")]
    [InlineData("nonce", "\"another\"")]
    [InlineData("nonce", "null")]
    [InlineData("exp", "1")]
    [InlineData("exp", "null")]
    [InlineData("iat", "99999999999")]
    [InlineData("nbf", "99999999999")]
    [InlineData("sub", "\"\"")]
    [InlineData("sub", "7")]
    public void What_is_not_as_it_must_be_names_nobody(string claim, string value)
    {
        var claims = Claims();
        claims[claim] = JsonSerializer.Deserialize<JsonElement>(value);

        Assert.Null(Read(Token("RS256", claims)));
    }

    [Fact]
    public void What_nobody_signed_or_another_did_or_was_changed_names_nobody()
    {
        var token = Token("RS256", Claims());
        var parts = token.Split('.');

        Assert.Null(Read($"{Part(new { alg = "none" })}.{parts[1]}."));
        Assert.Null(Read($"{parts[0]}.{Part(Claims("subject-2"))}.{parts[2]}"));
        Assert.Null(Read($"{parts[0]}.{parts[1]}.{Base64Url.EncodeToString(another.SignData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}"));
        Assert.Null(Read("not a token"));
        Assert.Null(Read("a.b.c"));
        Assert.Null(Read(""));

        // The public key taken for a shared secret, as a careless reader would
        var head = Part(new { alg = "HS256", kid = "rsa" });
        Assert.Null(Read($"{head}.{parts[1]}.{Base64Url.EncodeToString(HMACSHA256.HashData(rsa.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes($"{head}.{parts[1]}")))}"));
    }

    public void Dispose()
    {
        rsa.Dispose();
        another.Dispose();
        curve.Dispose();
    }

    private static Dictionary<string, object> Claims(string subject = "subject-1") => new()
    {
        ["iss"] = "https://agency.example",
        ["aud"] = "wholepicture",
        ["sub"] = subject,
        ["nonce"] = "nonce-1",
        ["iat"] = Today.Now.ToUnixTimeSeconds(),
        ["exp"] = Today.Now.AddMinutes(5).ToUnixTimeSeconds(),
    };

    private string Token(string algorithm, Dictionary<string, object> claims)
    {
        var said = $"{Part(new { alg = algorithm, kid = algorithm == "ES256" ? "curve" : "rsa" })}.{Part(claims)}";
        var bytes = Encoding.ASCII.GetBytes(said);
        var signature = algorithm switch
        {
            "ES256" => curve.SignData(bytes, HashAlgorithmName.SHA256),
            "PS256" => rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };

        return $"{said}.{Base64Url.EncodeToString(signature)}";
    }

    private string? Read(string token)
    {
        var (open, point) = (rsa.ExportParameters(false), curve.ExportParameters(false).Q);
        var keys = JsonSerializer.SerializeToElement(new
        {
            keys = new object[]
            {
                new { kty = "RSA", kid = "rsa", use = "sig", n = Base64Url.EncodeToString(open.Modulus), e = Base64Url.EncodeToString(open.Exponent) },
                new { kty = "EC", kid = "curve", crv = "P-256", x = Base64Url.EncodeToString(point.X), y = Base64Url.EncodeToString(point.Y) },
            },
        });

        return IdToken.Subject(token, new(keys), "https://agency.example", "wholepicture", "nonce-1", Today.Now);
    }

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
