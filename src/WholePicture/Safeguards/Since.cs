using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>What has been done since something happened: the questions that several rules ask before they speak.</summary>
public static class Since
{
    private static readonly MeetingType[] strategy = [MeetingType.Strategy, MeetingType.StrategyOutcome];

    // Only the last of each can be after an entry if any is
    private static readonly Func<Picture, DateTimeOffset> lastStrategy = picture => picture.Its<MeetingHeld>()
        .Where(meeting => strategy.Contains(meeting.Body.Type) && picture.IsQuorate(meeting.Body)).Select(meeting => meeting.Entry.Known).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    private static readonly Func<Picture, DateTimeOffset> lastMarac = picture => picture.All<MaracReferral>()
        .Select(referral => referral.Entry.Known).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    // As what anybody first stated each parent of this child
    private static readonly Func<Picture, IReadOnlyDictionary<PersonId, string>> parents = picture => picture.Statements
        .Where(statement => statement is { Given: { Question: Question.ParentOf, Answer: not "no" }, About: not null } && statement.With == picture.Child)
        .DistinctBy(statement => statement.About).ToDictionary(statement => statement.About!.Value, statement => statement.Given.Answer);

    /// <summary>Whether a strategy discussion with police and health was held after it was known (practice rule A-01).</summary>
    public static bool StrategyHeldAfter(this Picture picture, Entry entry) => picture.Once(lastStrategy) > entry.Known;

    /// <summary>Whether somebody was referred to MARAC after it was known.</summary>
    public static bool MaracAfter(this Picture picture, Entry entry) => picture.Once(lastMarac) >= entry.Known;

    /// <summary>Whether social care, police and health were all there or heard from.</summary>
    public static bool IsQuorate(this Picture picture, MeetingHeld meeting)
    {
        var kinds = meeting.Attended.Concat(meeting.HeardFrom ?? []).Select(picture.Partnership.KindOf).ToList();

        return kinds.Contains(AgencyKind.SocialCare) && kinds.Contains(AgencyKind.Police) && kinds.Exists(IsHealth);
    }

    /// <summary>Whether an agency is a health agency.</summary>
    public static bool IsHealth(AgencyKind kind) => kind is AgencyKind.Midwifery or AgencyKind.HealthVisiting or AgencyKind.Gp
        or AgencyKind.MentalHealth or AgencyKind.Hospital or AgencyKind.TalkingTherapies;

    /// <summary>"the father", "the mother" when anybody states so, else the first role in which anybody recorded them.</summary>
    public static string Called(this Picture picture, PersonId person) =>
        picture.Once(parents).TryGetValue(person, out var parent)
            ? $"the {parent}"
            : picture.People.TryGetValue(person, out var found) ? $"the {found.InWords.ToLowerInvariant()}" : "somebody";
}
