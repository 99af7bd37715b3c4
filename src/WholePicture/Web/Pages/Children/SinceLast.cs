using WholePicture.Access.Rights;
using WholePicture.Chronology;
using WholePicture.Pictures;

namespace WholePicture.Web.Pages.Children;

/// <summary>What has come in since somebody last looked at this child: by when it reached the picture, not by when it happened.</summary>
/// <param name="At">When they last looked; null when they never have.</param>
/// <param name="New">Entries that have come in, the latest first. What their reader may not read is not among them.</param>
/// <param name="Corrected">How many of those correct an earlier entry.</param>
/// <param name="Withdrawn">Why each entry that has been withdrawn was wrong, as its agency said.</param>
/// <param name="WhoIsWho">Whether somebody has said since who is who: earlier entries may have come to the picture, or left it.</param>
public sealed record SinceLast(DateTimeOffset? At, IReadOnlyList<Entry> New, int Corrected, IReadOnlyList<string> Withdrawn, bool WhoIsWho = false)
{
    /// <summary>Looks so close together are one: who turns a page, or reads it again, is still looking.</summary>
    public static readonly TimeSpan Sitting = TimeSpan.FromMinutes(30);

    /// <summary>What has come since the moment given.</summary>
    /// <param name="shown">The picture as the reader is shown it.</param>
    /// <param name="all">Every entry it was drawn from, those that no longer stand among them.</param>
    /// <param name="reader">Who looks.</param>
    /// <param name="at">When they last looked.</param>
    /// <param name="late">What had come before and was placed since.</param>
    public static SinceLast Of(Picture shown, IEnumerable<Entry> all, Reader reader, DateTimeOffset? at, CameLate late)
    {
        if (at is not { } last)
        {
            return new(null, [], 0, []);
        }

        List<Entry> came = [.. shown.Entries.Where(IsNew).OrderByDescending(entry => entry.Received).ThenByDescending(entry => entry.Known)];

        return new(at, came, came.Count(entry => entry.Given.Corrects is not null),
            [.. all.Where(entry => entry.IsWithdrawal && IsNew(entry) && Sights.Of(entry, reader) is Sight.Content).Select(entry => entry.Given.Withdrawn!)], late.WhoIsWho);

        bool IsNew(Entry entry) => entry.Received > last || late.Placed.Contains(entry.Id);
    }
}
