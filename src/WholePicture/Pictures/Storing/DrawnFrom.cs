using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Pictures.Storing;

/// <summary>
/// What pictures were drawn from lately, by the child and the version of the picture. An entry is added in the transaction that draws
/// every picture it belongs to, so under one version nothing changes; whoever looks next, or adds the next entry, need not read five hundred again.
/// </summary>
public sealed class DrawnFrom
{
    // A large picture has so many entries. How many one has is known only when it has been read
    private const int Large = 500;
    private const int AtHand = 1000 * Large;

    private static readonly TimeSpan kept = TimeSpan.FromMinutes(10);

    private readonly Lately<PersonId, long, Around> lately = new(AtHand, kept);

    /// <summary>What the picture is drawn from, at hand or read now.</summary>
    public Task<Around> Of(PersonId child, long version, Func<Task<Around>> read) => lately.Of(child, version, Large, read);

    /// <summary>The same, when it is at hand; null when it would have to be read.</summary>
    public Around? Find(PersonId child, long version) => lately.Find(child, version);

    /// <summary>Keeps what a picture has been drawn from, once that is committed.</summary>
    public void Keep(IEnumerable<JustDrawn> drawn)
    {
        foreach (var (child, version, around) in drawn)
        {
            lately.Keep(child, version, Large, around);
        }
    }
}

/// <summary>Everything about some people.</summary>
/// <param name="People">The people.</param>
/// <param name="Entries">Every entry about any of them, with all its versions.</param>
public sealed record Around(IReadOnlySet<PersonId> People, IReadOnlyList<Entry> Entries);

/// <summary>A picture that has just been drawn.</summary>
/// <param name="Child">Whose.</param>
/// <param name="Version">The version it has now.</param>
/// <param name="Around">All that it was drawn from.</param>
public sealed record JustDrawn(PersonId Child, long Version, Around Around);
