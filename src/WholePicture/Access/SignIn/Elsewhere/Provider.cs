using System.Text.Json;
using WholePicture.Database;

namespace WholePicture.Access.SignIn.Elsewhere;

/// <summary>An agency's own sign-in, as it describes itself (OpenID Connect Discovery 1.0).</summary>
/// <param name="Issuer">Its name, which every token must carry.</param>
/// <param name="Authorization">Where people are sent to sign in.</param>
/// <param name="Token">Where a code is exchanged.</param>
/// <param name="Keys">Where its keys are.</param>
public sealed record Provider(string Issuer, Uri Authorization, Uri Token, Uri Keys)
{
    /// <summary>Asks it. It must name itself as it was named to us, and answer over TLS unless it is on this machine.</summary>
    public static async Task<Provider> Discover(HttpClient http, string issuer, CancellationToken stop)
    {
        using var said = JsonDocument.Parse(await http.GetStringAsync(new Uri($"{issuer.TrimEnd('/')}/.well-known/openid-configuration"), stop));
        var provider = new Provider(Text("issuer"), new(Text("authorization_endpoint")), new(Text("token_endpoint")), new(Text("jwks_uri")));

        return provider.Issuer == issuer && new[] { provider.Authorization, provider.Token, provider.Keys }.All(at => at.Scheme == Uri.UriSchemeHttps || at.IsLoopback)
            ? provider
            : throw new PlainError($"What answers at {issuer} does not describe itself as that, or not over TLS.");

        string Text(string name) => said.RootElement.GetProperty(name).GetString() ?? "";
    }
}
