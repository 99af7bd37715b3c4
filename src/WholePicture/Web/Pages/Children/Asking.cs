using WholePicture.Pictures;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Agencies with a part that nobody has asked.</summary>
/// <param name="Since">Since when, in words that follow a sentence; empty for ever.</param>
/// <param name="Agencies">Which.</param>
public sealed record Asking(string Since, IReadOnlyList<NotAsked> Agencies)
{
    /// <summary>Since the latest enquiry opened, else the latest work of social care, else ever.</summary>
    public static Asking In(Picture picture)
    {
        var work = picture.Work.LastOrDefault(work => work.Kind is WorkKind.Enquiry) ?? (picture.Work.Count > 0 ? picture.Work[^1] : null);
        var since = work is null ? "" : $" since the {Say.Words(work.Kind)} {(work.Kind is WorkKind.Enquiry ? "opened" : "began")} on {Dates.Plain(London.Day(work.From), picture.Today)}";

        return new(since, [.. picture.NotAskedSince(work?.From ?? DateTimeOffset.MinValue).Select(agency => NotAsked.Of(picture, agency))]);
    }
}

/// <summary>An agency nobody has asked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="LastEntry">When it last recorded anything.</param>
/// <param name="Ring">Whom to ring there.</param>
public sealed record NotAsked(string Name, string LastEntry, string? Ring)
{
    internal static NotAsked Of(Picture picture, AgencyId agency)
    {
        var last = picture.Entries.Where(entry => entry.Agency == agency && Pictures.Drawing.Drawable.IsDrawn(entry)).MaxBy(entry => entry.Known);
        var person = picture.Live().Where(involvement => involvement.Agency == agency).Select(involvement => involvement.Professional).FirstOrDefault(found => found?.Telephone is not null);

        return new(picture.Partnership.NameOf(agency), last is null ? "none" : Dates.Plain(London.Day(last.Known), picture.Today), person is null ? null : $"{person.Name}, {person.Telephone}");
    }
}
