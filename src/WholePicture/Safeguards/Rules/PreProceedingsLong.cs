using WholePicture.Casework.Court;
using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>The letter before proceedings went, and months later nobody has ended the stage or gone to court (REQ PL-11, practice rule T1-31).</summary>
public sealed class PreProceedingsLong : ISafeguard
{
    private const int DaysInAWeek = 7;
    private static readonly Figure weeks = new("pre-proceedings-long", "weeks", 16, 4, 52, "Weeks from the letter to the end of the stage (T1-31: an aim of 16)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "pre-proceedings-long",
        LooksFor = "The letter before proceedings was sent, and sixteen weeks later the stage has not ended and no proceedings are recorded.",
        Asks = "Decide: end it with a plan that others check, or go to court. If it takes longer, write why and until when.",
        QuietWhen = "the stage has ended, or proceedings have begun",
        Taught = ["T1-31", "REQ PL-11"],
        Within = Within.Days(2),
        EndsWithTheChild = true,
        Figures = [weeks],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var stages = picture.Its<PreProceedings>();
        var ended = stages.Where(fact => fact.Body.Stage is PreProceedingsStage.Ended).Select(fact => fact.Entry)
            .Concat(picture.Its<CourtStep>().Where(step => step.Body.Stage is CourtStage.ProceedingsIssued).Select(step => step.Entry)).ToList();
        var letter = stages.Where(fact => fact.Body.Stage is PreProceedingsStage.LetterSent && !ended.Exists(end => end.Known >= fact.Entry.Known)).Select(fact => fact.Entry).MinBy(entry => entry.Known);

        if (letter is not null)
        {
            var due = letter.Known.DaysOn(picture.Of(weeks) * DaysInAWeek);

            yield return Card.Raise(picture,
                $"The letter before proceedings went {letter.Happened.OnInWords}. The stage was to end by {London.InWords(due)}, and neither its end nor proceedings are recorded.",
                [letter],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ServiceManager)],
                from: Around.Later(due, letter.Received));
        }
    }
}
