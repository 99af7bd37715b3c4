using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Database;
using WholePicture.Learning.Replay;
using WholePicture.Tests.Database;
using WholePicture.Web;
using WholePicture.Web.Layout;
using WholePicture.Words;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Access.Matrix;

/// <summary>A child for each way of handling an entry, with a marker in what that entry says; and somebody in every role for every way of being tied to them.</summary>
public sealed class Marked : IAsyncLifetime
{
    private static readonly DateTimeOffset at = DateTimeOffset.UtcNow.AddDays(-3);
    private TestDatabase? database;
    private WebApplication? service;

    /// <summary>A moment after what was corrected came, and before its correction.</summary>
    internal static DateTimeOffset Before => at.AddDays(1);

    /// <summary>Everything the service wrote into its log.</summary>
    internal KeptLogs Logs { get; } = new();

    internal Uri Address { get; private set; } = null!;

    /// <summary>Who made the database, and may change what it lets others do.</summary>
    internal NpgsqlDataSource Owner => database!.Owner;

    internal IServiceProvider Services => service!.Services;

    /// <summary>Each child, by how the marked entry about them is handled.</summary>
    internal Dictionary<string, PersonId> Children { get; } = [];

    internal List<(Professional Professional, string Relationship)> Viewers { get; } = [];

    /// <summary>What kind of agency somebody works for.</summary>
    internal static AgencyKind KindOf(Professional viewer) => viewer.Agency.Value == "marked-police" ? AgencyKind.Police : AgencyKind.HealthVisiting;

    /// <summary>What stands in the entry and nowhere else.</summary>
    internal static string Marker(string handling) => $"marker{handling.Replace("-", "", StringComparison.Ordinal)}x";

    /// <summary>What no e-mail may say: a marker, a name, an address, or which child.</summary>
    internal IEnumerable<string> InNoEmail() => [.. Oracle.Handlings.Append("call-out").Select(Marker), .. families, "Underhill", .. Children.Values.Select(child => $"{child}"), "Quay Row"];

    public async Task InitializeAsync()
    {
        database = await TestDatabase.Create();
        Viewers.AddRange(Everybody());
        await new PartnershipStore(database.App).Save(new(
            [new(new("marked-police"), "Marked Police", AgencyKind.Police), new(new("marked-health"), "Marked Health", AgencyKind.HealthVisiting)],
            [.. Viewers.Select(viewer => viewer.Professional), new("worker", new("marked-health"), "Worker", Role.HealthVisitor), .. Workers]), default);
        foreach (var handling in Oracle.Handlings)
        {
            await Tie(Children[handling] = await Child(handling));
        }

        // As PostgreSQL would by itself within a minute; here it is told not to, and would plan as if there were nobody.
        // And by indexes, as where there are many children: of fourteen it reads all, and asks of each whether it opens
        foreach (var sql in new[] { "analyze", $"alter database {database.Name} set enable_seqscan = off", $"alter database {database.Name} set jit = off" })
        {
            await using var command = database.Owner.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }

        database.App.Clear();
        service = Service.Build(database.Database, "http://127.0.0.1:0", Demonstration.On);
        Services.GetRequiredService<ILoggerFactory>().AddProvider(Logs);
        await service.StartAsync();
        Services.GetRequiredService<ILogger<Marked>>().Log(LogLevel.Warning, default, "The log is kept", null, (line, _) => line);
        Address = new(service.Urls.First());
    }

    public async Task DisposeAsync()
    {
        await service!.DisposeAsync();
        await database!.DisposeAsync();
    }

