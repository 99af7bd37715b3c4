using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>A second grave incident follows the first within days (REQ DA-11, practice rule DA-15: escalation).</summary>
public sealed class GraveViolenceAgain : ISafeguard
{
    private static readonly Figure days = new("grave-violence-again", "days", 14, 1, 90, "Days within which a second grave incident counts as again (local; six in K 6.69)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "grave-violence-again",
        LooksFor = "Two incidents that each ask for joint action, within days of each other.",
        Asks = "Hold a strategy meeting. Treat the MARAC referral as urgent. Read a half-told account as fear, not as taken back. Offer the sexual violence service.",
        QuietWhen = "a strategy meeting with police and health and a MARAC referral are recorded after the last",
        Taught = ["REQ DA-11", "REQ DA-18", "REQ DA-06", "DA-15", "K 6.69", "K 6.74"],
        Within = Within.AtOnce,
        Figures = [days],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var grave = picture.CallOuts().Where(call => call.Body.IsGrave()).ToList();

        foreach (var (first, second) in grave.Zip(grave.Skip(1)))
        {
            var apart = first.Entry.DaysUntil(second.Entry);

            if (apart <= picture.Of(days) && (!picture.StrategyHeldAfter(second.Entry) || !picture.MaracAfter(second.Entry)))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(first.Body.GraveInWords())} {first.Entry.Happened.OnInWords}, then {second.Body.GraveInWords()} {second.Entry.Happened.OnInWords}: {Say.Count(apart, "day", "days")} apart.",
                    [first.Entry, second.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.HealthVisitor, Role.DomesticAbuseWorker, Role.MentalHealthWorker, Role.Gp), .. Sexual(first, second)],
                    about: second.Entry.Id.ToString());
            }
        }
    }

    private static IEnumerable<Recipient> Sexual(params Fact<PoliceCallOut>[] calls) =>
        calls.Any(call => call.Body.Behaviours.Contains(Behaviour.Sexual)) ? Recipient.Of(Role.SexualViolenceService) : [];
}
