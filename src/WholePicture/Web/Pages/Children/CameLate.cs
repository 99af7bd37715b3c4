using Npgsql;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>What is new to a picture though it reached WholePicture earlier: an entry that waited until somebody said whom it is about, or came with a person who was joined.</summary>
/// <param name="Placed">Entries that were placed since.</param>
/// <param name="WhoIsWho">Whether anybody has said since of people in the picture who is who.</param>
public sealed record CameLate(IReadOnlySet<EntryId> Placed, bool WhoIsWho)
{
    private static readonly string came = Sql.Read("Web/Pages/Children/CameLate.sql");

    /// <summary>Nothing.</summary>
    public static CameLate Nothing { get; } = new(new HashSet<EntryId>(), false);

    /// <summary>What came late to a picture since a moment.</summary>
    public static async Task<CameLate> Since(NpgsqlDataSource database, DateTimeOffset last, IEnumerable<Entry> entries, IEnumerable<PersonId> people, CancellationToken stop)
    {
        await using var ask = database.Command(came, entries.Where(entry => entry.Received <= last).Select(entry => entry.Id.Value).ToArray(), people.Select(person => person.Value).ToArray(), last);
        await using var rows = await ask.ExecuteReaderAsync(stop);
        await rows.ReadAsync(stop);

        return new(rows.GetFieldValue<Guid[]>(0).Select(id => new EntryId(id)).ToHashSet(), rows.GetBoolean(1));
    }
}
