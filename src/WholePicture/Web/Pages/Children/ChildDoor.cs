using System.Security.Claims;
using WholePicture.Access.Glass;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Every page about one child comes through here.</summary>
public sealed class ChildDoor(Door door, GlassStore glass)
{
    /// <summary>Whoever is signed in, as a reader of this child; null when they may not read.</summary>
    public Task<Reader?> Reader(PersonId child, ClaimsPrincipal caller, CancellationToken stop) => door.Open(child, caller.ProfessionalOf(), stop);

    /// <summary>The glass through which they look; null when they need none.</summary>
    public Task<Broken?> Glass(Reader reader, PersonId child, CancellationToken stop) =>
        reader.Ground is Ground.BrokeGlass ? glass.Open(child, reader.Professional.Id, stop) : Task.FromResult<Broken?>(null);
}
