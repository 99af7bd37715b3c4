using WholePicture.Access;
using WholePicture.Inbox;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>
/// A piece that could not be placed is itself a concern: pictures may be without it and the safeguards may not have read it, so that a person must.
/// Says nothing of what is in it; whoever is told reads it where they may, or is told whom to ring.
/// </summary>
internal static class PieceNotPlaced
{
    private const string Code = "piece-not-placed";

    public static Addressed From(Waiting waiting, Partnership partnership, LocalSettings settings, DateTimeOffset now)
    {
        // Nobody's: it only says who is on duty
        var nobody = Fold.Picture(new(waiting.Receipt.Value), [], now, partnership, settings);
        var since = waiting.Received;
        var concern = new Concern(Code, nobody.Child, "", "A piece that was sent could not be placed, although nothing is wrong with it. Pictures may be without it, and the safeguards may not have read it.",
            [waiting.Receipt], [new(Role.FrontDoor)], "Read it, or ring whoever sent it, do what it asks for by hand, and report the fault.", "It has been placed.", since, Within.OneDay.After(since));

        return new(concern, Recipients.Of(concern.For, nobody), waiting.Receipt);
    }
}
