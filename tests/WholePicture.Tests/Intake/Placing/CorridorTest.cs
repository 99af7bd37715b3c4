using System.Text.Json;
using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Intake.Placing;
using WholePicture.Pictures;
using WholePicture.Pictures.Storing;
using WholePicture.Safeguards;
using WholePicture.Tests.Database;
using WholePicture.Words;
using WholePicture.Words.Json;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>Pieces arrive, and the corridor places them, on a database of their own.</summary>
public abstract class CorridorTest : DatabaseTest
{
    private readonly DrawnFrom lately = new();

    /// <summary>The rules a test runs with; all of them, unless it says otherwise.</summary>
    protected virtual IReadOnlyList<ISafeguard> Rules => Safeguard.All;

    protected PartnershipStore Partnership { get; private set; } = null!;

    protected Corridor Corridor { get; private set; } = null!;

    protected Looking Looking { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Partnership = new(App);
        (Corridor, Looking) = (new(App, Partnership, lately, rules: Rules), new(App, Partnership, lately, rules: Rules));
    }

    /// <summary>The door has let a piece in.</summary>
    protected Task<EntryId> Arrives(EntryDraft entry, DateTimeOffset at) => Arrives(JsonSerializer.SerializeToUtf8Bytes(entry, HouseJson.Options), entry.Agency, at);

    protected async Task<EntryId> Arrives(byte[] raw, string? agency, DateTimeOffset at)
    {
        var receipt = EntryId.New();
        await using var connection = await App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        await batch.Add("insert into intake.arrival (id, agency, received_at, raw, state) values ($1, $2, $3, $4, 'waiting')", receipt.Value, agency, at, raw).Send(CancellationToken.None);

        return receipt;
    }

    protected Task<Placed?> PlaceNext(DateTimeOffset now) => Corridor.PlaceNext(LocalSettings.National, now, CancellationToken.None);

    /// <summary>Places all that waits.</summary>
    protected async Task<IReadOnlyList<Placed>> PlaceAll(DateTimeOffset now, Corridor? corridor = null)
    {
        var all = new List<Placed>();
        while (await (corridor ?? Corridor).PlaceNext(LocalSettings.National, now, CancellationToken.None) is { } placed)
        {
            all.Add(placed);
        }

        return all;
    }

    /// <summary>Lets time pass: every look at its own moment.</summary>
    protected async Task Until(DateTimeOffset moment)
    {
        while (await Looking.NextLook(CancellationToken.None) is { } due && due <= moment)
        {
            await Looking.LookAtNext(LocalSettings.National, due, CancellationToken.None);
        }
    }

    /// <summary>What stands in the inbox about children, one line each.</summary>
    protected async Task<IReadOnlyList<string>> Inbox() => [.. (await Lines(
        "select child_id || ' ' || code || ' ' || about || ': ' || because || ' ' || cardinality(rests_on) from inbox.concern where closed_at is null and child_id is not null")).Order(StringComparer.Ordinal)];

    /// <summary>What would stand there, were every child's picture folded from the whole stream.</summary>
    protected async Task<IReadOnlyList<string>> FromNothing(DateTimeOffset now)
    {
        await using var connection = await App.OpenConnectionAsync();
        var people = (await Lines("select id::text from people.person")).Select(id => new PersonId(Guid.Parse(id)));
        var stream = await EntryStore.About(connection, people, CancellationToken.None);
        var partnership = await Partnership.Load(CancellationToken.None);
        var pictures = stream.SelectMany(Children.In).Distinct().Select(child => Fold.Picture(child, stream, now, partnership, LocalSettings.National));

        return [.. pictures.SelectMany(picture => Safeguard.Check(picture, Rules).Now.Select(concern =>
            $"{concern.Child} {concern.Code} {concern.About}: {concern.Because} {concern.RestsOn.Count}")).Order(StringComparer.Ordinal)];
    }

    protected async Task<IReadOnlyList<string>> Lines(string sql)
    {
        await using var ask = Owner.CreateCommand(sql);
        await using var rows = await ask.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await rows.ReadAsync())
        {
            lines.Add(rows.IsDBNull(0) ? "" : rows.GetString(0));
        }

        return lines;
    }
}
