using Npgsql;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Demo;

/// <summary>Which databases hold invented people: those alone that were empty when the demonstration was first loaded. Real people and invented ones never stand in one.</summary>
public static class Invented
{
    // Not both here and there: whoever opens the demonstration may be anybody
    private const string Begin = """
        insert into demo.invented (since)
        select now()
         where not exists (select from demo.invented) and not exists (select from access.agency) and not exists (select from intake.arrival) and not exists (select from people.person)
        """;

    /// <summary>Whether this is one of them.</summary>
    public static async Task<bool> Fill(NpgsqlDataSource database, CancellationToken stop) => await Since(database, stop) is not null;

    /// <summary>Since when it has been one of them; null when it is none.</summary>
    public static async Task<DateTimeOffset?> Since(NpgsqlDataSource database, CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select min(since) from demo.invented");

        return await ask.ExecuteScalarAsync(stop) is DateTime since ? since : null;
    }

    /// <summary>Makes an empty one of them, for good, and says since when it is; refuses one that holds anything that is not invented.</summary>
    public static async Task<DateTimeOffset> MayFill(WholePictureDatabase database, CancellationToken stop)
    {
        await using var begin = database.Owner.CreateCommand(Begin);
        await begin.ExecuteNonQueryAsync(stop);

        return await Since(database.App, stop) ?? throw new PlainError($"{Say.Sentence(database.Where)} already holds a partnership that is not invented, and in the demonstration anybody may sign in as anybody. Start without --demo (./wholepicture serve), or name an empty database.");
    }
}
