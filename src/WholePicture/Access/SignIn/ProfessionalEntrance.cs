using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using WholePicture.Access.SignIn.Unsent;
using WholePicture.Access.Stores;

namespace WholePicture.Access.SignIn;

/// <summary>Lets a professional in by the cookie their browser holds, and sends everybody else to sign in.</summary>
public sealed class ProfessionalEntrance(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, SessionStore sessions, PartnershipStore partnership, TooLate tooLate)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The name of this way in, and of the rule that asks for it.</summary>
    public const string Name = "professional";

    /// <summary>Where people sign in.</summary>
    public const string SignInPage = "/sign-in";

    /// <summary>Where people find what they sent after they had been signed out.</summary>
    public const string UnsentPage = "/unsent";

    private const string Cookie = "wholepicture";

    /// <summary>Has a browser hold what was made when somebody signed in, for no longer than that lasts.</summary>
    public static void Hand(HttpContext http, SessionToken token) => http.Response.Cookies.Append(Cookie, token.Value, Kept(http, SessionStore.Longest));

    /// <summary>Has a browser forget it.</summary>
    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, Kept(http, null));

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[Cookie] is not { Length: > 0 } token || await sessions.Find(new(token), Context.RequestAborted) is not { } session)
        {
            return AuthenticateResult.NoResult();
        }

        // Somebody who has left the partnership is nobody, whatever their browser holds
        return (await partnership.Current(Context.RequestAborted)).Professional(session.Professional) is null
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new(ProfessionalIdentity.Of(session), Name));
    }

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // A form that was sent is not sent again by signing in: it is kept, and whoever sent it says what becomes of it
        var kept = await tooLate.Catch(Context, Request.Cookies[Cookie]);
        Response.Redirect($"{SignInPage}?to={Uri.EscapeDataString(kept ? UnsentPage : Request.Path + Request.QueryString)}");
    }

    private static CookieOptions Kept(HttpContext http, TimeSpan? lasts) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = "/",
        MaxAge = lasts,
        IsEssential = true,
    };
}
