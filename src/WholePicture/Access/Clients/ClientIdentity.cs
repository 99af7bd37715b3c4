using System.Security.Claims;
using WholePicture.Words;

namespace WholePicture.Access.Clients;

/// <summary>What a request carries of the client that sent it.</summary>
public static class ClientIdentity
{
    private const string AgencyClaim = "agency";

    /// <summary>The client as the web framework holds it.</summary>
    public static ClaimsPrincipal Of(Client client) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, client.Id.ToString()), new(AgencyClaim, client.Agency.Value)], ClientEntrance.Name));

    /// <summary>The agency for which the caller speaks. Only behind <see cref="ClientEntrance"/>.</summary>
    public static AgencyId AgencyOf(this ClaimsPrincipal caller) => new(caller.FindFirstValue(AgencyClaim)!);

    /// <summary>Which of the agency's systems calls.</summary>
    public static Guid ClientOf(this ClaimsPrincipal caller) => Guid.Parse(caller.FindFirstValue(ClaimTypes.NameIdentifier)!);
}
