using WholePicture.Casework.Meetings;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>An enquiry is open, its conference is due in fifteen working days, and none is booked in time (practice rules T1-08, T1-09).</summary>
public sealed class ConferenceDue : ISafeguard
{
    private const int Limit = 15;

    private static readonly Figure warn = new("conference-due", "warn-after", 7, 0, 15, "Working days from the strategy discussion after which a conference that is not booked is asked for (T1-08: held by day 15)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "conference-due",
        LooksFor = "Half of the fifteen working days from the strategy discussion to the conference have gone, and no conference is held or booked in time.",
        Asks = "Book the conference, or hold the meeting that ends the enquiry and write why none is needed. Do not leave the only review to the last day.",
        QuietWhen = "a conference is held, or is booked within fifteen working days and the day has not passed, or the enquiry ends without one being agreed",
        Taught = ["REQ SM-21", "REQ SM-17", "T1-07", "T1-08", "T1-09", "B 3.1.6"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [warn],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var enquiry in picture.Work.Where(work => work.Kind is WorkKind.Enquiry && (work.Until is null || LedToConference(picture, work))))
        {
            var due = WorkingDays.CloseAfter(enquiry.From, Limit);
            var held = picture.Its<MeetingHeld>().Any(meeting => meeting.Body.Type is MeetingType.InitialConference && meeting.Entry.Known > enquiry.From);

            if (!held)
            {
                // A day that is booked in time is waited for, and no longer
                var booked = picture.Its<MeetingPlanned>().Where(meeting => meeting.Body.Type is MeetingType.InitialConference && meeting.Body.At > enquiry.From && London.Day(meeting.Body.At) <= London.Day(due))
                    .Max(meeting => (DateOnly?)London.Day(meeting.Body.At));
                var asked = WorkingDays.CloseAfter(enquiry.From, picture.Of(warn));

                yield return Card.Raise(picture,
                    $"The enquiry began on {London.InWords(enquiry.From)}. Its conference is due by {London.InWords(due)}, and {(booked is { } day ? $"the one booked for {London.InWords(day)} is not recorded as held" : "none is recorded as held or booked")}.",
                    [enquiry.Began],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ConferenceChair)],
                    about: enquiry.Began.Id.ToString(),
                    from: Around.Later(booked is { } last ? Around.Later(asked, London.Instant(last.AddDays(1), TimeOnly.MinValue)) : asked, enquiry.Began.Received));
            }
        }
    }

    // The meeting that ends the enquiry may agree the conference: it is still to be held
    private static bool LedToConference(Picture picture, Work enquiry) => picture.Its<MeetingHeld>()
        .Any(meeting => meeting.Entry.Known == enquiry.Until && meeting.Body.Decided(MeetingDecision.EnquiryEnded) && meeting.Body.Decided(MeetingDecision.ConferenceAgreed));
}