    internal async Task<HttpClient> Browser(string professional)
    {
        var session = await Services.GetRequiredService<SessionStore>().Begin(professional, SignInWay.Demo, default);
        var cookies = new CookieContainer();
        cookies.Add(Address, new Cookie("wholepicture", session.Value));

        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = Address };
    }

    // Whoever manages, manages one who works with the family
    private static IEnumerable<Professional> Workers => Enum.GetValues<Role>().Select(role => new Professional($"worker-of-{Say.Json(role)}", new("marked-health"), "Worker", Role.HealthVisitor, Manager: $"manages-{Say.Json(role)}"));

    private static IEnumerable<(Professional, string)> Everybody()
    {
        foreach (var relationship in Oracle.Relationships)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                yield return (new($"{relationship}-{Say.Json(role)}", new("marked-health"), "Somebody", role, Duties: [role]), relationship);
            }

            yield return (new($"{relationship}-at-police", new("marked-police"), "Somebody", Role.PoliceSupervisor), relationship);
        }

        yield return (new("named-one", new("marked-police"), "Somebody", Role.Other), "involved");
    }

    private async Task<PersonId> Child(string handling)
    {
        var feed = new Feed(database!.App, LocalSettings.National);
        var isLater = handling.EndsWith("-later", StringComparison.Ordinal);
        var isFirst = handling.EndsWith("-first", StringComparison.Ordinal);
        var isCorrected = isLater || isFirst || handling.EndsWith("-before", StringComparison.Ordinal);
        List<JsonObject> versions = [Entry(handling, at, isLater || isFirst ? null : Handling(handling))];
        if (isCorrected)
        {
            var correction = Entry(handling, isFirst ? at : Before.AddDays(1), isLater || isFirst ? Handling(handling) : null);
            (correction["corrects"], correction["reference"]) = ($"m-{handling}", $"c-{handling}");
            versions.Insert(isFirst ? 0 : 1, correction);
        }

        var receipt = new EntryId();
        for (var place = 0; place < versions.Count; place++)
        {
            receipt = await feed.Arrive(new(place == 0 ? at : Before.AddDays(1), null, versions[place], []), default);
        }

        await using var ask = database.App.Command("select person_id from chronology.mention where entry_id = $1 and place = 0", receipt.Value);

        return new((Guid)(await ask.ExecuteScalarAsync())!);
    }

    // Families that are not alike, or somebody would be asked whether they are one
    private static readonly string[] families = ["Abbott", "Zaman", "Okafor", "Lindqvist", "Pereira", "Hussain", "Devlin", "Nowak", "Tembo", "Brandt", "Castillo", "Quinn", "Yeboah"];

    private static string Family(string handling) => families[Oracle.Handlings.ToList().IndexOf(handling)];

    private static string Born(int year, string handling) => $"{new DateOnly(year, 12, 28).AddDays(-29 * Oracle.Handlings.ToList().IndexOf(handling)):yyyy-MM-dd}";

    private static JsonObject Entry(string handling, DateTimeOffset known, JsonObject? handled)
    {
        var marker = Marker(handling);
        var entry = JsonNode.Parse($$"""
            {
              "kind": "said", "agency": "marked-police", "reference": "m-{{handling}}", "happened": "{{at:yyyy-MM-dd}}", "known": "{{known:yyyy-MM-dd'T'HH:mm:ss}}Z", "howKnown": "told-by-parent",
              "people": [
                { "as": "child", "ref": "child", "given": "Tay", "family": "{{Family(handling)}}", "born": "{{Born(2024, handling)}}" },
                { "as": "mother", "ref": "mother", "given": "Una", "family": "{{Family(handling)}}", "born": "{{Born(1996, handling)}}" },
                { "as": "alleged-perpetrator", "ref": "him", "given": "Vic", "family": "{{Family(handling)}}", "born": "{{Born(1994, handling)}}" }
              ],
              "statements": [
                { "about": "mother", "question": "parent-of", "answer": "mother", "with": "child" },
                { "about": "mother", "question": "lives-at", "answer": "{{marker}} Quay Row", "quote": "{{marker}} quoted" }
              ],
              "body": { "about": "{{marker}} about", "account": "{{marker}} account" }
            }
            """)!.AsObject();
        if (handled is not null)
        {
            entry["handling"] = handled;
        }

        return entry;
    }

    private static JsonObject? Handling(string handling)
    {
        var node = new JsonObject();
        if (handling.Contains("this-agency", StringComparison.Ordinal))
        {
            node["onlyThisAgency"] = true;
        }

        if (handling.Contains("named", StringComparison.Ordinal))
        {
            node["onlyFor"] = handling == "nobody-named" ? new JsonArray("worker") : new JsonArray("named-one");
        }

        if (handling.Contains("never-him", StringComparison.Ordinal))
        {
            node["neverLearntBy"] = new JsonArray("him");
        }

        return handling == "none" ? null : node;
    }

    /// <summary>Police are called to a family with a baby, whom nobody works with: whoever is on duty is told.</summary>
    internal async Task CallOut()
    {
        var entry = Entry("none", DateTimeOffset.UtcNow, null);
        (entry["kind"], entry["reference"], entry["happened"]) = ("police-call-out", "m-call-out", $"{London.Day(DateTimeOffset.UtcNow):yyyy-MM-dd}");
        entry["people"] = JsonNode.Parse($$"""
            [
              { "as": "child", "ref": "child", "given": "Tay", "family": "Underhill", "born": "{{London.Day(DateTimeOffset.UtcNow).AddDays(-90):yyyy-MM-dd}}" },
              { "as": "victim", "ref": "mother", "given": "Una", "family": "Underhill", "born": "1991-07-14" },
              { "as": "alleged-perpetrator", "ref": "him", "unnamed": "a man" }
            ]
            """);
        entry["body"] = new JsonObject { ["number"] = "M-1", ["grade"] = "standard", ["behaviours"] = new JsonArray("physical"), ["substances"] = new JsonArray(), ["child"] = "present", ["account"] = Marker("call-out") };
        await new Feed(database!.App, LocalSettings.National).Arrive(new(DateTimeOffset.UtcNow, null, entry, []), default);
    }

    private async Task Tie(PersonId child)
    {
        List<Tie> ties = [.. Workers.Select(worker => new Tie(worker.Id, TieKind.Involved))];
        foreach (var (viewer, relationship) in Viewers)
        {
            ties.AddRange(relationship switch
            {
                "involved" => [new(viewer.Id, TieKind.Involved)],
                "told" => [new(viewer.Id, TieKind.Told)],
                // An own family outranks even working with it
                "own-family" => [new(viewer.Id, TieKind.OwnFamily), new(viewer.Id, TieKind.Involved), new Tie(viewer.Id, TieKind.Told)],
                "own-family-and-glass" => [new(viewer.Id, TieKind.OwnFamily)],
                "manages" when viewer.Id == "manages-at-police" => [new(viewer.Id, TieKind.Involved)],
                _ => Array.Empty<Tie>(),
            });
            if (relationship.Contains("glass", StringComparison.Ordinal))
            {
                await Break(child, viewer, relationship == "glass-over");
            }
        }

        await using var connection = await database!.App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        await batch.KeepTies(child, ties).Send(default);
    }

    private async Task Break(PersonId child, Professional viewer, bool over)
    {
        var glass = new GlassStore(database!.App, new PartnershipStore(database.App), TimeProvider.System);
        await glass.Break(child, viewer, "Nobody else answers tonight", default);
        if (over)
        {
            await glass.Close(child, viewer.Id, default);
        }
    }
}
