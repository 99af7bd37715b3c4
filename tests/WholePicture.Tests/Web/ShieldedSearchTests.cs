using Npgsql;
using WholePicture.Access;
using WholePicture.Access.Glass;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Pictures.Finding;
using WholePicture.Pictures.Storing;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Web.Pages.Searching;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Web;

/// <summary>Amara and her mother Ife live where Daniel must never learn. Nia works with them, Mo with another family; the front door covers every child.</summary>
public sealed class ShieldedSearchTests : DatabaseTest
{
    private static readonly string[] asked = ["amara", "14 quay row", "07700 900123", "ife oduya", "Ife Oduya 4/3/1990", "9990142769", "4/3/1990", "harbour street"];
    private LookStore looks = null!;
    private SessionStore sessions = null!;
    private Searcher searcher = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var partnership = new PartnershipStore(App);
        await partnership.Save(Eastmere, default);
        (looks, sessions) = (new(App), new(App, TimeProvider.System));
        var walking = new Walking(looks, sessions, new(App, partnership, TimeProvider.System), TimeProvider.System);
        searcher = new(new(App), new(App, partnership, new(App, TimeProvider.System), TimeProvider.System), new(App), walking, partnership, new(App, partnership, LocalSettings.National, new()), TimeProvider.System);
    }

    [Fact]
    public async Task Whoever_works_with_her_and_whoever_covers_every_child_find_her_by_all_of_it()
    {
        await Keep(Home(null));

        foreach (var typed in asked[..7])
        {
            Assert.NotEmpty((await Search("nia", typed)).People);
            Assert.NotEmpty((await Search("front-door", typed)).People);
        }
    }

    [Fact]
    public async Task What_named_people_alone_may_read_makes_nobody_findable_to_anybody_else()
    {
        await Keep(Home(new(OnlyFor: ["mo"])));

        foreach (var typed in asked)
        {
            AssertNobody(await Search("nia", typed));
            AssertNobody(await Search("front-door", typed));
            AssertNobody(await Search("patel", typed));
        }
    }

    [Fact]
    public async Task What_stays_within_an_agency_makes_nobody_findable_beyond_it()
    {
        await Keep(Home(new(OnlyThisAgency: true)));

        Assert.Empty((await Search("nia", "14 quay row")).People);
        Assert.Empty((await Search("patel", "Ife Oduya 4/3/1990")).People);
    }

    [Fact]
    public async Task Whoever_is_not_with_the_family_finds_nobody_by_what_must_be_kept_from_somebody()
    {
        await Keep(Home(new(NeverLearntBy: ["daniel"])));

        foreach (var typed in asked)
        {
            AssertNobody(await Search("patel", typed));
        }
    }

    [Fact]
    public async Task An_address_that_was_corrected_into_a_shielded_one_finds_nobody_any_more()
    {
        var (before, shielded) = (Home(null), Home(new(OnlyFor: ["mo"])));
        await Keep(before, shielded with { Given = shielded.Given with { Corrects = before.Given.Reference } });

        foreach (var typed in asked)
        {
            AssertNobody(await Search("front-door", typed));
        }
    }

    [Fact]
    public async Task An_address_entered_on_the_wrong_record_finds_nobody_any_more()
    {
        var wrong = Police.HeardSaid(-9).Stating(Ife, Question.LivesAt, "3 Harbour Street");
        await Keep(Home(null), wrong.Entry, Police.HeardSaid(-8).Withdrawing(wrong).Entry);

        Assert.Empty((await Search("front-door", "3 harbour street")).People);
    }

    [Fact]
    public async Task Nobody_finds_their_own_family_or_themselves()
    {
        await Keep(Home(null));
        await using (var connection = await App.OpenConnectionAsync())
        {
            await using var batch = new NpgsqlBatch(connection);
            await batch.AddTie(Amara.Key, new Tie("front-door", TieKind.OwnFamily)).Send(default);
        }

        AssertNobody(await Search("front-door", "ife oduya"));
    }

    [Fact]
    public async Task A_search_is_written_down_with_each_who_was_shown_and_nothing_that_was_typed()
    {
        await Keep(Home(null));
        await Search("front-door", "ife oduya");

        var written = (await looks.By("front-door", null, default)).Looks;
        Assert.Equal([Looked.Found, Looked.Search], written.Select(look => look.What));
        Assert.Equal(Ife.Key, written[0].About);
        Assert.All(written, look => Assert.Null(look.Words));
    }

    [Fact]
    public async Task Whoever_finds_by_search_one_after_another_who_are_not_theirs_is_signed_out_as_whoever_tries_their_pages()
    {
        await Keep(Home(null));
        await sessions.Begin("patel", SignInWay.Password, default);
        await using (var record = new LookRecord(App))
        {
            await record.Record([.. Enumerable.Range(1, Walking.Most - 1).Select(_ => new Look("patel", new("surgery"), PersonId.New(), Looked.Refused, "none", "page", DateTimeOffset.UtcNow))]);
        }

        Assert.True(Assert.Single((await Search("patel", "Ife Oduya 4/3/1990")).People).IsShut);

        Assert.Equal(Looked.FoundShut, (await looks.By("patel", null, default)).Looks[0].What);
        Assert.Empty(await sessions.Of("patel", default));
    }

    [Fact]
    public async Task What_was_in_the_stream_before_keys_were_kept_is_found_once_it_has_been_read()
    {
        await Keep(Home(null));
        await using (var forget = App.CreateCommand("delete from pictures.find_key"))
        {
            await forget.ExecuteNonQueryAsync();
        }

        AssertNobody(await Search("front-door", "ife oduya"));
        Assert.Equal(1, await new Indexing(App, TimeProvider.System).Run(default));
        Assert.Single((await Search("front-door", "ife oduya")).People);
    }

    private static void AssertNobody(Hits hits)
    {
        Assert.Empty(hits.People);
        Assert.False(hits.AreTooMany);
    }

    private static Entry Home(Handling? handling)
    {
        var entry = Surgery.HeardSaid(-9).About(Amara.As(PersonRole.Child), Ife.As(PersonRole.Mother), Daniel.As(PersonRole.Father))
            .Stating(Ife, Question.LivesAt, "14 Quay Row").Stating(Ife, Question.Telephone, "07700 900123").Entry;
        var people = entry.Given.People.Select(person => person.Ref == "ife" ? person with { Family = "Oduya", Born = When.On(new(1990, 3, 4)), NhsNumber = "999 014 2769" } : person);

        return entry with { Given = entry.Given with { People = [.. people], Handling = handling } };
    }

    private async Task<Hits> Search(string viewer, string typed) => await searcher.For(typed, Eastmere.Professional(viewer)!, default);

    private async Task Keep(params Entry[] entries)
    {
        await using var connection = await App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        var people = entries.SelectMany(entry => entry.People).OfType<PersonId>().Distinct().ToList();
        batch.Add("insert into people.person (id) select unnest($1::uuid[]) on conflict do nothing", people.Select(person => person.Value).ToArray());
        foreach (var entry in entries)
        {
            batch.AddEntry(entry);
        }

        batch.HoldChildren([Amara.Key]).KeepPicture(Amara.Key, people, entries.Where(entry => entry.Given.Handling is not null).Select(entry => entry.Id), null, DateTimeOffset.UtcNow, ChildStore.Next(0)).KeepTies(Amara.Key, [new Tie("nia", TieKind.Involved)]);
        await FindStore.AddKeys(batch, entries).Send(default);
    }
}
