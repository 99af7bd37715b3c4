using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Chronology.Storing;

/// <summary>The only writer of the stream, and its reader.</summary>
public static class EntryStore
{
    private static readonly string add = Sql.Read("Chronology/Storing/AddEntry.sql");
    private static readonly string addMentions = Sql.Read("Chronology/Storing/AddMentions.sql");
    private static readonly string about = Sql.Read("Chronology/Storing/About.sql");
    private static readonly string held = Sql.Read("Chronology/Storing/Held.sql");
    private static readonly string chainPeople = Sql.Read("Chronology/Storing/ChainPeople.sql");

    /// <summary>Every entry about any of these people, with all its people, and the corrections of each.</summary>
    public static async Task<IReadOnlyList<Entry>> About(NpgsqlConnection connection, IEnumerable<PersonId> people, CancellationToken stop)
    {
        IReadOnlyList<EntryPeople> found;
        await using (var batch = new NpgsqlBatch(connection))
        await using (var rows = await batch.AskAbout(people).ExecuteReaderAsync(stop))
        {
            found = await ReadAbout(rows, stop);
        }

        return await SaidEntries.Read(connection, found, stop);
    }

    /// <summary>A piece that is not in the stream yet, or not wholly, with its versions that are.</summary>
    public static async Task<Entry> WithVersions(NpgsqlConnection connection, Entry piece, CancellationToken stop)
    {
        IReadOnlyList<EntryPeople> found;
        await using (var batch = new NpgsqlBatch(connection))
        await using (var rows = await batch.Add(about, Array.Empty<Guid>(), await VersionsOf(connection, piece, stop)).ExecuteReaderAsync(stop))
        {
            found = await ReadAbout(rows, stop);
        }

        return Versions.Joined([piece, .. (await SaidEntries.Read(connection, found, stop)).Where(entry => entry.Id != piece.Id)])[0];
    }

    /// <summary>Asks which entries there are about these people.</summary>
    public static NpgsqlBatch AskAbout(this NpgsqlBatch batch, IEnumerable<PersonId> people) =>
        batch.Add(about, people.Select(person => person.Value).ToArray(), Array.Empty<Guid>());

    /// <summary>Asks for one entry and its versions alone, or for none; read the same way.</summary>
    public static NpgsqlBatch AskOne(this NpgsqlBatch batch, EntryId? entry) => batch.Add(about, Array.Empty<Guid>(), entry is { } one ? [one.Value] : Array.Empty<Guid>());

    /// <summary>Reads the answer, whose entries <see cref="SaidEntries"/> reads.</summary>
    public static async Task<IReadOnlyList<EntryPeople>> ReadAbout(NpgsqlDataReader rows, CancellationToken stop)
    {
        await rows.ReadAsync(stop);
        var (named, kept) = (rows.IsDBNull(1) ? [] : rows.GetFieldValue<Guid[]>(1), rows.IsDBNull(3) ? [] : rows.GetFieldValue<Guid[]>(3));
        var (people, from) = (named.Length == 0 ? [] : rows.GetFieldValue<Guid?[]>(2), kept.Length == 0 ? [] : rows.GetFieldValue<Guid[]>(4));

        return EntryPeople.Of(rows.GetFieldValue<Guid[]>(0), named, people, kept, from);
    }

    /// <summary>Reads entries with what each says, and its people. Nothing of it is kept at hand: whoever asks for very many asks once.</summary>
    public static async Task<IReadOnlyList<Entry>> ReadEach(NpgsqlDataReader rows, CancellationToken stop)
    {
        var found = new List<Entry>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(EntryJson.Read(new(rows.GetGuid(0)), new(rows.GetString(1)), rows.GetFieldValue<DateTimeOffset>(2), rows.GetFieldValue<byte[]>(3), People(rows, 4)) with { KeptAlso = Kept(rows, 5) });
        }

        return Versions.Joined(found);
    }

    /// <summary>Asks what is held under a reference, and who is in the entries that correct it or that it corrects.</summary>
    public static NpgsqlBatch AskHeld(this NpgsqlBatch batch, Entry entry) => batch
        .Add(held, entry.Agency.Value, entry.Reference, EntryJson.Write(entry.Given))
        .Add(chainPeople, entry.Agency.Value, entry.Reference, entry.Given.Corrects);

    /// <summary>Reads the two answers.</summary>
    public static async Task<(Held? Held, IReadOnlyList<PersonId> Chain)> ReadHeld(NpgsqlDataReader rows, CancellationToken stop)
    {
        var found = await rows.ReadAsync(stop) ? new Held(new(rows.GetGuid(0)), rows.GetBoolean(1), People(rows, 2), People(rows, 3)) : null;
        await rows.NextResultAsync(stop);
        var chain = new List<PersonId>();
        while (await rows.ReadAsync(stop))
        {
            chain.Add(new(rows.GetGuid(0)));
        }

        return (found, chain);
    }

    /// <summary>Adds an entry; one that is there already gains only the people it lacked.</summary>
    public static NpgsqlBatch AddEntry(this NpgsqlBatch batch, Entry entry) => batch
        .Add(add, entry.Id.Value, entry.Agency.Value, entry.Reference, entry.Given.Kind, entry.Given.Version, entry.Happened.From, entry.Happened.Until,
            entry.Known, entry.Received, entry.Given.Corrects, EntryJson.Write(entry.Given))
        .Add(addMentions, entry.Id.Value, Enumerable.Range(0, entry.People.Count).ToArray(), entry.People.Select(person => person?.Value).ToArray(),
            entry.Given.People.Select(person => Say.Json(person.As)).ToArray());

    private static async Task<Guid[]> VersionsOf(NpgsqlConnection connection, Entry piece, CancellationToken stop)
    {
        await using var ask = connection.Command("select array(select entry_id from chronology.versions($1, $2, $3))", piece.Agency.Value, piece.Reference, piece.Given.Corrects);

        return (Guid[])(await ask.ExecuteScalarAsync(stop))!;
    }

    private static PersonId[] Kept(NpgsqlDataReader rows, int column) => Array.ConvertAll(rows.GetFieldValue<Guid[]>(column), id => new PersonId(id));

    private static PersonId?[] People(NpgsqlDataReader rows, int column) =>
        Array.ConvertAll(rows.GetFieldValue<Guid?[]>(column), id => id is { } known ? new PersonId(known) : (PersonId?)null);
}
