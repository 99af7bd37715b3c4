using WholePicture.Casework.Contacts;
using WholePicture.Casework.Referrals;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures.Wording;

/// <summary>All that an entry tells, in one line: what it is, what was said word for word, what was seen.</summary>
public static class Telling
{
    /// <summary>The line.</summary>
    public static string InFull(this Picture picture, Entry entry) => string.Join(". ", Parts(picture, entry).Select(part => part.Trim().TrimEnd('.')).Where(part => part.Length > 0));

    /// <summary>What an entry is, and no more: for a list.</summary>
    public static string InBrief(this Picture picture, Entry entry) => What(picture, entry.Body);

    /// <summary>The few words somebody is reported to have said, with quotation marks; null when none are kept.</summary>
    public static string? Quote(this Entry entry) => (entry.Given.Statements ?? [])
        .Select(statement => statement.Quote)
        .Where(quote => !string.IsNullOrWhiteSpace(quote))
        .Select(quote => $"“{quote!.Trim('“', '”', '"', '\'', ' ')}”")
        .FirstOrDefault();

    /// <summary>When it happened, as surely as anybody knows and as it was said.</summary>
    public static string WhenInWords(this Entry entry) => entry.Given.HappenedInWords is { } said ? $"{entry.Happened} ({said})" : entry.Happened.ToString();

    private static IEnumerable<string> Parts(Picture picture, Entry entry) => new[] { What(picture, entry.Body), entry.Quote(), entry.Body.Account }.OfType<string>().Distinct();

    // What a kind says of itself, with whom it went to
    private static string What(Picture picture, IEntryBody body) => body switch
    {
        Letter letter => $"Letter to {Say.List(letter.To.Select(picture.InShort))}{(letter.Worried ? ": worried" : "")}",
        Referral referral => $"Referred to {picture.InShort(referral.To)}: {referral.For}",
        InformationShared shared => $"Information shared with {Say.List(shared.With.Select(picture.InShort))}",
        NotShared kept => $"Decided not to share with {Say.List(kept.With.Select(picture.InShort))}",
        Said said => $"Said about {Say.Lower(said.About)}",
        _ => body.InWords,
    };
}
