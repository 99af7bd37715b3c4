using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.History;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards.Rules;

/// <summary>Several agencies each hold one account of harm in the same family, and they have never met about it (REQ CH-03, CH-14).</summary>
public sealed class PiecesHeldApart : ISafeguard
{
    private static readonly Figure agencies = new("pieces-held-apart", "agencies", 4, 2, 20,
        "Agencies that each hold a piece before they are asked to talk (local; four in K 6.46–6.49)");

    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "pieces-held-apart",
        LooksFor = "Several agencies each hold an account of abuse, drink or drugs in one family, and have not met.",
        Asks = "Talk to each other within days. Put the pieces together and consider a referral.",
        QuietWhen = "a meeting has heard all but a few of them",
        Taught = ["REQ CH-03", "REQ CH-14", "REQ RT-08", "K 6.46–6.49", "K 6.55"],
        Within = Within.Days(3),
        Figures = [agencies],
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var pieces = picture.All<IAccountOfAbuse>().Where(piece => piece.Body.TellsOfHarm() && !HasBeenHeard(picture, piece.Entry)).ToList();
        var holders = pieces.Select(piece => piece.Entry.Agency).Distinct().Where(agency => picture.Partnership.KindOf(agency) is not AgencyKind.NotStated).ToList();

        if (picture.AreEnough(holders.Count, agencies))
        {
            var history = picture.All<PastHarm>().Select(fact => fact.Entry);
            yield return Card.Raise(picture,
                $"{Say.Sentence(picture.NamesOrCount(holders))} each hold a part of what is happening in this family. They have not met about it.{picture.Which(holders)}",
                pieces.Select(piece => piece.Entry).Concat(history),
                [.. Tell.At(picture, holders), .. Recipient.Of(Role.PoliceDomesticAbuseUnit, Role.HealthVisitingSafeguarding)]);
        }
    }

    private static bool HasBeenHeard(Picture picture, Entry piece) =>
        picture.LastHeard().TryGetValue(piece.Agency, out var heard) && heard >= piece.Known;
}
