using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Pre-proceedings were agreed in a pregnancy, and the letter is not sent by the twenty-eighth week (practice rule PB-6).</summary>
public sealed class LetterBeforeBirthLate : ISafeguard
{
    private const int Term = 40;
    private static readonly Figure weeks = new("letter-before-birth-late", "weeks", 28, 20, 36, "Weeks of pregnancy by which it goes (PB-6: 24 to 28)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "letter-before-birth-late",
        LooksFor = "Pre-proceedings were agreed for an unborn child, and by the twenty-eighth week of pregnancy no letter is recorded.",
        Asks = "Send it now, so that expert and family work can end before the birth.",
        QuietWhen = "the letter is recorded as sent, or the stage has ended",
        Taught = ["PB-6", "T1-31", "REQ PL-11"],
        Within = Within.Days(1),
        EndsWithTheChild = true,
        Figures = [weeks],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var stages = picture.Its<PreProceedings>();

        if (stages.Count > 0 && picture.Life.Expected is { } expected && picture.Life.Born is null && stages.MaxBy(fact => fact.Entry.Known) is { Body.Stage: PreProceedingsStage.Agreed } agreed)
        {
            var due = London.Instant(expected.AddDays((picture.Of(weeks) - Term) * 7), new TimeOnly(17, 0));

            yield return Card.Raise(picture,
                $"Pre-proceedings were agreed {agreed.Entry.Happened.OnInWords}. The letter was due by {London.InWords(due)}, and none is recorded.",
                [agreed.Entry],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ServiceManager)],
                from: Around.Later(due, agreed.Entry.Received));
        }
    }
}
