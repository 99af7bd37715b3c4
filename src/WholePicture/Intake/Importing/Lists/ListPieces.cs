using Npgsql;
using WholePicture.Matching.Linkage.Against;
using WholePicture.Words;

namespace WholePicture.Intake.Importing.Lists;

/// <summary>
/// An agency's first load: its whole list laid beside everybody on record, and each row an entry to be let in. Who a row surely is on record goes with it;
/// of any other the door finds out as of every piece, so that whoever is like somebody shielded waits for a person as ever.
/// </summary>
internal sealed class ListPieces
{
    private readonly PersonList list;
    private readonly IReadOnlyDictionary<string, PersonId> surely;
    private readonly DateOnly taken;

    private ListPieces(PersonList list, IReadOnlyDictionary<string, PersonId> surely, DateOnly taken) => (this.list, this.surely, this.taken) = (list, surely, taken);

    /// <summary>How far into the list it is, 0 to 1.</summary>
    public double Share { get; private set; }

    /// <summary>How many rows were left out, since they have no rec_id.</summary>
    public int LeftOut => list.LeftOut;

    /// <summary>Reads the list, and who its rows are.</summary>
    public static async Task<ListPieces> Of(NpgsqlDataSource database, string file, DateOnly taken, Action<string> tell, CancellationToken stop)
    {
        var list = PersonList.Open(file);
        var whole = await WholeList.Beside(database, file, tell, stop);
        whole.Rows.Told.ForEach(tell);

        return new(list, whole.Surely(), taken);
    }

    /// <summary>Each row in turn.</summary>
    public IEnumerable<Piece> All() => list.Rows().Select(row =>
    {
        Share = list.Share(row);

        return new Piece(row.Line, ListEntry.Of(row, list.Named, taken), false, surely.TryGetValue(row.Id, out var person) ? person : null);
    });
}
