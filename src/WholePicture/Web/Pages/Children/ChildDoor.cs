using System.Security.Claims;
using Npgsql;
using WholePicture.Access.Glass;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Matching.Deciding;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Every page about one child comes through here: who looks and why they may is decided, and written down, before anything is read.</summary>
public sealed class ChildDoor(NpgsqlDataSource database, Door door, GlassStore glass, LookRecord looks, Walking walking, PartnershipStore partnership, TimeProvider clock)
{
    /// <summary>Whoever is signed in, as a reader of this child; null when they may not read, which is written down too.</summary>
    public async Task<Reader?> Reader(PersonId child, ClaimsPrincipal caller, Looked what, CancellationToken stop)
    {
        var reader = await door.Open(child, caller.ProfessionalOf(), stop);
        var viewer = reader?.Professional ?? (await partnership.Current(stop)).Professional(caller.ProfessionalOf())!;
        var why = reader is null ? null : (await Glass(reader, child, stop))?.Reason;
        await looks.Record(new Look(viewer.Id, viewer.Agency, child, reader is null ? Looked.Refused : what, Say.Json(reader?.Ground ?? Ground.None), "page", clock.GetUtcNow(), why));
        if (reader is null)
        {
            await walking.Stop(viewer, child, stop);
        }

        return reader;
    }

    /// <summary>Under whom a child stands now whom somebody joined to another.</summary>
    public Task<PersonId> Now(PersonId child, CancellationToken stop) => DecisionStore.Now(database, child, stop);

    /// <summary>The glass through which they look; null when they need none.</summary>
    public Task<Broken?> Glass(Reader reader, PersonId child, CancellationToken stop) =>
        reader.Ground is Ground.BrokeGlass ? glass.Open(child, reader.Professional.Id, stop) : Task.FromResult<Broken?>(null);
}
