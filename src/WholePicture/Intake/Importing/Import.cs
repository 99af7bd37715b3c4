using Npgsql;
using WholePicture.Database;
using WholePicture.Intake.Arriving;
using WholePicture.Matching;
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
    /// <param name="LeftOut">How many rows of a list could not be made an entry, for want of a rec_id.</param>
    public sealed record Kept(Contents Contents, int Entries, int New, bool CutShort, int LeftOut = 0)
    {
        /// <summary>Whether all of it was read.</summary>
        public bool IsWhole => !CutShort && LeftOut == 0;
    }

    /// <summary>Keeps all. Entries that leave out their agency are <paramref name="agency"/>'s, and no other agency's may be among them.</summary>
    public async Task<Kept> Keep(Stream file, AgencyId? agency, Action<int> kept, CancellationToken stop)
    {
        var pieces = new Pieces(file);

        return await Keep(pieces.All(stop), agency, kept, stop) with { CutShort = pieces.CutShort };
    }

    /// <summary>Keeps all, of whatever they were made.</summary>
    public async Task<Kept> Keep(IAsyncEnumerable<Piece> pieces, AgencyId? agency, Action<int> kept, CancellationToken stop)
    {
        var (contents, entries, added) = (new Contents(), 0, 0);
        await foreach (var batch in pieces.Chunk(AtOnce).WithCancellation(stop))
        {
            var received = clock.Moment();
            var looks = batch.Select(piece => Look(piece, agency, received)).ToList();
            var isNew = await store.Keep([.. looks.Select((look, place) => (look, (OnceKey?)contents.Next(batch[place], look.Agency)))], stop, (connection, isNew) => Settle(connection, batch, looks, isNew, received, stop));
            entries += batch.Length;
            added += isNew.Count(one => one);
            kept(entries);
        }

        return new(contents, entries, added, false);
    }

    private static async Task Settle(NpgsqlConnection connection, Piece[] pieces, List<Arrival> looks, bool[] isNew, DateTimeOffset now, CancellationToken stop)
    {
        await using var write = new NpgsqlBatch(connection);
        foreach (var (piece, look, _) in pieces.Zip(looks, isNew).Where(one => one.Third && one.Second.IsIn && one.First.First is not null))
        {
            write.KeepSettled(look.Receipt, 0, piece.First!.Value, "The whole list was laid beside everybody on record", by: null, now);
        }

        await write.Send(stop);
    }

    private static Arrival Look(Piece piece, AgencyId? agency, DateTimeOffset received) => piece.TooLong
        ? Arrival.Refused(agency, received, piece.Bytes, Refusal.TooLong, [new("", "Send entries of at most 1 MB: this is longer")])
        : FirstLook.At(piece.Bytes, agency, received);
}
