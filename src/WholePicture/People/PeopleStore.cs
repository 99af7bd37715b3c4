using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.People;

/// <summary>Finds people by what identifies them, and keeps it. Callers hold a lock on each identifier, so that nobody is entered twice.</summary>
public static class PeopleStore
{
    private static readonly string keepOnly = Sql.Read("People/KeepOnly.sql");
    private static readonly string add = Sql.Read("People/Add.sql");

    /// <summary>Asks for all that is on record of these people by themselves, whoever they are one with.</summary>
    public static NpgsqlBatch AskRecord(this NpgsqlBatch batch, IEnumerable<PersonId> people) =>
        batch.Add("select person_id, kind, value from people.identifier where person_id = any($1)", people.Select(person => person.Value).ToArray());

    /// <summary>Reads people with all that is on record of each.</summary>
    public static async Task<IReadOnlyList<KnownPerson>> ReadWho(NpgsqlDataReader rows, CancellationToken stop)
    {
        var found = new List<(PersonId Id, Identifier Identifier)>();
        while (await rows.ReadAsync(stop))
        {
            found.Add((new(rows.GetGuid(0)), new(rows.GetString(1), rows.GetString(2))));
        }

        return [.. found.GroupBy(row => row.Id, row => row.Identifier).Select(person => new KnownPerson(person.Key, person.ToHashSet()))];
    }

    /// <summary>Adds people, when they are new, and what identifies them. Its answer is each identifier that was new.</summary>
    public static NpgsqlBatch AddPeople(this NpgsqlBatch batch, IEnumerable<PersonId> people, IReadOnlyList<(PersonId Person, Identifier Identifier)> identifiers) =>
        batch.Add(add, people.Select(person => person.Value).ToArray(), identifiers.Select(pair => pair.Person.Value).ToArray(),
            Kinds(identifiers.Select(pair => pair.Identifier)), Values(identifiers.Select(pair => pair.Identifier)));

    /// <summary>Reads the answer.</summary>
    public static async Task<IReadOnlyList<Identifier>> ReadNew(NpgsqlDataReader rows, CancellationToken stop)
    {
        var added = new List<Identifier>();
        while (await rows.ReadAsync(stop))
        {
            added.Add(new(rows.GetString(0), rows.GetString(1)));
        }

        return added;
    }

    /// <summary>Keeps of these people what is given of each, and nothing else.</summary>
    public static NpgsqlBatch KeepOnly(this NpgsqlBatch batch, IEnumerable<PersonId> people, IReadOnlyList<(PersonId Person, Identifier Identifier)> identifiers) =>
        batch.Add(keepOnly, people.Select(person => person.Value).ToArray(), identifiers.Select(pair => pair.Person.Value).ToArray(),
            Kinds(identifiers.Select(pair => pair.Identifier)), Values(identifiers.Select(pair => pair.Identifier)));

    private static string[] Kinds(IEnumerable<Identifier> identifiers) => [.. identifiers.Select(identifier => identifier.Kind)];

    private static string[] Values(IEnumerable<Identifier> identifiers) => [.. identifiers.Select(identifier => identifier.Value)];
}
