using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<PersonId, Task<Sighting>> seen = [];

    /// <summary>One of them.</summary>
    public Task<Sighting> Of(PersonId child, CancellationToken stop) => seen.GetOrAdd(child, one => Draw(one, stop));

    private async Task<Sighting> Draw(PersonId child, CancellationToken stop)
    {
        if (await door.Open(child, viewer.Id, stop) is { } reader)
        {
            return new(child, true, Shown.Of(await pictures.Load(child, reader, now, stop), reader).Picture);
        }

        var all = await pictures.Load(child, now, knownTo: null, stop);

        return new(child, false, pictures.Of(child, [.. all.Entries.Where(IsForAnybody)], known, now));
    }

    private bool IsForAnybody(Entry entry) => !entry.Handlings.Any() && !KeepSafe.IsFrom(viewer, entry);
}
