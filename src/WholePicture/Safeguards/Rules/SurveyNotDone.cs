using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A survey that was asked for is not reported, or by the days on which a hidden fracture would show none has been made (REQ SM-09, practice rules IN-21, IN-22).</summary>
public sealed class SurveyNotDone : ISafeguard
{
    private const int SurveyYears = 2;
    private const int BookedHours = 72;

    private static readonly Figure days = new("survey-not-done", "days", 11, 7, 28, "Days after a medical on which a hidden fracture shows and a survey is asked for (IN-22: 11 to 14, no later than 28)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "survey-not-done",
        LooksFor = "A child under two was examined for suspected harm; a survey that was booked is not reported within 72 hours, or none is made in time for a hidden fracture to show.",
        Asks = "Make the survey, or the second one, now. An enquiry that is closed and a child who went home do not cancel it.",
        QuietWhen = "a survey is recorded as done, or a consultant's reason for none",
        Taught = ["REQ SM-09", "REQ SM-17", "IN-21", "IN-22", "B 4.3"],
        Within = Within.OneDay,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var medicals = picture.All<ProtectionMedical>().Where(fact => fact.Entry.IsOnChild(picture.Child) && picture.Life.IsYoungerThan(SurveyYears, London.Day(fact.Entry.At()))).ToList();

        if (medicals.Count > 0 && medicals.MaxBy(fact => fact.Entry.Known) is var last && last.Body.Survey is not (SkeletalSurvey.Done or SkeletalSurvey.NotNeeded))
        {
            var booked = last.Body.Survey is SkeletalSurvey.Booked;
            var due = booked ? last.Entry.Known.AddHours(BookedHours) : last.Entry.Known.DaysOn(picture.Of(days));

            yield return Card.Raise(picture,
                $"The child was examined {last.Entry.Happened.OnInWords}. {(booked ? "The survey was booked and is not recorded as reported." : "No skeletal survey is recorded. By now a fracture that was hidden then would show.")}",
                [last.Entry],
                [.. Recipient.Of(Role.HospitalClinician, Role.NamedNurse), .. Tell.SocialCare(picture)],
                about: last.Entry.Id.ToString(),
                from: Around.Later(due, last.Entry.Received));
        }
    }
}
