using WholePicture.Casework.Meetings;
using WholePicture.Pictures.Drawing.Lanes;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Head;

/// <summary>What is to come next, and who is not invited to it.</summary>
internal static class NextDate
{
    public static HeadAnswer In(Picture picture) => new("Next date", [Line(picture)]);

    private static HeadLine Line(Picture picture)
    {
        var next = picture.Its<MeetingPlanned>().Where(fact => fact.Body.At > picture.AsAt).OrderBy(fact => fact.Body.At).Select(fact => (Fact<MeetingPlanned>?)fact).FirstOrDefault();
        if (next is not { } planned)
        {
            return picture.Life is { Born: null, Expected: { } due } && !picture.Life.HasEnded(picture.Today) ? new($"Birth expected {Dates.Plain(due, picture.Today)}") : new(HeadAnswer.NoDate);
        }

        var held = picture.Its<MeetingHeld>().Any(fact => fact.Body.Type == planned.Body.Type);
        var name = MeetingHeld.Name(planned.Body.Type).ToLowerInvariant();
        var missing = Meetings.Missing(picture, planned.Entry);

        return new(
            $"{Say.Sentence(Dates.Near(London.Day(planned.Body.At), picture.Today))}, {Dates.Clock(planned.Body.At)}: {(held ? "" : "first ")}{name}",
            Sourced.Joined(SinceDecided(picture, planned.Body), planned.Body.MinuteTaker ? null : "No minute-taker named"),
            missing.Count == 0 ? null : $"Not invited: {Say.List(missing.Select(picture.InShort))}.",
            picture.On(planned.Entry));
    }

    private static string? SinceDecided(Picture picture, MeetingPlanned planned)
    {
        const int Week = 7;
        var plan = picture.Work.LastOrDefault(work => work.Kind is WorkKind.ChildInNeed && work.IsOpenAt(picture.AsAt));

        return planned.Type is MeetingType.ChildInNeed && plan is not null && (planned.At - plan.From).Days / Week is > 1 and var weeks
            ? $"{Say.Count(weeks, "week", "weeks")} after the decision"
            : null;
    }
}
