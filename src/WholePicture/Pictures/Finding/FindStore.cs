using Npgsql;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Pictures.Finding;

/// <summary>Keeps by what people can be looked for, and looks. What it finds still has to be held against what the reader may see: a key is never evidence.</summary>
public sealed class FindStore(NpgsqlDataSource database)
{
    private static readonly string add = Sql.Read("Pictures/Finding/AddKeys.sql");
    private static readonly string met = Sql.Read("Pictures/Finding/Met.sql");
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

    /// <summary>Whom each of the ways finds, read no further than so many keys.</summary>
    internal async Task<IReadOnlyList<Guid[]>> Meet(IReadOnlyList<Way> ways, int most, CancellationToken stop)
    {
        if (ways.Count == 0)
        {
            return [];
        }

        await using var ask = database.Command(met, ways.Select(way => way.From).ToArray(), ways.Select(way => way.To).ToArray(), most);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var each = new List<Guid[]>(ways.Count);
        while (await rows.ReadAsync(stop))
        {
            each.Add(rows.GetFieldValue<Guid[]>(0));
        }

        return each;
    }

    /// <summary>All keys of each of these people.</summary>
    internal async Task<IReadOnlyList<(PersonId Person, string[] Keys)>> Keys(Guid[] people, CancellationToken stop)
    {
        if (people.Length == 0)
        {
            return [];
        }

        await using var ask = database.Command("select person_id, array_agg(key) from pictures.find_key where person_id = any($1) group by person_id", people);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var each = new List<(PersonId, string[])>();
        while (await rows.ReadAsync(stop))
        {
            each.Add((new(rows.GetGuid(0)), rows.GetFieldValue<string[]>(1)));
        }

        return each;
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
