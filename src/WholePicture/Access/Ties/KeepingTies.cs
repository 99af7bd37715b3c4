using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Ties;

/// <summary>Writes a child's ties with what else is written about the child, so that a right begins and ends with the fact it rests on.</summary>
public static class KeepingTies
{
    private static readonly string keep = Sql.Read("Access/Ties/KeepTies.sql");

    /// <summary>From now on these are the child's ties.</summary>
    public static NpgsqlBatch KeepTies(this NpgsqlBatch batch, PersonId child, IReadOnlyCollection<Tie> ties) =>
        batch.Add(keep, child.Value, ties.Select(tie => tie.Professional).ToArray(), ties.Select(tie => Say.Json(tie.Kind)).ToArray());

    /// <summary>Adds one, until the picture is next drawn.</summary>
    public static NpgsqlBatch AddTie(this NpgsqlBatch batch, PersonId child, Tie tie) =>
        batch.Add("insert into access.tie (child_id, professional, kind) values ($1, $2, $3) on conflict do nothing", child.Value, tie.Professional, Say.Json(tie.Kind));
}
