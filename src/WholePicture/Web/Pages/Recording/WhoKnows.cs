using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Database;

namespace WholePicture.Web.Pages.Recording;

/// <summary>Who may already know what an entry says: whoever opened a page on which it stands since it first came, or was told of a concern that rests on it. Handling that is added later cannot undo that; it can be said.</summary>
public sealed class WhoKnows(NpgsqlDataSource database, PartnershipStore partnership)
{
    private static readonly string who = Sql.Read("Web/Pages/Recording/WhoKnows.sql");

    /// <summary>One of them.</summary>
    /// <param name="Name">Who.</param>
    /// <param name="Agency">Where they work.</param>
    /// <param name="How">How they may know.</param>
    /// <param name="Since">Since when.</param>
    public sealed record One(string Name, string Agency, string How, DateTimeOffset Since);

    /// <summary>All of them, the first to know first.</summary>
    public async Task<IReadOnlyList<One>> Of(Entry entry, CancellationToken stop)
    {
        IReadOnlyList<Entry> versions = [entry, .. entry.Others];
        var known = await partnership.Current(stop);
        await using var ask = database.Command(who, versions.Select(version => version.Id.Value).ToArray(), versions.Min(version => version.Received));
        await using var rows = await ask.ExecuteReaderAsync(stop);
        var found = new List<One>();
        while (await rows.ReadAsync(stop))
        {
            if (known.Professional(rows.GetString(0)) is { } person)
            {
                found.Add(new(person.Name, known.NameOf(person.Agency), rows.GetBoolean(1) ? "was told of a concern that rests on it" : "has opened a page on which it stands", rows.GetFieldValue<DateTimeOffset>(2)));
            }
        }

        return found;
    }
}
