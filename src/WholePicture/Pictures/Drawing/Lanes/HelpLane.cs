using WholePicture.Casework.Meetings;
using WholePicture.Casework.Referrals;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>The level of help, and social care's work in its place when there is any.</summary>
internal static class HelpLane
{
    public static Lane Of(Picture picture, Reach reach) => new("help", LaneKind.Help, "Level of help", "", [], [.. Levels(picture, reach).Concat(Works(picture, reach))]);

    // A level holds until another is set or social care takes up work; nobody records its end
    private static IEnumerable<Stretch> Levels(Picture picture, Reach reach)
    {
        var set = picture.Its<ReferralDecision>().Where(fact => fact.Body.Level is not null).OrderBy(fact => fact.Entry.Known).ToList();
        for (var place = 0; place < set.Count; place++)
        {
            var (entry, body) = set[place];
            DateTimeOffset[] ends = [picture.AsAt, .. set.Skip(place + 1).Take(1).Select(next => next.Entry.Known), .. picture.Work.Select(work => work.From).Where(from => from > entry.Known)];
            var by = body.Answer is ReferralAnswer.Accepted ? $": {picture.Partnership.NameOf(entry.Agency)}" : "";

            yield return Span(picture, reach, $"help-{entry.Id}", StretchKind.Help, entry.Known, ends.Min(), $"Level {body.Level}{by}");
        }
    }

    private static IEnumerable<Stretch> Works(Picture picture, Reach reach) => picture.Work.Select(work =>
        Span(picture, reach, $"work-{work.Kind}-{work.Began.Id}", StretchKind.Work, work.From, work.Until ?? picture.AsAt, Name(picture, work)));

    private static Stretch Span(Picture picture, Reach reach, string id, StretchKind kind, DateTimeOffset from, DateTimeOffset until, string words)
    {
        var when = Pieces.FromUntil(from, until, picture.AsAt);

        return new(new(id, from, when, words), kind, from < reach.From ? reach.From : from, until, words);
    }

    private static string Name(Picture picture, Work work) => work.Kind switch
    {
        WorkKind.Enquiry => "Enquiry",
        WorkKind.Assessment => "Assessment: child and family",
        WorkKind.ChildProtection => "Child protection" + WithoutPlan(picture, work),
        _ => "Child in need" + WithoutPlan(picture, work),
    };

    private static string WithoutPlan(Picture picture, Work work) =>
        picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Plan && meeting.Entry.Known >= work.From) ? "" : ": no plan written";
}
