using WholePicture.Access;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>
/// Makes pictures ready for their pages. Whether a picture was drawn anew and how much the reader may see of it is asked every time;
/// when that is the same as some minutes ago, so is the page, and it is not drawn again.
/// </summary>
public sealed class ChildViews(PictureStore pictures)
{
    // By so much a page about now may be behind, unless anything has been recorded since: then by nothing
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan kept = Step + TimeSpan.FromMinutes(1);

    // By the number of entries: a thousand pictures as large as any, or many thousands as most are. What is not at hand is drawn anew for each reader
    private const int AtHand = 500_000;

    private readonly Lately<(ChildRequest, Partnership), (long Version, DateTimeOffset At), Picture> whole = new(AtHand, kept);
    private readonly Lately<(ChildRequest, Partnership, string NotShown), (long Version, DateTimeOffset At), ChildView> drawn = new(AtHand, kept);

    /// <summary>The picture as this reader may see it.</summary>
    public async Task<ChildView> Of(ChildRequest asked, Reader reader, CancellationToken stop)
    {
        var (entries, known) = await pictures.Entries(asked.Child, reader, stop);
        var request = asked.IsNow ? asked with { At = ALittleAgo(asked.Child, asked.At, entries) } : asked;

        // About now, the latest takes the place of what was drawn before
        var (key, asOf) = (request.IsNow ? request with { At = default } : request, (reader.Wall.Version, request.At));

        // All readers share the whole; what each is shown of it is theirs, and of those who see the same
        return await drawn.Of((key, known, NotShown(reader, entries)), asOf, entries.Count, async () => new ChildView(
            await whole.Of((key, known), asOf, entries.Count, () => Task.FromResult(pictures.Of(request.Child, entries, known, request.At, request.Through))), request, reader));
    }

    // At most some minutes ago, not for all children in the same moment, and never so early that what has just been recorded is not in it
    private static DateTimeOffset ALittleAgo(PersonId child, DateTimeOffset at, IReadOnlyList<Entry> entries)
    {
        var offset = (uint)child.Value.GetHashCode() % Step.Ticks;
        var lately = at.AddTicks(-((at.UtcTicks + offset) % Step.Ticks));
        var minute = lately.AddTicks(-(lately.UtcTicks % TimeSpan.TicksPerMinute));

        return entries.Select(entry => entry.Received).Where(received => received <= at).Append(minute).Max();
    }

    // What is not shown as it was said, to this reader; for most, nothing
    private static string NotShown(Reader reader, IReadOnlyList<Entry> entries) => string.Join(' ', entries
        .Select(entry => (entry.Id, Sight: Sights.Of(entry, reader))).Where(pair => pair.Sight is not Sight.Content)
        .OrderBy(pair => pair.Id.Value).Select(pair => $"{pair.Id}{pair.Sight}"));
}
