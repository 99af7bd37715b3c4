using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Chronology.Storing;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Pictures.Storing;

/// <summary>Draws a child's picture from the stream, as at any moment.</summary>
public sealed class PictureStore(NpgsqlDataSource database, PartnershipStore partnership, LocalSettings settings)
{
    /// <summary>The picture at a moment, of all that the partnership held; or of what one agency held or had been given.</summary>
    public async Task<Picture> Load(PersonId child, DateTimeOffset asAt, AgencyId? knownTo = null, CancellationToken stop = default)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        var people = await Members(connection, child, stop);
        var entries = await EntryStore.About(connection, people, stop);
        var gathered = await Gathered.Around(connection, [child], people, entries, hold: false, stop);

        return Fold.Picture(child, gathered.Entries, asAt, await partnership.Current(connection, stop), settings, knownTo);
    }

    // Where to begin; the network is then followed from there
    private static async Task<IReadOnlyList<PersonId>> Members(NpgsqlConnection connection, PersonId child, CancellationToken stop)
    {
        await using var batch = new NpgsqlBatch(connection);
        await using var rows = await batch.AskTouched([child]).ExecuteReaderAsync(stop);

        return [child, .. (await ChildStore.ReadTouched(rows, stop)).GetValueOrDefault(child) ?? []];
    }
}
