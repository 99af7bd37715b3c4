using System.Text.Json;
using Npgsql;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Inbox;

/// <summary>Reads a piece of which nobody knows yet whom it is about, so that what a reader may read of it is decided as of any other.</summary>
public sealed class PieceAlone(NpgsqlDataSource database)
{
    /// <summary>The piece, with the entries it corrects, whose handling is its own too; nothing when it cannot be read, and then nothing that came from it is shown.</summary>
    public async Task<Entry?> Find(EntryId piece, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);

        return await Alone(connection, piece, stop) is { } alone ? await EntryStore.WithVersions(connection, alone, stop) : null;
    }

    private static async Task<Entry?> Alone(NpgsqlConnection connection, EntryId piece, CancellationToken stop)
    {
        await using var ask = connection.Command("select agency, received_at, raw from intake.arrival where id = $1", piece.Value);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        if (!await rows.ReadAsync(stop))
        {
            return null;
        }

        var received = rows.GetFieldValue<DateTimeOffset>(1);
        using var sent = JsonDocument.Parse(rows.GetFieldValue<byte[]>(2));
        var read = EntryReader.From(sent.RootElement, received);

        return read.Draft is { } draft && (rows.IsDBNull(0) ? draft.Agency : rows.GetString(0)) is { } agency
            ? new(piece, new(agency), received, draft, read.Body!, [.. draft.People.Select(_ => (PersonId?)null)])
            : null;
    }
}
