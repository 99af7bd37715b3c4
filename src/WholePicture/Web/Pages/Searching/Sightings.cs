using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Finding;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Searching;

/// <summary>One child's picture as far as it may make anybody findable to the searcher.</summary>
/// <param name="Child">Whose.</param>
/// <param name="MayOpen">Whether they may open it: then all that they would be shown counts; otherwise only what is under no handling at all, and none of it is shown.</param>
/// <param name="Picture">That much of it.</param>
internal sealed record Sighting(PersonId Child, bool MayOpen, Picture Picture)
{
    /// <summary>Whether somebody is in it.</summary>
    public bool Has(PersonId person) => Picture.People.ContainsKey(person);

    /// <summary>By what somebody can be looked for in it.</summary>
    public IEnumerable<string> Keys(PersonId person) => Picture.Entries.Where(entry => entry.IsAbout(person)).SelectMany(entry => FindKeys.Of(entry, person));
}

/// <summary>Children's pictures as one searcher may see them, each drawn once a search. What is shielded from them is in none (REQ RS-05, DA-10).</summary>
internal sealed class Sightings(Door door, PictureStore pictures, Professional viewer, Partnership known, DateTimeOffset now)
{
    private readonly Dictionary<PersonId, Sighting> seen = [];

    /// <summary>One that was drawn.</summary>
    public Sighting Of(PersonId child) => seen[child];

    /// <summary>Draws those not drawn yet, read together.</summary>
    public async Task Draw(IEnumerable<PersonId> children, CancellationToken stop)
    {
        var more = children.Where(child => !seen.ContainsKey(child)).ToHashSet();
        var readers = await door.OpenEach(more, viewer.Id, stop);
        foreach (var (child, entries) in await pictures.Entries(more, readers, stop))
        {
            seen[child] = readers.TryGetValue(child, out var reader)
                ? new(child, true, Shown.Of(pictures.Of(child, entries, known, now), reader).Picture)
                : new(child, false, pictures.Of(child, [.. entries.Where(IsForAnybody)], known, now));
        }
    }

    private bool IsForAnybody(Entry entry) => entry.Handlings.Count == 0 && !KeepSafe.IsFrom(viewer, entry);
}
