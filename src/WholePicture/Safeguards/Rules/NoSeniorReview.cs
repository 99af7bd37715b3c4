using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A child lies in hospital with an enquiry open or an injury unexplained, and no consultant has written what they think that day (REQ HC-18, SM-20).</summary>
public sealed class NoSeniorReview : ISafeguard
{
    private static readonly Figure hours = new("no-senior-review", "hours", 24, 4, 72, "Hours in hospital without a consultant's review (HC-18: each day)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "no-senior-review",
        LooksFor = "A child in hospital with an open enquiry or an unexplained injury has no consultant's review that day.",
        Asks = "Have a consultant see the child today, weekend or not. Use who is on call: paediatrics, radiology, the named doctor.",
        QuietWhen = "a consultant's review or a medical is recorded within the time, or the child has left",
        Taught = ["REQ HC-18", "REQ SM-20", "IN-09", "B 3.1.14", "B 3.1.15", "B 3.1.16"],
        Within = Within.AtOnce,
        EndsWithTheChild = true,
        Figures = [hours],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.StayOf(picture.Child) is not { } stay || !(picture.EnquiryIsOpen() || IsInjured(picture, stay)))
        {
            yield break;
        }

        var seen = picture.Entries.LastOrDefault(entry => entry.Known >= stay.Entry.Known && entry.Body is ConsultantReview or ProtectionMedical && entry.IsOnChild(picture.Child));
        var due = (seen ?? stay.Entry).Known.AddHours(picture.Of(hours));

        yield return Card.Raise(picture,
            $"The child is in hospital since {stay.Entry.Happened}. {(seen is null ? "No consultant's review is recorded." : $"The last consultant's review was {seen.Happened.OnInWords}.")}",
            seen is null ? [stay.Entry] : [stay.Entry, seen],
            Recipient.Of(Role.HospitalClinician, Role.NamedNurse),
            about: stay.Entry.Id.ToString(),
            from: Around.Later(due, stay.Entry.Received));
    }

    private static bool IsInjured(Picture picture, Fact<Admission> stay) => picture.All<Injury>()
        .Any(injury => injury.Entry.IsOnChild(picture.Child) && injury.Body.View is not InjuryView.LikelyAccidental && injury.Entry.DaysUntil(stay.Entry) <= 1);
}
