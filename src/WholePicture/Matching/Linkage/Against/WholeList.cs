using Npgsql;
using WholePicture.Matching.Linkage.Learning;
using WholePicture.Matching.Linkage.Names;
using WholePicture.Matching.Linkage.Reading;
using WholePicture.Words;

namespace WholePicture.Matching.Linkage.Against;

/// <summary>A whole list laid beside everybody on record, by the scorer that puts lists together.</summary>
/// <param name="Rows">The rows of the list, and behind them those on record.</param>
/// <param name="Own">How many rows the list itself has.</param>
/// <param name="Settled">What it came to.</param>
internal sealed record WholeList(Rows Rows, int Own, Settled Settled)
{
    /// <summary>Reads both, and puts them together.</summary>
    public static async Task<WholeList> Beside(NpgsqlDataSource database, string list, Action<string> tell, CancellationToken stop)
    {
        var names = new NameList();
        var record = await PeopleOnRecord.Read(database, names, stop);
        tell($"{record.People} people on record read");
        var rows = ListFile.Read(list, names, record.Slices);
        var own = rows.Count - record.Rows;
        tell($"{own} rows read");
        var (found, groups) = Linking.Link(rows, tell);
        var settled = Settled.Of(own, record, found, groups);
        tell($"{settled.Found} rows are somebody's on record; {settled.Several} fit more than one of them, and {settled.Kept} are like somebody of whom something is kept from somebody: of those nothing is said here, somebody has to look");

        return new(rows, own, settled);
    }

    /// <summary>By rec_id, who a row surely is: somebody on record, by what the two say of themselves. Not among them: an id that would be two people's.</summary>
    public IReadOnlyDictionary<string, PersonId> Surely() => Settled.Pairs
        .Where(pair => pair.Score >= Scorer.Certain && pair.B >= Own && Settled.Groups[pair.A] == pair.B && !IsToldApart(Rows.All[pair.A], Rows.All[pair.B]))
        .Select(pair => (Id: Rows.Ids.Text(pair.A), Person: Rows.Ids.Text(pair.B))).Distinct().GroupBy(one => one.Id, one => one.Person).Where(one => one.Count() == 1)
        .ToDictionary(one => one.Key, one => new PersonId(Guid.Parse(one.Single())));

    private static bool IsToldApart(in Row row, in Row other) => row.Nhs != 0 && other.Nhs != 0 && row.Nhs != other.Nhs;
}
