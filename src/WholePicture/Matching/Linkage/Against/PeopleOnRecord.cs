using System.Text;
using Npgsql;
using WholePicture.Database;
using WholePicture.Matching.Linkage.Names;
using WholePicture.Matching.Linkage.Reading;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Matching.Linkage.Against;

/// <summary>Everybody on record as rows that stand behind those of a list, read by what reads lists: so that both are compared as two lists would be.</summary>
internal sealed class PeopleOnRecord
{
    private const int SliceBytes = 4 << 20;
    private static readonly string all = Sql.Read("Matching/Linkage/Against/OnRecord.sql");
    private readonly List<Slice> slices = [];
    private readonly List<int> first = [];
    private readonly HashSet<int> shielded = [];
    private readonly NamesSeen names;
    private readonly Columns columns = new((byte)',', [.. Enumerable.Range(0, Columns.Names.Count)]);

    private PeopleOnRecord(NameList names) => this.names = new(names);

    /// <summary>Their rows.</summary>
    public IReadOnlyList<Slice> Slices => slices;

    /// <summary>How many rows.</summary>
    public int Rows => first.Count;

    /// <summary>How many people.</summary>
    public int People { get; private set; }

    /// <summary>The first row of the person of a row; both counted from their first.</summary>
    public int FirstOf(int row) => first[row];

    /// <summary>Whether something about the person of a row is kept from somebody.</summary>
    public bool IsShielded(int row) => shielded.Contains(first[row]);

    /// <summary>Reads them all.</summary>
    public static async Task<PeopleOnRecord> Read(NpgsqlDataSource database, NameList names, CancellationToken stop)
    {
        var (record, text) = (new PeopleOnRecord(names), new StringBuilder());
        await using var command = database.CreateCommand(all);
        command.CommandTimeout = 0;
        await using var rows = await command.ExecuteReaderAsync(stop);
        var (person, said) = (default(PersonId), new HashSet<Identifier>());

        while (await rows.ReadAsync(stop))
        {
            if (rows.GetGuid(0) is var next && next != person.Value)
            {
                record.Add(new(person, said), text);
                (person, said) = (new(next), []);
            }

            said.Add(new(rows.GetString(1), rows.GetString(2)));
        }

        record.Add(new(person, said), text);
        record.Cut(text);

        return record;
    }

    private void Add(KnownPerson person, StringBuilder text)
    {
        if (person.Identifiers.Count == 0)
        {
            return;
        }

        var (at, lines) = (first.Count, RecordLines.Of(person).ToList());
        lines.ForEach(line => text.Append(line).Append('\n'));
        first.AddRange(Enumerable.Repeat(at, lines.Count));
        shielded.UnionWith(person.IsShielded ? [at] : []);
        People++;

        if (text.Length > SliceBytes)
        {
            Cut(text);
        }
    }

    private void Cut(StringBuilder text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var slice = new Slice { From = 0 };
        slice.Read(bytes, bytes.Length, columns, names);
        slices.Add(slice);
        text.Clear();
    }
}
