using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Inbox.Requesting;

/// <summary>Keeps what agencies were asked, and what they answered.</summary>
public sealed class RequestStore(NpgsqlDataSource database)
{
    private const string Columns = "select id, form, child_id, asked_by, asked, about, question, asked_at, due_at, chased_at, holds, answer, answered_by, answered_at, people, only_asker from inbox.request";

    /// <summary>Asks; sent twice, it asks once.</summary>
    public static async Task Ask(NpgsqlConnection connection, IReadOnlyList<InformationRequest> requests, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var one in requests)
        {
            batch.Add("insert into inbox.request (id, form, child_id, asked_by, asked, about, question, asked_at, due_at, people) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (form, asked) do nothing",
                one.Id, one.Form, one.Child.Value, one.AskedBy, one.Asked.Value, one.About.ToArray<string?>(), one.Question, one.AskedAt, one.DueAt, one.People.Select(person => person.Value).ToArray());
        }

        await batch.Send(stop);
    }

    /// <summary>Keeps an answer; false when there was one already, which stays as it is.</summary>
    public async Task<bool> Answer(Guid id, RequestAnswer given, CancellationToken stop)
    {
        await using var put = database.Command("update inbox.request set holds = $2, answer = $3, answered_by = $4, answered_at = $5, only_asker = $6 where id = $1 and answered_at is null",
            id, Say.Json(given.Holds), given.Words, given.By, given.At, given.OnlyAsker);

        return await put.ExecuteNonQueryAsync(stop) > 0;
    }

    /// <summary>Keeps that it was asked again.</summary>
    public async Task Chase(Guid id, DateTimeOffset now, CancellationToken stop)
    {
        await using var put = database.Command("update inbox.request set chased_at = chased_at || $2 where id = $1 and answered_at is null", id, now);
        await put.ExecuteNonQueryAsync(stop);
    }

    /// <summary>One of that key; null when there is none.</summary>
    public async Task<InformationRequest?> Find(Guid id, CancellationToken stop) => (await Read(database.Command($"{Columns} where id = $1", id), stop)).SingleOrDefault();

    /// <summary>All about a child, the latest first.</summary>
    public Task<IReadOnlyList<InformationRequest>> About(PersonId child, CancellationToken stop) => Read(database.Command($"{Columns} where child_id = $1 order by asked_at desc, asked", child.Value), stop);

    /// <summary>What an agency has not answered, the first due first.</summary>
    public Task<IReadOnlyList<InformationRequest>> Waiting(AgencyId agency, CancellationToken stop) => Read(database.Command($"{Columns} where asked = $1 and answered_at is null order by due_at, id", agency.Value), stop);

    /// <summary>What somebody has asked and nobody has answered, the first due first.</summary>
    public Task<IReadOnlyList<InformationRequest>> By(IReadOnlyCollection<string> professionals, CancellationToken stop) => Read(database.Command($"{Columns} where asked_by = any($1) and answered_at is null order by due_at, id", professionals.ToArray()), stop);

    /// <summary>What somebody has asked and was answered since a moment, the latest answer first.</summary>
    public Task<IReadOnlyList<InformationRequest>> AnsweredTo(IReadOnlyCollection<string> professionals, DateTimeOffset since, CancellationToken stop) =>
        Read(database.Command($"{Columns} where asked_by = any($1) and answered_at > $2 order by answered_at desc, id limit 100", professionals.ToArray(), since), stop);

    private static async Task<IReadOnlyList<InformationRequest>> Read(NpgsqlCommand command, CancellationToken stop)
    {
        await using var ask = command;
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<InformationRequest>();
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0), rows.GetGuid(1), new(rows.GetGuid(2)), rows.GetString(3), new(rows.GetString(4)), rows.GetFieldValue<string[]>(5), rows.GetString(6),
                rows.GetFieldValue<DateTimeOffset>(7), rows.GetFieldValue<DateTimeOffset>(8), rows.GetFieldValue<DateTimeOffset[]>(9), rows.IsDBNull(10) ? null : Given(rows))
            {
                People = Array.ConvertAll(rows.GetFieldValue<Guid[]>(14), id => new PersonId(id)),
            });
        }

        return found;
    }

    private static RequestAnswer Given(NpgsqlDataReader rows) => new(
        Enum.GetValues<Holds>().FirstOrDefault(one => Say.Json(one) == rows.GetString(10)), rows.IsDBNull(11) ? null : rows.GetString(11), rows.GetString(12), rows.GetFieldValue<DateTimeOffset>(13), rows.GetBoolean(15));
}
