using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using WholePicture.Words;

namespace WholePicture.Bench.Loading;

/// <summary>
/// Fills a database with copies of what came in through the door: the same rows under other ids, references and NHS numbers, so that
/// a page's own cost can be measured among far more children than the door would let in within an hour. Each copy has professionals of its own, for nobody
/// works with a hundred caseloads; only whoever has a duty has it for all. What came in by the door is not kept a second time.
/// </summary>
internal sealed partial class Copies(NpgsqlDataSource owner)
{
    // In the order in which each may refer to those before it
    private static readonly string[] tables =
        ["access.professional", "people.person", "people.identifier", "chronology.entry", "chronology.version", "chronology.mention", "pictures.child", "pictures.member", "access.tie", "inbox.concern", "inbox.told", "inbox.act"];

    private readonly HashSet<string> taken = [];
    private int next = 999_100_000;

    /// <summary>Copies everything there is so many times.</summary>
    public async Task Make(int times, CancellationToken stop)
    {
        var rows = new Dictionary<string, List<object?[]>>();
        foreach (var table in tables)
        {
            rows[table] = await Read(table, stop);
        }

        var alone = rows["access.professional"].Where(row => row.OfType<string[]>().All(duties => duties.Length == 0)).Select(row => (string)row[0]!).ToHashSet();
        rows["access.professional"].RemoveAll(row => !alone.Contains((string)row[0]!));
        var references = await References(stop);
        await Force(false, stop);
        taken.UnionWith(rows["people.identifier"].Where(row => row[0] is "nhs").Select(row => (string)row[1]!));
        for (var copy = 1; copy <= times; copy++)
        {
            var numbers = taken.ToDictionary(number => number, _ => "");
            foreach (var table in tables)
            {
                await Write(table, rows[table], new Copy(copy, number => Number(numbers, number), alone, references), stop);
            }
        }

        await Force(true, stop);
    }

    private async Task<HashSet<string>> References(CancellationToken stop)
    {
        await using var ask = owner.CreateCommand("select array(select reference from chronology.entry)");

        return [.. (string[])(await ask.ExecuteScalarAsync(stop))!];
    }

    // COPY does not work through row-level policies, not even for an owner who is bound by them
    private async Task Force(bool on, CancellationToken stop)
    {
        foreach (var table in tables)
        {
            await using var change = owner.CreateCommand($"alter table {table} {(on ? "" : "no ")}force row level security");
            await change.ExecuteNonQueryAsync(stop);
        }
    }

    private string Number(Dictionary<string, string> numbers, string digits)
    {
        if (numbers.GetValueOrDefault(digits) is not { Length: > 0 } given)
        {
            numbers[digits] = given = Unused();
        }

        return given;
    }

    private string Unused()
    {
        for (; ; next++)
        {
            var found = Enumerable.Range(0, 10).Select(check => NhsNumber.TryParse($"{next}{check}")).FirstOrDefault(number => number is not null);
            if (found is { } number && !taken.Contains(number.Digits))
            {
                next++;

                return number.Digits;
            }
        }
    }

    private async Task<List<object?[]>> Read(string table, CancellationToken stop)
    {
        await using var ask = owner.CreateCommand($"select * from {table}");
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var all = new List<object?[]>();
        while (await rows.ReadAsync(stop))
        {
            all.Add([.. Enumerable.Range(0, rows.FieldCount).Select(column => rows.IsDBNull(column) ? null : rows.GetValue(column))]);
        }

        return all;
    }

    private async Task Write(string table, List<object?[]> rows, Copy copy, CancellationToken stop)
    {
        await using var connection = await owner.OpenConnectionAsync(stop);
        var (names, types) = await Columns(connection, table, stop);
        await using var into = await connection.BeginBinaryImportAsync($"copy {table} from stdin (format binary)", stop);
        foreach (var row in rows)
        {
            await into.StartRowAsync(stop);
            for (var column = 0; column < row.Length; column++)
            {
                if (row[column] is { } value)
                {
                    await into.WriteAsync(copy.Of(names[column], value), types[column], stop);
                }
                else
                {
                    await into.WriteNullAsync(stop);
                }
            }
        }

        await into.CompleteAsync(stop);
    }

    private static async Task<(string[] Names, string[] Types)> Columns(NpgsqlConnection connection, string table, CancellationToken stop)
    {
        await using var ask = new NpgsqlCommand($"select * from {table} limit 0", connection);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var columns = Enumerable.Range(0, rows.FieldCount);

        return ([.. columns.Select(rows.GetName)], [.. columns.Select(rows.GetDataTypeName)]);
    }

    /// <summary>One copy: what stands for what.</summary>
    private sealed class Copy(int number, Func<string, string> nhs, HashSet<string> alone, HashSet<string> references)
    {
        public object Of(string column, object value) => value switch
        {
            Guid id => Id(id),
            Guid[] ids => Array.ConvertAll(ids, Id),
            string text when column is "reference" or "corrects" => $"c{number}-{text}",
            string text when column is "professional" or "manager" || (column is "id" && alone.Contains(text)) => alone.Contains(text) ? $"c{number}-{text}" : text,
            string text when column is "value" && NhsNumber.TryParse(text) is { } own => nhs(own.Digits),
            string text when column is "given" => Given(text),
            string text when column is "handling" => Professionals(text),
            string text when column is "kind" && text.StartsWith("unborn:", StringComparison.Ordinal) => $"unborn:{Id(Guid.Parse(text[7..]))}",
            _ => value,
        };

        private string Given(string json)
        {
            var numbered = NhsNumbers().Replace(json, found => NhsNumber.TryParse(found.Groups[1].Value) is { } own ? $"\"nhsNumber\": \"{nhs(own.Digits)}\"" : found.Value);

            return Referring().Replace(Professionals(numbered), found => references.Contains(found.Groups[2].Value) ? $"\"{found.Groups[1].Value}\": \"c{number}-{found.Groups[2].Value}\"" : found.Value);
        }

        private string Professionals(string json) => Names().Replace(json, found => alone.Contains(found.Groups[1].Value) ? $"\"c{number}-{found.Groups[1].Value}\"" : found.Value);

        private Guid Id(Guid id)
        {
            Span<byte> bytes = stackalloc byte[32];
            SHA256.HashData(Encoding.ASCII.GetBytes($"{number} {id}"), bytes);

            return new(bytes[..16]);
        }
    }

    [GeneratedRegex("\"nhsNumber\": \"([0-9 ]+)\"")]
    private static partial Regex NhsNumbers();

    [GeneratedRegex("\"([a-z]+(?:-[a-z0-9]+)+)\"")]
    private static partial Regex Names();

    [GeneratedRegex("\"(reference|corrects|of)\": \"([^\"]+)\"")]
    private static partial Regex Referring();
}
