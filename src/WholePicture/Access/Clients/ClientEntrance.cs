using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Npgsql;
using WholePicture.Web;

namespace WholePicture.Access.Clients;

/// <summary>Lets a system in by the key in <c>Authorization: Bearer wp_…</c>. To everybody else it says only that they may not enter.</summary>
public sealed class ClientEntrance(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ClientRegister clients)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The name of this way in, and of the rule that asks for it.</summary>
    public const string Name = "client";

    private const string Bearer = "Bearer ";

    private bool couldNotLook;

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } given] || !given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        try
        {
            return await clients.WhoHas(new(given[Bearer.Length..].Trim()), Context.RequestAborted) is { } client
                ? AuthenticateResult.Success(new(ClientIdentity.Of(client), Name))
                : AuthenticateResult.Fail("No such key");
        }
        catch (NpgsqlException)
        {
            // Nobody can say whose key it is: that must not read as a wrong key
            couldNotLook = true;

            return AuthenticateResult.NoResult();
        }
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (couldNotLook)
        {
            return Problem.NotNow.ExecuteAsync(Context);
        }

        Response.Headers.WWWAuthenticate = "Bearer";

        return Refuse("no-key", StatusCodes.Status401Unauthorized, "Send a key", "Send the key your partnership gave you, as Authorization: Bearer wp_…");
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Refuse("not-with-this-key", StatusCodes.Status403Forbidden, "Not with this key", "This key does not open this");

    private Task Refuse(string type, int status, string title, string detail) => new Problem($"urn:wholepicture:problem:{type}", title, status, detail).ExecuteAsync(Context);
}
