using Npgsql;
using WholePicture.Words;

namespace WholePicture.Access.Clients;

/// <summary>Which systems may send, by the digest of their keys.</summary>
public sealed class ClientRegister(NpgsqlDataSource database, TimeProvider clock)
{
    private const string Columns = "select id, agency, name, created_at, revoked_at from access.client";

    /// <summary>Lets a system in, and returns the only copy of its key there will ever be.</summary>
    public async Task<(Client Client, ClientKey Key)> Add(AgencyId agency, string name, CancellationToken stop)
    {
        var key = ClientKey.New();
        var client = new Client(Guid.CreateVersion7(), agency, name, clock.GetUtcNow());
        await using var insert = Command("insert into access.client (id, agency, name, key_hash, created_at) values ($1, $2, $3, $4, $5)",
            client.Id, agency.Value, name, key.Digest(), client.Created);
        await insert.ExecuteNonQueryAsync(stop);

        return (client, key);
    }

    /// <summary>Whose key this is; null when nobody's, or no longer.</summary>
    public async Task<Client?> WhoHas(ClientKey key, CancellationToken stop)
    {
        await using var find = Command($"{Columns} where key_hash = $1 and revoked_at is null", key.Digest());

        return (await Read(find, stop)).SingleOrDefault();
    }

    /// <summary>From now on its key opens nothing. False when there is no such client, or it was revoked before.</summary>
    public async Task<bool> Revoke(Guid client, CancellationToken stop)
    {
        await using var update = Command("update access.client set revoked_at = $2 where id = $1 and revoked_at is null", client, clock.GetUtcNow());

        return await update.ExecuteNonQueryAsync(stop) == 1;
    }

    /// <summary>Every client there has been, by agency.</summary>
    public async Task<IReadOnlyList<Client>> All(CancellationToken stop)
    {
        await using var list = Command($"{Columns} order by agency, name, created_at");

        return await Read(list, stop);
    }

    private static async Task<List<Client>> Read(NpgsqlCommand command, CancellationToken stop)
    {
        var found = new List<Client>();
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            found.Add(new(rows.GetGuid(0), new(rows.GetString(1)), rows.GetString(2), rows.GetFieldValue<DateTimeOffset>(3),
                rows.IsDBNull(4) ? null : rows.GetFieldValue<DateTimeOffset>(4)));
        }

        return found;
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
