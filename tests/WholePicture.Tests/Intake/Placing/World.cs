using System.Text.Json;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Chronology;
using WholePicture.Database;
using WholePicture.Intake.Placing;
using WholePicture.Matching.Deciding;
using WholePicture.Tests.Database;
using WholePicture.Words;
using WholePicture.Words.Json;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>One of two worlds in which the same pieces arrive, on a database of its own.</summary>
internal sealed class World(TestDatabase database) : IAsyncDisposable
{
    private const string Standing = "select reference || ' ' || place, coalesce(person_id::text, '') from chronology.mention join chronology.entry on entry.id = entry_id order by reference, place";
    private const string Concerns = "select coalesce(child_id::text, 'open') || ' ' || code || ' ' || about || ' ' || cardinality(rests_on), '' from inbox.concern where closed_at is null order by 1";
    private const string Members = "select child_id || ' ' || person_id, '' from pictures.member where exists (select from chronology.mention where mention.person_id = child_id)";
    private const string Questions = "select place || ' ' || (convert_from(raw, 'UTF8')::jsonb ->> 'reference'), '' from matching.question join intake.arrival on arrival.id = arrival_id where answered_at is null order by 1";
    private readonly Corridor corridor = new(database.App, new PartnershipStore(database.App), new());
    private readonly WhoIsOne who = new(database.App, new PartnershipStore(database.App), LocalSettings.National);

    public static async Task<World> Begin()
    {
        var database = await TestDatabase.Create();
        await new PartnershipStore(database.App).Save(AmarasPieces.Partnership, CancellationToken.None);

        return new(database);
    }

    public async Task Arrives(EntryDraft piece, DateTimeOffset at)
    {
        await using var arrive = database.App.Command("insert into intake.arrival (id, agency, received_at, raw, state) values ($1, $2, $3, $4, 'waiting')", EntryId.New().Value, piece.Agency, at, JsonSerializer.SerializeToUtf8Bytes(piece, HouseJson.Options));
        await arrive.ExecuteNonQueryAsync();
        await PlaceAll(at);
    }

    public async Task PlaceAll(DateTimeOffset now)
    {
        while (await corridor.PlaceNext(LocalSettings.National, now, CancellationToken.None) is { } placed)
        {
            Assert.True(placed.State is ArrivalState.Placed or ArrivalState.Asking, $"{placed.State}");
        }
    }

    public Task<string?> Says(Decision decision, DateTimeOffset now) => who.Say(decision, now, CancellationToken.None);

    /// <summary>Who everybody is, what stands in the inbox, who is in whose picture and what is asked, without any key: people by the first place in which they stand.</summary>
    public async Task<string> AsItStands()
    {
        var mentions = await Rows(Standing);
        var names = new Dictionary<string, string>();
        foreach (var (where, person) in mentions.Where(mention => mention.Item2.Length > 0))
        {
            names.TryAdd(person, $"[{where}]");
        }

        string Named(string line) => names.Aggregate(line, (text, name) => text.Replace(name.Key, name.Value, StringComparison.Ordinal));

        var concerns = (await Rows(Concerns)).Select(line => Named(line.Item1));
        var members = (await Rows(Members)).Select(line => Named(line.Item1));

        return string.Join("\n", [.. mentions.Select(mention => $"{mention.Item1} is {Named(mention.Item2)}"), .. concerns.Order(StringComparer.Ordinal), .. members.Order(StringComparer.Ordinal), .. (await Rows(Questions)).Select(line => $"asked {line.Item1}")]);
    }

    /// <summary>Everybody who stands in a role, by key.</summary>
    public async Task<IReadOnlyList<PersonId>> In(params string[] roles) =>
        [.. (await Rows($"select person_id::text, '' from chronology.mention where person_id is not null and role in ({string.Join(',', roles.Select(role => $"'{role}'"))}) group by person_id order by min(named)")).Select(row => new PersonId(Guid.Parse(row.Item1)))];

    public async Task<IReadOnlyList<(string, string)>> Rows(string sql)
    {
        await using var ask = database.Owner.CreateCommand(sql);
        await using var rows = await ask.ExecuteReaderAsync();
        var all = new List<(string, string)>();
        while (await rows.ReadAsync())
        {
            all.Add((rows.GetString(0), rows.GetString(1)));
        }

        return all;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
