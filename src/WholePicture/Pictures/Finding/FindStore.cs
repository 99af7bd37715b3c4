using System.Globalization;
using Npgsql;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>Keeps by what people can be looked for, and looks. What it finds still has to be held against what the reader may see: a key is never evidence.</summary>
public sealed class FindStore(NpgsqlDataSource database)
{
    /// <summary>A way that finds more people than this finds nobody.</summary>
    internal const int TooMany = 300;

    // How far a wide way is read to see who stands in another too
    private const int FarEnough = 5000;

    private static readonly string add = Sql.Read("Pictures/Finding/AddKeys.sql");
    private static readonly string found = Sql.Read("Pictures/Finding/Found.sql");
    private static readonly string crossed = Sql.Read("Pictures/Finding/Crossed.sql");
    private static readonly string mine = Sql.Read("Pictures/Finding/Mine.sql");
    private static readonly string inWhose = Sql.Read("Pictures/Finding/InWhose.sql");

    /// <summary>Adds the keys of everybody known in these entries, and the words that are new. Keys are only ever added, as entries are.</summary>
    public static NpgsqlBatch AddKeys(NpgsqlBatch batch, params IEnumerable<Entry> entries)
    {
        var keys = entries.SelectMany(entry => FindKeys.Places(entry).SelectMany(place => FindKeys.Of(entry.Given, place).Select(key => (key, Person: entry.People[place]!.Value.Value)))).Distinct().ToList();
        var words = keys.Where(pair => pair.key[0] is 'n' or 'm').Select(pair => pair.key[2..]).Distinct().SelectMany(word => FindWords.Near(word).Select(near => (near, word))).ToList();

        return keys.Count == 0 ? batch : batch.Add(add, keys.Select(pair => pair.key).ToArray(), keys.Select(pair => pair.Person).ToArray(),
            words.Select(pair => pair.near).ToArray(), words.Select(pair => pair.word).ToArray());
    }

    /// <summary>Words on record a slip or a sound away from each word.</summary>
    internal async Task<ILookup<string, string>> Near(IReadOnlyList<string> words, CancellationToken stop)
    {
        var asked = words.SelectMany(word => FindWords.Near(word).Select(near => (near, word))).ToLookup(pair => pair.near, pair => pair.word);
        await using var ask = database.Command("select near, word from pictures.find_word where near = any($1) limit 2000", asked.Select(near => near.Key).ToArray());
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var known = new HashSet<(string Asked, string Word)>();
        while (await rows.ReadAsync(stop))
        {
            known.UnionWith(asked[rows.GetString(0)].Select(word => (word, rows.GetString(1))));
        }

        return known.Where(pair => pair.Asked != pair.Word).OrderBy(pair => Math.Abs(pair.Asked.Length - pair.Word.Length)).ThenBy(pair => pair.Word, StringComparer.Ordinal).ToLookup(pair => pair.Asked, pair => pair.Word);
    }

    /// <summary>Everybody whom one of the ways finds, and these people, each with all their keys; and which ways, counted from 1, found too many.</summary>
    internal Task<(IReadOnlyList<(PersonId Person, string[] Keys)> People, IReadOnlySet<long> Wide)> Find(IReadOnlyList<Way> ways, IEnumerable<PersonId> people, CancellationToken stop) =>
        Read(found, ways, [TooMany, people.Select(person => person.Value).ToArray()], stop);

    /// <summary>Those whom at least two of some wide ways find; and which of the ways go on beyond where they were read.</summary>
    internal Task<(IReadOnlyList<(PersonId Person, string[] Keys)> People, IReadOnlySet<long> Wide)> Cross(IReadOnlyList<Way> ways, CancellationToken stop) => Read(crossed, ways, [FarEnough, TooMany], stop);

    private async Task<(IReadOnlyList<(PersonId, string[])>, IReadOnlySet<long>)> Read(string sql, IReadOnlyList<Way> ways, SqlValue[] rest, CancellationToken stop)
    {
        await using var ask = database.Command(sql, [ways.Select(way => way.From).ToArray(), ways.Select(way => way.To).ToArray(), .. rest]);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var (all, wide) = (new List<(PersonId, string[])>(), new HashSet<long>());
        while (await rows.ReadAsync(stop))
        {
            if (rows.IsDBNull(0))
            {
                wide.UnionWith(rows.GetFieldValue<string[]>(1).Select(number => long.Parse(number, CultureInfo.InvariantCulture)));
            }
            else
            {
                all.Add((new(rows.GetGuid(0)), rows.GetFieldValue<string[]>(1)));
            }
        }

        return (all, wide);
    }

    /// <summary>Everybody in the pictures of the children somebody works with, was told of, or manages the work with.</summary>
    internal async Task<IReadOnlyList<PersonId>> Mine(string professional, string[] managed, CancellationToken stop)
    {
        await using var ask = database.Command(mine, professional, managed);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var people = new List<PersonId>();
        while (await rows.ReadAsync(stop))
        {
            people.Add(new(rows.GetGuid(0)));
        }

        return people;
    }

    /// <summary>In whose pictures people are, and whether the reader is family there, or there themselves.</summary>
    internal async Task<ILookup<PersonId, (PersonId Child, bool IsOwnFamily, bool IsReaderThere)>> InWhose(IEnumerable<PersonId> people, string professional, PersonId? self, CancellationToken stop)
    {
        await using var ask = database.Command(inWhose, people.Select(person => person.Value).ToArray(), professional, self?.Value ?? Guid.Empty);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<(PersonId Person, PersonId Child, bool IsOwnFamily, bool IsReaderThere)>();
        while (await rows.ReadAsync(stop))
        {
            found.Add((new(rows.GetGuid(0)), new(rows.GetGuid(1)), rows.GetBoolean(2), rows.GetBoolean(3)));
        }

        return found.ToLookup(row => row.Person, row => (row.Child, row.IsOwnFamily, row.IsReaderThere));
    }
}
