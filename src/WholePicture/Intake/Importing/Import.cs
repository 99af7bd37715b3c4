using WholePicture.Intake.Arriving;
using WholePicture.Words;

namespace WholePicture.Intake.Importing;

/// <summary>Keeps every entry of a file, through the same door as any other. Stopped and run again, it goes on where it was.</summary>
public sealed class Import(ArrivalStore store, TimeProvider clock)
{
    // Enough that the commit costs little, few enough that Ctrl-C is answered at once
    private const int AtOnce = 300;

    /// <summary>What was read.</summary>
    /// <param name="Contents">Each entry, by what it says.</param>
    /// <param name="Entries">How many there were.</param>
    /// <param name="New">How many had not come before.</param>
    /// <param name="CutShort">Whether the file seems to stop before its end.</param>
    public sealed record Kept(Contents Contents, int Entries, int New, bool CutShort);

    /// <summary>Keeps all. Entries that leave out their agency are <paramref name="agency"/>'s, and no other agency's may be among them.</summary>
    public async Task<Kept> Keep(Stream file, AgencyId? agency, Action<int> kept, CancellationToken stop)
    {
        var (pieces, contents) = (new Pieces(file), new Contents());
        var (entries, added) = (0, 0);
        await foreach (var batch in pieces.All(stop).Chunk(AtOnce).WithCancellation(stop))
        {
            var received = clock.Moment();
            var isNew = await store.Keep([.. batch.Select(piece => (Look(piece, agency, received), (OnceKey?)contents.Next(piece)))], stop);
            entries += batch.Length;
            added += isNew.Count(one => one);
            kept(entries);
        }

        return new(contents, entries, added, pieces.CutShort);
    }

    private static Arrival Look(Piece piece, AgencyId? agency, DateTimeOffset received) => piece.TooLong
        ? Arrival.Refused(agency, received, piece.Bytes, Refusal.TooLong, [new("", "Send entries of at most 1 MB: this is longer")])
        : FirstLook.At(piece.Bytes, agency, received);
}
