using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Searching;

/// <summary>Finds people, and says of each the least that is needed until there is a reason to open (REQ RS-01, RS-02).</summary>
public sealed class Searcher(NpgsqlDataSource database, Door door, LookRecord looks, PartnershipStore partnership, PictureStore pictures, TimeProvider clock)
{
    /// <summary>More than this is too many to choose from.</summary>
    public const int Most = 25;

    private static readonly string search = Sql.Read("Web/Pages/Searching/Search.sql");

    /// <summary>Everybody who fits; one more than <see cref="Most"/> when there are too many.</summary>
    public async Task<IReadOnlyList<Hit>> For(Asked asked, Professional viewer, CancellationToken stop)
    {
        var known = await partnership.Current(stop);
        var (hits, seen) = (new List<Hit>(), new List<Look> { Look(viewer, null) });
        foreach (var (person, children) in await Found(asked, viewer, known, stop))
        {
            hits.Add(await Hit(person, children, viewer, known, stop));
            seen.Add(Look(viewer, person));
        }

        await looks.Record(seen);

        return hits;
    }

    private Look Look(Professional viewer, PersonId? found) =>
        new(viewer.Id, viewer.Agency, found, found is null ? Looked.Search : Looked.Found, "searched", "page", clock.GetUtcNow());

    private async Task<Hit> Hit(PersonId person, Guid[] children, Professional viewer, Partnership known, CancellationToken stop)
    {
        var (name, about, lines) = ((string?)null, "", new List<HitChild>());
        foreach (var child in children.Select(id => new PersonId(id)))
        {
            if (await door.Open(child, viewer.Id, stop) is not { } reader)
            {
                lines.Add(new(child, null, false, RingFor(known)));
                continue;
            }

            var picture = Shown.Of(await pictures.Load(child, reader, clock.GetUtcNow(), stop), reader).Picture;
            if (picture.People.GetValueOrDefault(person) is { } seen)
            {
                (name, about) = (seen.Name ?? Say.Sentence(picture.NameFor(person)), person == child ? picture.Life.AgeInWords(picture.Today) : Say.Sentence(picture.NameFor(person)));
            }

            lines.Add(new(child, Say.Sentence(picture.ChildName()), true, ""));
        }

        return new(name, about, lines);
    }

    // Whoever is always there
    private static string RingFor(Partnership known) => known.OnDuty(Role.FrontDoor).Concat(known.OnDuty(Role.OutOfHours)).FirstOrDefault() is { } desk ? $"{desk.Name}, {desk.Telephone}" : "your partnership’s front door";

    private async Task<List<(PersonId Person, Guid[] Children)>> Found(Asked asked, Professional viewer, Partnership known, CancellationToken stop)
    {
        var managed = known.Professionals.Where(person => person.Manager == viewer.Id).Select(person => person.Id).ToArray();
        await using var ask = database.Command(search, asked.Number ?? "", asked.Whole ?? "", asked.Name, viewer.Id, managed, MaySee.CoversEveryChild(viewer));
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<(PersonId, Guid[])>();
        while (await rows.ReadAsync(stop))
        {
            found.Add((new(rows.GetGuid(0)), rows.GetFieldValue<Guid[]>(2)));
        }

        return found;
    }
}
