using WholePicture.Casework.Plans;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A professional challenged a decision or asked for legal advice, and nobody has answered (REQ EC-02, EC-06, PL-08).</summary>
public sealed class ChallengeOpen : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "challenge-open",
        LooksFor = "A challenge, or a request for legal advice, has no answer.",
        Asks = "Answer it. Whoever is challenged says what will change and by when; without an answer it goes to the next person.",
        QuietWhen = "an answer to it is recorded",
        Taught = ["REQ EC-01", "REQ EC-02", "REQ EC-06", "REQ PL-08", "A-17", "Bd 40"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var challenge in picture.All<Challenge>().Where(fact => !fact.Body.Answered && !picture.All<Challenge>().Any(answer => answer.Body.Answered && answer.Entry.Known > fact.Entry.Known && answer.Entry.Agency == fact.Body.To && answer.Body.To == fact.Entry.Agency)))
        {
            yield return Card.Raise(picture,
                $"{picture.Name(challenge.Entry.Agency)} challenged {picture.Name(challenge.Body.To)} {challenge.Entry.Happened.OnInWords}{(challenge.Body.LegalAdvice ? " and asked for legal advice" : "")}. No answer is recorded.",
                [challenge.Entry],
                [.. Tell.SocialCare(picture), .. Recipient.Of(Role.TeamManager, Role.ConferenceChair, Role.NamedNurse), .. Tell.At(picture, [challenge.Entry.Agency])],
                about: challenge.Entry.Id.ToString());
        }
    }
}
