using WholePicture.Casework.History;
using WholePicture.Casework.Meetings;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>An adult because of whom other children had plans, or who is kept from their own, appears in this child's life (REQ FP-07, FP-08).</summary>
public sealed class ReasonForPlansJoins : ISafeguard
{
    private static readonly PastTopic[] grave = [PastTopic.ReasonForPlansElsewhere, PastTopic.KeptFromOwnChildren];
    private static readonly MeetingType[] conferences = [MeetingType.InitialConference, MeetingType.ReviewConference];
    private static readonly PersonRole[] beside = [PersonRole.Father, PersonRole.Partner, PersonRole.HouseholdMember, PersonRole.Present, PersonRole.BirthPartner];

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "reason-for-plans-joins",
        LooksFor = "An adult who was a reason for protection plans on other children, or who is kept from their own, is part of this child's life.",
        Asks = "Consider a conference. Speak with the chair and the core group of the other household first, and tell them at once. Write why, if none is held.",
        QuietWhen = "a conference about this child is held after both were known",
        Taught = ["REQ FP-07", "REQ FP-08", "REQ FP-11", "REQ CH-02", "REQ TO-05", "B 1.2.2", "B 3.1.26", "Bd 27", "Bd 41"],
        Within = Within.AtOnce,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var history in picture.All<PastHarm>().Where(fact => grave.Contains(fact.Body.Topic)).Select(fact => fact.Entry).GroupBy(Adult))
        {
            if (history.Key is not { } adult || picture.Mothers().Contains(adult))
            {
                continue;
            }

            var joined = picture.Entries.Where(entry => Joins(entry, adult, picture.Child)).Concat(Couple(picture, adult)).Distinct().ToList();

            if (joined.Count > 0 && !ConferenceSince(picture, Around.Later(history.Max(entry => entry.Known), joined.Min(entry => entry.Known))))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(picture.Called(adult))} is part of this child's life since {London.InWords(joined.Min(entry => entry.Known))}. {picture.Names(history.Select(entry => entry.Agency).Distinct())} holds what happened in another household. No conference is recorded.",
                    [.. history, .. joined],
                    [.. Tell.SocialCare(picture), .. Tell.Community, .. Recipient.Of(Role.ConferenceChair, Role.OutOfHours, Role.PoliceSupervisor)],
                    about: adult.ToString());
            }
        }
    }

    private static PersonId? Adult(Entry entry) => entry.Who(PersonRole.Subject).Select(adult => (PersonId?)adult).FirstOrDefault();

    private static bool Joins(Entry entry, PersonId adult, PersonId child) =>
        entry.Body is not PastHarm && entry.Has(child, PersonRole.Child) && entry.Who(beside).Contains(adult);

    private static IEnumerable<Entry> Couple(Picture picture, PersonId adult) => picture.Statements
        .Where(statement => statement.Given is { Question: Question.CoupleWith, Answer: "together" } or { Question: Question.LivesWith, Answer: "yes" or "stays" })
        .Where(statement => statement.About == adult || statement.With == adult)
        .Select(statement => statement.Entry);

    private static bool ConferenceSince(Picture picture, DateTimeOffset moment) =>
        picture.All<MeetingHeld>().Any(meeting => conferences.Contains(meeting.Body.Type) && meeting.Entry.Known > moment);
}
