using System.Security.Claims;

namespace WholePicture.Access.SignIn;

/// <summary>What a request carries of whoever is signed in. Who they are and what they may do is read afresh each time.</summary>
public static class ProfessionalIdentity
{
    private const string Session = "session";

    /// <summary>Somebody signed in, as the web framework holds them.</summary>
    public static ClaimsPrincipal Of(Session session) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, session.Professional), new(Session, session.Id.ToString())], ProfessionalEntrance.Name));

    /// <summary>The short name of whoever is signed in; null when nobody is.</summary>
    public static string? ProfessionalOf(this ClaimsPrincipal caller) =>
        caller.Identities.FirstOrDefault(identity => identity.AuthenticationType == ProfessionalEntrance.Name)?.FindFirst(ClaimTypes.NameIdentifier)?.Value;

    /// <summary>Which of their sessions asks. Only behind <see cref="ProfessionalEntrance"/>.</summary>
    public static Guid SessionOf(this ClaimsPrincipal caller) => Guid.Parse(caller.FindFirstValue(Session)!);
}
