using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A survey that was asked for is not reported, or by the days on which a hidden fracture would show none, or no second one, has been made (REQ SM-09, practice rules IN-21, IN-22).</summary>
public sealed class SurveyNotDone : ISafeguard
{
    private const int SurveyYears = 2;
    private const int BookedHours = 72;
    private const int LatestDays = 28;

    private static readonly Figure days = new("survey-not-done", "days", 11, 7, 28, "Days after a medical, or after the first survey, on which a hidden fracture shows and a survey is asked for (IN-22: 11 to 14, no later than 28)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "survey-not-done",
        LooksFor = "A child under two was examined for suspected harm; a survey that was booked is not reported within 72 hours, or none, or no second one, is made in time for a hidden fracture to show.",
        Asks = "Make the survey, or the second one, now. An enquiry that is closed and a child who went home do not cancel it.",
        QuietWhen = "a first and a second survey are recorded as done, or a consultant's reason for none",
        Taught = ["REQ SM-09", "REQ SM-17", "IN-21", "IN-22", "B 4.3"],
        Within = Within.OneDay,
        EndsWithTheChild = true,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var medicals = picture.All<ProtectionMedical>().Where(fact => fact.Entry.IsOnChild(picture.Child) && picture.Life.IsYoungerThan(SurveyYears, London.Day(fact.Entry.At()))).OrderBy(fact => fact.Entry.Known).ToList();

        if (medicals is not [.., var last] || last.Body.Survey is SkeletalSurvey.NotNeeded)
        {
            yield break;
        }

        var done = medicals.Where(fact => fact.Body.Survey is SkeletalSurvey.Done).ToList();
        var booked = last.Body.Survey is SkeletalSurvey.Booked;

        if (done.Count == 0)
        {
            yield return Raise(picture, last,
                $"The child was examined {last.Entry.Happened.OnInWords}. {(booked ? "The survey was booked and is not recorded as reported." : "No skeletal survey is recorded. By now a fracture that was hidden then would show.")}",
                booked ? last.Entry.Known.AddHours(BookedHours) : last.Entry.Known.DaysOn(picture.Of(days)));
        }
        else if (done is [var first])
        {
            yield return Raise(picture, first,
                $"The first skeletal survey was made {first.Entry.Happened.OnInWords}. No second one is recorded{(booked ? " as reported" : "")}, in which a fracture that was hidden then would show. It is due by {London.InWords(first.Entry.Known.DaysOn(LatestDays))}.",
                first.Entry.Known.DaysOn(picture.Of(days)));
        }
    }

    private Concern Raise(Picture picture, Fact<ProtectionMedical> medical, string because, DateTimeOffset due) => Card.Raise(picture, because,
        [medical.Entry],
        [.. Recipient.Of(Role.HospitalClinician, Role.NamedNurse), .. Tell.SocialCare(picture)],
        about: medical.Entry.Id.ToString(),
        from: Around.Later(due, medical.Entry.Received));
}
