using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Ties;

/// <summary>Keeps which professionals are tied to which children, so that a right can be decided before anything about a child is read.</summary>
public sealed class TieStore(NpgsqlDataSource database, TimeProvider clock)
{
    private static readonly string about = Sql.Read("Access/Ties/About.sql");

    /// <summary>A professional's ties to a child, and those of whom they may be the manager.</summary>
    public async Task<IReadOnlyList<Tie>> About(PersonId child, string professional, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await AskAbout(batch, child, professional).ExecuteReaderAsync(stop);

        return await ReadAbout(rows, stop);
    }

    /// <summary>Asks for the same, on one journey with something else.</summary>
    internal NpgsqlBatch AskAbout(NpgsqlBatch batch, PersonId child, string professional) => batch.Add(about, child.Value, clock.GetUtcNow(), professional);

    /// <summary>Reads the answer.</summary>
    internal static async Task<IReadOnlyList<Tie>> ReadAbout(NpgsqlDataReader rows, CancellationToken stop)
    {
        var ties = new List<Tie>();
        while (await rows.ReadAsync(stop))
        {
            ties.Add(new(rows.GetString(0), Tie.Named(rows.GetString(1)), rows.IsDBNull(2) ? null : rows.GetFieldValue<DateTimeOffset>(2)));
        }

        return ties;
    }

    /// <summary>How a professional is tied to each of these children by themselves, in one question.</summary>
    public async Task<ILookup<PersonId, TieKind>> Own(IReadOnlyCollection<PersonId> children, string professional, CancellationToken stop)
    {
        var ties = new List<(PersonId Child, TieKind Kind)>();
        await using var ask = database.Command("select child_id, kind from access.tie where child_id = any($1) and professional = $2", children.Select(child => child.Value).ToArray(), professional);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            ties.Add((new(rows.GetGuid(0)), Tie.Named(rows.GetString(1))));
        }

        return ties.ToLookup(tie => tie.Child, tie => tie.Kind);
    }
}
