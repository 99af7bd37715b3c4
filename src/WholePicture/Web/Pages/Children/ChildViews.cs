using Microsoft.Extensions.Caching.Memory;
using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;

namespace WholePicture.Web.Pages.Children;

/// <summary>
/// Makes pictures ready for their pages. Whether a picture was drawn anew and how much the reader may see of it is asked every time;
/// when that and the minute are the same as a moment ago, so is the page, and it is not drawn again.
/// </summary>
public sealed class ChildViews(PictureStore pictures) : IDisposable
{
    /// <summary>For how long what was drawn is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    // In entries: some dozens of the largest pictures, or thousands of ordinary ones
    private const int AtHand = 50_000;

    private readonly MemoryCache drawn = new(new MemoryCacheOptions { SizeLimit = AtHand });

    /// <summary>The picture as this reader may see it.</summary>
    public async Task<ChildView> Of(ChildRequest asked, Reader reader, CancellationToken stop)
    {
        var (entries, known) = await pictures.Entries(asked.Child, reader, stop);
        var request = asked with { At = ToTheMinute(asked.At, entries) };

        return drawn.GetOrCreate((request, reader.Wall.Version, known, NotShown(reader, entries)), made =>
        {
            (made.Size, made.AbsoluteExpirationRelativeToNow) = (entries.Count + 1, Kept);

            return new ChildView(pictures.Of(request.Child, entries, known, request.At, request.Through), request, reader);
        })!;
    }

    /// <inheritdoc/>
    public void Dispose() => drawn.Dispose();

    // Never so early that what has just been recorded is not in it
    private static DateTimeOffset ToTheMinute(DateTimeOffset at, IReadOnlyList<Entry> entries)
    {
        var minute = at.AddTicks(-(at.UtcTicks % TimeSpan.TicksPerMinute));

        return entries.Select(entry => entry.Received).Where(received => received <= at).Append(minute).Max();
    }

    // What is not shown as it was said, to this reader; for most, nothing
    private static string NotShown(Reader reader, IReadOnlyList<Entry> entries) => string.Join(' ', entries
        .Select(entry => (entry.Id, Sight: Sights.Of(entry, reader))).Where(pair => pair.Sight is not Sight.Content)
        .OrderBy(pair => pair.Id.Value).Select(pair => $"{pair.Id}{pair.Sight}"));
}
