using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using WholePicture.Database;

namespace WholePicture.Access.SignIn.Elsewhere;

/// <summary>The two addresses of signing in through an agency: away, and back.</summary>
public static partial class AgencyEntrance
{
    private const string Away = "/sign-in/agency";
    private const string BackPath = "/sign-in/agency/back";
    private const string Cookie = "wholepicture-away";
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(10);

    /// <summary>Maps them.</summary>
    public static void MapAgencySignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet(Away, Begin).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(BackPath, Back).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> Begin(HttpContext http, string? to, AgencySignIn agency, IDataProtectionProvider seals, ILogger<AgencySignIn> log)
    {
        if (!agency.IsThere)
        {
            return Results.NotFound();
        }

        try
        {
            var (at, asked) = await agency.Begin($"{http.Request.Scheme}://{http.Request.Host}{BackPath}", to, http.RequestAborted);
            http.Response.Cookies.Append(Cookie, Seal(seals).Protect(JsonSerializer.Serialize(asked), patience), Kept(http));

            return Results.Redirect($"{at}");
        }
        catch (PlainError error)
        {
            NotThere(log, error.Message);

            return Results.Redirect("/sign-in?problem=agency-away");
        }
    }

    private static async Task<IResult> Back(HttpContext http, string? code, string? state, AgencySignIn agency, Subjects subjects, SessionStore sessions, IDataProtectionProvider seals, ILogger<AgencySignIn> log)
    {
        var asked = Remembered(http, seals);
        http.Response.Cookies.Delete(Cookie, Kept(http));
        if (!agency.IsThere || asked is null || code is null || state is null || !CryptographicOperations.FixedTimeEquals(Bytes(state), Bytes(asked.State)))
        {
            return Results.Redirect("/sign-in?problem=agency-again");
        }

        try
        {
            return await agency.Back(asked, code, http.RequestAborted) is not { } came ? Results.Redirect("/sign-in?problem=agency-again")
                : await subjects.Find(came.Issuer, came.Subject, http.RequestAborted) is not { } professional ? Results.Redirect("/sign-in?problem=agency-nobody")
                : await Enter(http, professional, asked.To, sessions);
        }
        catch (PlainError error)
        {
            NotThere(log, error.Message);

            return Results.Redirect("/sign-in?problem=agency-away");
        }
    }

    private static async Task<IResult> Enter(HttpContext http, string professional, string? to, SessionStore sessions)
    {
        ProfessionalEntrance.Hand(http, await sessions.Begin(professional, SignInWay.Agency, http.RequestAborted));

        // A page of ours, or the first
        return Results.LocalRedirect(to is ['/', not ('/' or '\\'), ..] ? to : "/");
    }

    private static Asked? Remembered(HttpContext http, IDataProtectionProvider seals)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { Length: > 0 } kept ? JsonSerializer.Deserialize<Asked>(Seal(seals).Unprotect(kept)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Seal(IDataProtectionProvider seals) => seals.CreateProtector(Cookie).ToTimeLimitedDataProtector();

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static CookieOptions Kept(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = Away, MaxAge = patience, IsEssential = true };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The agency's sign-in did not answer as it should ({Problem})")]
    private static partial void NotThere(ILogger log, string problem);
}
