using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Referrals;
using WholePicture.Chronology;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing.Lanes;

/// <summary>The few words beside a mark. What was said word for word comes first; a kind without words of its own goes without.</summary>
internal static class Captions
{
    private const int Longest = 26;

    public static Caption? Of(Picture picture, Entry entry) => Choose(picture, entry) is { Text.Length: > 0 and <= Longest } caption ? caption : null;

    private static Caption? Choose(Picture picture, Entry entry) => entry.Body switch
    {
        Disclosure { Behaviours.Count: > 0 } told => new(told.Behaviours.InWords(), true),
        Disclosure { SelfBlame: true } => new("blamed themselves"),
        Disclosure told => new($"told of {Say.List(told.Substances.Select(substance => Say.Words(substance)))}"),
        Letter { Worried: true } => new("worried", true),
        _ when entry.Quote() is { } quote => new(quote),
        Letter letter => new($"to {Say.List(letter.To.Take(1).Select(picture.InShort))}"),
        Referral referral => new($"to {picture.InShort(referral.To)}"),
        MaracReferral => new("to MARAC", true),
        ReferralDecision { Level: { } level } decision => new($"level {level}, {Say.Words(decision.Answer)}"),
        ReferralDecision decision => new(Say.Words(decision.Answer)),
        HousingDecision { Accepted: false } => new("turned down"),
        AttemptToReach { Reached: false } => new("no answer"),
        Visit { Child: ChildSeen.NotSeen } => new("child not seen", true),
        MeetingHeld held => Meeting(picture, entry, held),
        AssessmentEnded ended => new(Say.Words(ended.Outcome), true),
        ConditionsSet { Until: null } set => new($"{Say.Words(set.Source)}, no end", true),
        ConditionsSet set => new(Say.Words(set.Source)),
        Screening { Answer: ScreeningAnswer.Refused, Interpreter: not InterpreterUse.Used } => new("“refused”, no interpreter", true),
        Casework.Enquiries.ChecksAsked checks => new(checks.Areas.Count == 1 ? "one area asked" : $"{checks.Areas.Count} areas asked"),
        _ => null,
    };

    private static Caption Meeting(Picture picture, Entry entry, MeetingHeld held)
    {
        var missing = Meetings.Missing(picture, entry).Count;
        var what = held.Decided(MeetingDecision.EnquiryEnded) ? "ended" : "met";

        return missing == 0 ? new(what) : new($"{what} without {missing} of {missing + held.Attended.Count}", true);
    }
}
