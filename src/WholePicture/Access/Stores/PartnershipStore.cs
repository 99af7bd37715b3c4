using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Stores;

/// <summary>
/// Keeps the agencies and professionals, and remembers them until somebody changes them. Within one request they are the same from its door to
/// its last line; a right that is taken away is gone from the next.
/// </summary>
public sealed class PartnershipStore(NpgsqlDataSource database, IHttpContextAccessor? request = null)
{
    private static readonly string save = Sql.Read("Access/Stores/SavePartnership.sql");

    // One thing, replaced as one: whoever reads it never sees half of another's
    private volatile Remembered remembered = new(0, Partnership.Empty);

    /// <summary>As it stands now. Nodes share nothing but the database, so each looks whether the version has moved.</summary>
    public async Task<Partnership> Current(CancellationToken stop)
    {
        if (request?.HttpContext?.Items[this] is Partnership asked)
        {
            return asked;
        }

        await using var connection = await database.OpenConnectionAsync(stop);
        var known = await Current(connection, stop);
        request?.HttpContext?.Items[this] = known;

        return known;
    }

    /// <summary>As it stands now, on a connection already open.</summary>
    public async Task<Partnership> Current(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var look = new NpgsqlCommand("select version from access.partnership_version", connection);
        var version = (long)(await look.ExecuteScalarAsync(stop))!;
        var known = remembered;
        if (known.Version != version)
        {
            known = new(version, await PartnershipRows.Read(connection, stop));
            remembered = known;
        }

        return known.Partnership;
    }

    /// <summary>As it stands now, read afresh.</summary>
    public async Task<Partnership> Load(CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);

        return await PartnershipRows.Read(connection, stop);
    }

    /// <summary>Adds and changes. Nobody is removed: what they once did still names them.</summary>
    public async Task Save(Partnership partnership, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        Agency[] agencies = [.. partnership.Agencies];
        Professional[] people = [.. partnership.Professionals];
        batch.Add(save,
            Each(agencies, agency => agency.Id.Value), Each(agencies, agency => agency.Name), Each(agencies, agency => Say.Json(agency.Kind)), Each(agencies, agency => agency.Area),
            Each(people, person => person.Id), Each(people, person => person.Agency.Value), Each(people, person => person.Name), Each(people, person => Say.Json(person.Role)),
            Each(people, person => person.Title), Each(people, person => string.Join(' ', (person.Duties ?? []).Select(duty => Say.Json(duty)))),
            Each(people, person => person.Manager), Each(people, person => person.Telephone));
        await batch.Send(stop);
        request?.HttpContext?.Items.Remove(this);
    }

    /// <summary>Somebody leaves: from the next request they are nobody here, wherever they are signed in. False when they had left, or never were.</summary>
    public Task<bool> Leave(string professional, DateTimeOffset at, CancellationToken stop) => Turn("update access.professional set left_at = $2 where id = $1 and left_at is null", professional, at, stop);

    /// <summary>Somebody who left is back, and signs in anew. False when they were here.</summary>
    public Task<bool> Return(string professional, DateTimeOffset at, CancellationToken stop) => Turn("update access.professional set left_at = null where id = $1 and left_at <= $2", professional, at, stop);

    /// <summary>Says which person a professional is. Their own family's pictures are theirs no more, from the next request.</summary>
    public async Task SayWho(string professional, PersonId person, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        await batch.Add("insert into access.own_person (professional, person_id) values ($1, $2) on conflict (professional) do update set person_id = excluded.person_id", professional, person.Value)
            .Add("select access.shut_own_family($1, $2)", professional, person.Value)
            .Add("update access.partnership_version set version = version + 1").Send(stop);
        request?.HttpContext?.Items.Remove(this);
    }

    /// <summary>Says whom else professionals were taken for. Never taken back.</summary>
    public static NpgsqlBatch SayAlso(NpgsqlBatch batch, IReadOnlyCollection<(string Professional, PersonId Person)> also) => also.Count == 0 ? batch
        : batch.Add("insert into access.also_self (professional, person_id) select * from unnest($1::text[], $2::uuid[]) on conflict do nothing", also.Select(pair => pair.Professional).ToArray(), also.Select(pair => pair.Person.Value).ToArray())
            .Add("update access.partnership_version set version = version + 1");

    private Task<bool> Turn(string change, string professional, DateTimeOffset at, CancellationToken stop) => database.InTransaction(async connection =>
    {
        await using var turn = connection.Command(change, professional, at);
        if (await turn.ExecuteNonQueryAsync(stop) == 0)
        {
            return false;
        }

        await using var batch = new NpgsqlBatch(connection);
        await batch.Add("update access.session set ended_at = $2 where professional = $1 and ended_at is null", professional, at)
            .Add("update access.partnership_version set version = version + 1").Send(stop);
        request?.HttpContext?.Items.Remove(this);

        return true;
    }, stop);

    private static string?[] Each<T>(T[] items, Func<T, string?> field) => Array.ConvertAll(items, item => field(item));

    private sealed record Remembered(long Version, Partnership Partnership);
}
