using WholePicture.Casework.Assessments;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Referrals;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>At what level the child is helped, since when, and whether a plan is written.</summary>
internal static class LevelAndPlan
{
    public static HeadAnswer In(Picture picture) => new("Level and plan", [Working(picture) ?? Levelled(picture) ?? new("No level recorded")]);

    private static HeadLine? Working(Picture picture)
    {
        if (picture.Work.LastOrDefault(work => work.IsOpenAt(picture.AsAt) && work.Kind is not WorkKind.Enquiry) is not { } work)
        {
            return picture.Work.LastOrDefault(work => work.IsOpenAt(picture.AsAt)) is { } enquiry ? Line(picture, enquiry, null) : null;
        }

        var written = picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Plan && meeting.Entry.Known >= work.From);

        return Line(picture, work, work.Kind is WorkKind.Assessment || written ? null : "No plan is written");
    }

    private static HeadLine Line(Picture picture, Work work, string? plan) => new(
        $"{Name(work)}, since {Dates.Plain(London.Day(work.From), picture.Today)}", Sourced.Joined(plan, NotSpokenTo(picture, work)), null, Sourced.Joined(picture.On(work.Began), Earlier(picture, work)));

    private static string Name(Work work) => work.Kind is WorkKind.Assessment ? "Child and family assessment" : Say.Sentence(Say.Words(work.Kind));

    private static string? NotSpokenTo(Picture picture, Work work)
    {
        if (work.Began is not { Body: AssessmentEnded ended } entry)
        {
            return null;
        }

        var spoken = ended.SpokenTo.Select(entry.ByRef).ToHashSet();
        var left = entry.Who(PersonRole.Father, PersonRole.AllegedPerpetrator, PersonRole.Partner).Where(person => !spoken.Contains(person)).Select(person => picture.NameFor(person));

        return Say.List(left) is { Length: > 0 } names ? $"{names} has not been assessed" : null;
    }

    private static string? Earlier(Picture picture, Work work) => picture.Work
        .Where(other => other.Kind is WorkKind.Enquiry && other.Until is not null && other != work)
        .Select(other => $"Earlier: enquiry {Dates.Plain(London.Day(other.From), picture.Today)} to {Dates.Plain(London.Day(other.Until!.Value), picture.Today)}")
        .LastOrDefault();

    private static HeadLine? Levelled(Picture picture) => picture.Its<ReferralDecision>()
        .Where(fact => fact.Body.Level is not null)
        .Select(fact => new HeadLine($"Level {fact.Body.Level}, since {Dates.Plain(London.Day(fact.Entry.Known), picture.Today)}", $"{picture.Partnership.NameOf(fact.Entry.Agency)}: {Say.Words(fact.Body.Answer)}.", null, picture.On(fact.Entry)))
        .LastOrDefault();
}
