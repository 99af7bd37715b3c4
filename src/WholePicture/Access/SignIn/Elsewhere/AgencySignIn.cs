using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WholePicture.Database;

namespace WholePicture.Access.SignIn.Elsewhere;

/// <summary>
/// Signing in through an agency's own sign-in (OpenID Connect, authorization code with PKCE). Named by <c>WHOLEPICTURE_OIDC</c>:
/// the issuer, <c>WHOLEPICTURE_OIDC_CLIENT</c> and <c>WHOLEPICTURE_OIDC_SECRET</c>.
/// </summary>
/// <param name="http">Asks the provider.</param>
/// <param name="clock">The time.</param>
/// <param name="named">What was named; null when nothing was.</param>
public sealed class AgencySignIn(HttpClient http, TimeProvider clock, NamedProvider? named)
{
    private const string Challenge = "S256";

    /// <summary>Whether one is named.</summary>
    public bool IsThere => named is not null;

    /// <summary>Where to send somebody, and what to remember of it until they come back.</summary>
    /// <exception cref="PlainError">The provider does not answer in time, or not as it should.</exception>
    public Task<(Uri At, Asked Remember)> Begin(string back, string? to, CancellationToken stop) => Asking(() => BeginThere(back, to, stop), stop);

    /// <summary>Who came back, as the provider names them, with who it is; null when anything is not as it must be.</summary>
    /// <exception cref="PlainError">The provider does not answer in time, or not as it should.</exception>
    public Task<(string Issuer, string Subject)?> Back(Asked asked, string code, CancellationToken stop) => Asking(() => Exchange(asked, code, stop), stop);

    // Whatever a provider does wrong is one thing to whoever wants in: it did not answer as it should
    private async Task<T> Asking<T>(Func<Task<T>> ask, CancellationToken stop)
    {
        try
        {
            return await ask();
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException
            || (error is OperationCanceledException && !stop.IsCancellationRequested))
        {
            throw new PlainError($"The sign-in at {Named.Issuer} did not answer as it should ({error.GetType().Name}).", error);
        }
    }

    private async Task<(Uri At, Asked Remember)> BeginThere(string back, string? to, CancellationToken stop)
    {
        var provider = await Provider.Discover(http, Named.Issuer, stop);
        var asked = new Asked(Chance(), Chance(), Chance(), back, to);
        var query = new Dictionary<string, string>
        {
            ["response_type"] = "code",
            ["client_id"] = Named.Client,
            ["redirect_uri"] = back,
            ["scope"] = "openid",
            ["state"] = asked.State,
            ["nonce"] = asked.Nonce,
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(asked.Verifier))),
            ["code_challenge_method"] = Challenge,
            // Whoever left their browser is not let in by whoever sits down at it: the agency asks anew
            ["prompt"] = "login",
        };

        return (new($"{provider.Authorization}{(provider.Authorization.Query.Length > 0 ? "&" : "?")}{string.Join('&', query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"))}"), asked);
    }

    private async Task<(string Issuer, string Subject)?> Exchange(Asked asked, string code, CancellationToken stop)
    {
        var provider = await Provider.Discover(http, Named.Issuer, stop);
        using var exchange = new HttpRequestMessage(HttpMethod.Post, provider.Token)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "authorization_code"), new("code", code), new("redirect_uri", asked.Back), new("code_verifier", asked.Verifier),
            ]),
        };
        exchange.Headers.Authorization = new AuthenticationHeaderValue("Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(Named.Client)}:{Uri.EscapeDataString(Named.Secret)}")));
        using var answer = await http.SendAsync(exchange, stop);
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        using var given = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stop));
        using var keys = JsonDocument.Parse(await http.GetStringAsync(provider.Keys, stop));
        var token = given.RootElement.TryGetProperty("id_token", out var id) ? id.GetString() ?? "" : "";

        return IdToken.Subject(token, new(keys.RootElement), provider.Issuer, Named.Client, asked.Nonce, clock.GetUtcNow()) is { } subject ? (provider.Issuer, subject) : null;
    }

    private NamedProvider Named => named ?? throw new PlainError("No sign-in of an agency is named here.");

    private static string Chance() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

/// <summary>What is remembered of somebody who was sent away to sign in, sealed, in their own browser.</summary>
/// <param name="State">What must come back with them.</param>
/// <param name="Nonce">What the provider's word must carry.</param>
/// <param name="Verifier">What shows that whoever exchanges the code is who asked for it (RFC 7636).</param>
/// <param name="Back">The address they were told to come back to.</param>
/// <param name="To">The page they wanted.</param>
public sealed record Asked(string State, string Nonce, string Verifier, string Back, string? To);

/// <summary>A provider as an installation names it.</summary>
/// <param name="Issuer">Its name and address.</param>
/// <param name="Client">What it calls us.</param>
/// <param name="Secret">How we show that we are that.</param>
public sealed record NamedProvider(string Issuer, string Client, string Secret)
{
    /// <summary>As the environment names it; null when it does not.</summary>
    public static NamedProvider? FromEnvironment() => Environment.GetEnvironmentVariable("WHOLEPICTURE_OIDC") is { Length: > 0 } issuer
        ? new(issuer, Needed("WHOLEPICTURE_OIDC_CLIENT"), Needed("WHOLEPICTURE_OIDC_SECRET"))
        : null;

    private static string Needed(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new PlainError($"WHOLEPICTURE_OIDC is named, and {name} is not.");
}
