using WholePicture.Pictures.Drawing.Lanes;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Drawing;

/// <summary>What each agency knows, and when: one lane an agency, drawn and written from the same pieces.</summary>
/// <param name="Title">Whose it is and what it shows.</param>
/// <param name="Reach">The time it shows.</param>
/// <param name="Life">The child's dates.</param>
/// <param name="Lanes">From top to bottom.</param>
public sealed record Swimlane(string Title, Reach Reach, Life Life, IReadOnlyList<Lane> Lanes)
{
    /// <summary>Every piece, in the order of the lanes and of time.</summary>
    public IEnumerable<Piece> Pieces => Lanes.SelectMany(lane => lane.Pieces);

    /// <summary>Whether there is anything to draw.</summary>
    public bool IsEmpty => Lanes.All(lane => lane.Spots.Count == 0);

    /// <summary>The lane to which news must come; null when social care has no part.</summary>
    public Lane? SocialCare { get; init; }

    /// <summary>The picture of a child, drawn from what is shown of it.</summary>
    public static Swimlane Of(Shown shown)
    {
        var picture = shown.Picture;
        var reach = Reach.Of(picture);
        var agencies = LaneOrder.Of(shown);
        var police = agencies.Where(agency => picture.CallOuts().Any(fact => fact.Entry.Agency == agency)).ToList();

        Lane?[] lanes =
        [
            ChildLane.Of(picture, reach),
            HelpLane.Of(picture, reach) is { Stretches.Count: > 0 } help ? help : null,
            .. police.Select(agency => PoliceLane.Of(shown, agency, reach)),
            DisagreementLane.Of(picture, reach),
            .. agencies.Except(police).Select(agency => AgencyLane.Of(shown, agency, reach)),
        ];

        List<Lane> all = [.. lanes.OfType<Lane>()];

        return new($"{Say.Sentence(picture.ChildName())}: what each agency knows, and when", reach, picture.Life, all)
        {
            SocialCare = all.Find(lane => picture.Partnership.KindOf(new(lane.Id)) is AgencyKind.SocialCare),
        };
    }
}
