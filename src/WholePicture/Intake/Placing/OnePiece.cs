using WholePicture.Chronology;
using WholePicture.Inbox;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>What a piece says on its own, before anybody knows whom it is about (design: "Urgency does not wait for identity").</summary>
internal static class OnePiece
{
    /// <summary>What is raised from it alone.</summary>
    public static IReadOnlyList<Addressed> Says(Piece piece, Named named, Ground ground)
    {
        var entry = piece.With([.. named.People.Select((found, place) => found.Asks is null ? found.Person : Provisional(piece.Receipt, place))]);
        var urgent = ground.Rules.Where(rule => rule.Card.SpeaksFromOnePiece).ToList();

        return [.. Children.In(entry).SelectMany(child => About(child, entry, urgent, ground))];
    }

    private static IEnumerable<Addressed> About(PersonId child, Entry entry, List<ISafeguard> urgent, Ground ground)
    {
        var picture = Fold.Picture(child, [entry], ground.At, ground.Partnership, ground.Settings);
        var found = Safeguard.Check(picture, urgent);

        return found.Now.Concat(BrokenSafeguard.In(found, child, [], entry.Received)).Select(concern => new Addressed(concern, Recipients.Of(concern.For, picture), entry.Id));
    }

    // The same each time the piece is looked at, and nobody's
    private static PersonId Provisional(EntryId receipt, int place)
    {
        var bytes = receipt.Value.ToByteArray();
        bytes[^1] ^= (byte)(place + 1);

        return new(new Guid(bytes));
    }
}
