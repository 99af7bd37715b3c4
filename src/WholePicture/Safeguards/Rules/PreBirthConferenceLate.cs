using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>An enquiry about an unborn child is open, and the conference is not ten weeks before the birth (practice rule PB-5).</summary>
public sealed class PreBirthConferenceLate : ISafeguard
{
    private static readonly Figure weeks = new("pre-birth-conference-late", "weeks", 10, 4, 20, "Weeks before the expected day (PB-5: local, ten in one area)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "pre-birth-conference-late",
        LooksFor = "An enquiry is open on an unborn child, and ten weeks before the expected day no conference is recorded as held or booked.",
        Asks = "Hold it now: time is needed for the plan, the family and whoever is to be ready at the birth.",
        QuietWhen = "a conference is held, or is booked and the day has not passed, or the enquiry ends without one",
        Taught = ["PB-5", "T1-08", "REQ AT-07"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
        Figures = [weeks],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Work.LastOrDefault(work => work is { Kind: WorkKind.Enquiry, Until: null }) is { } enquiry && picture.Life is { Expected: { } expected, Born: null }
            && !picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.InitialConference && meeting.Entry.Known >= enquiry.From))
        {
            // A day that is booked is waited for, and no longer
            var booked = picture.Its<MeetingPlanned>().Where(meeting => meeting.Body.Type is MeetingType.InitialConference && meeting.Entry.Known >= enquiry.From)
                .Max(meeting => (DateOnly?)London.Day(meeting.Body.At));
            var due = London.Instant(expected.AddDays(-picture.Of(weeks) * 7), new TimeOnly(17, 0));

            yield return Card.Raise(picture,
                $"An enquiry about this unborn child began {enquiry.Began.Happened.OnInWords}. The conference was due by {London.InWords(due)}; the baby is expected on {London.InWords(expected)}.",
                [enquiry.Began],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.ConferenceChair, Role.Midwife)],
                from: Around.Later(booked is { } last ? Around.Later(due, London.Instant(last.AddDays(1), TimeOnly.MinValue)) : due, enquiry.Began.Received));
        }
    }
}
