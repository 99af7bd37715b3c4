using WholePicture.Casework.DomesticAbuse;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>Somebody is assaulted, or worse, while holding or beside a small child, or the child is used as a threat (REQ SM-01, DA-11, practice rule T1-05).</summary>
public sealed class ViolenceNearSmallChild : ISafeguard
{
    private const int SmallYears = 2;

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "violence-near-small-child",
        LooksFor = "A carer is assaulted, or strangulation, sexual violence, stalking, a threat to kill or a broken condition is alleged, while a child under two is in their arms or there; or the child is used as a threat.",
        Asks = "Hold a strategy discussion today. See the child and check that they are unharmed. Treat an accusation against the carer as one account.",
        QuietWhen = "a strategy discussion with police and health is held after it",
        Taught = ["REQ SM-01", "REQ DA-01", "REQ DA-11", "T1-05", "SB-8", "SB-12", "K 6.59", "K 6.60"],
        Within = Within.AtOnce,
        SpeaksFromOnePiece = true,
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        foreach (var call in picture.CallOuts().Where(call => EndangersChild(call.Body)))
        {
            var day = London.Day(call.Entry.At());

            if (picture.Life.IsYoungerThan(SmallYears, day) && !picture.Life.IsUnborn(day) && !picture.StrategyHeldAfter(call.Entry))
            {
                yield return Card.Raise(picture,
                    $"{Say.Sentence(call.Entry.Happened.OnInWords)}: {Say.List(call.Body.Behaviours.Select(behaviour => behaviour.InWords()))}, {Where(call.Body.Child)}. {Age(picture, day)}",
                    [call.Entry],
                    [.. Tell.SocialCare(picture), .. Recipient.Of(Role.FrontDoor, Role.PoliceChildAbuseTeam)],
                    about: call.Entry.Id.ToString());
            }
        }
    }

    private static bool EndangersChild(PoliceCallOut call) =>
        ((call.Behaviours.Contains(Behaviour.Physical) || call.IsGrave()) && call.Child is (ChildAtScene.InArms or ChildAtScene.Present))
        || call.Behaviours.Contains(Behaviour.ThreatToTakeChild);

    private static string Age(Picture picture, DateOnly day) =>
        picture.Life.DaysOld(day) is null ? "The child's age is not recorded." : $"The child was {picture.Life.AgeOn(day)} old.";

    private static string Where(ChildAtScene child) => child switch
    {
        ChildAtScene.InArms => "with the child in somebody's arms",
        ChildAtScene.Present => "with the child there",
        _ => "where the child was is not recorded",
    };
}
