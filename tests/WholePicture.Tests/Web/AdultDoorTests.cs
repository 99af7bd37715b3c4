using Npgsql;
using WholePicture.Access.Glass;
using WholePicture.Access.Looks;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Chronology;
using WholePicture.Chronology.Storing;
using WholePicture.Database;
using WholePicture.Pictures.Storing;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Web.Pages.Adults;
using WholePicture.Words;
using WholePicture.Words.Settings;
using static WholePicture.Tests.Cast.Family;
using static WholePicture.Tests.Cast.Partners;

namespace WholePicture.Tests.Web;

/// <summary>Daniel is in the pictures of two children of two families. Nia works with the one, Mo with the other.</summary>
public sealed class AdultDoorTests : DatabaseTest
{
    private LookStore looks = null!;
    private AdultDoor door = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var (partnership, glass) = (new PartnershipStore(App), new GlassStore(App, new(App), TimeProvider.System));
        await partnership.Save(Eastmere, default);
        looks = new(App);
        var record = new LookRecord(App);
        door = new(App, new(App, partnership, new(App, TimeProvider.System), TimeProvider.System), new(App, partnership, LocalSettings.National, new()), record,
            new(looks, new SessionStore(App, TimeProvider.System), glass, TimeProvider.System), partnership, TimeProvider.System);
        await Keep(Amara, Nia.Id, Police.CalledOut(-9).Entry);
        await Keep(Kit, Mo.Id, Police.CalledOut(-5).About(Kit.As(PersonRole.Child), Tess.As(PersonRole.Victim), Daniel.As(PersonRole.AllegedPerpetrator)).Entry);
    }

    [Fact]
    public async Task Through_him_each_sees_the_child_they_may_see_and_only_that_there_are_others()
    {
        var adult = (await door.Open(Daniel.Key, "nia", default))!;

        Assert.Equal([Amara.Key], adult.Seen.Select(seen => seen.Child));
        Assert.True(adult.Others);
        Assert.DoesNotContain(Tess.Key, adult.Seen.SelectMany(seen => seen.Picture.People.Keys));
        Assert.All(adult.Agencies.SelectMany(agency => agency.Lines), line => Assert.Contains($"/children/{Amara.Key}/", line.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task To_herself_and_to_whoever_was_ever_taken_for_her_it_is_as_if_there_were_nothing()
    {
        var partnership = new PartnershipStore(App);
        Assert.NotNull(await door.Open(Ife.Key, "front-door", default));
        Assert.NotNull(await door.Open(Ife.Key, "nia", default));

        await partnership.SayWho("front-door", Ife.Key, default);
        await using var connection = await App.OpenConnectionAsync();
        await using var also = new NpgsqlBatch(connection);
        await PartnershipStore.SayAlso(also, [("nia", Ife.Key)]).Send(default);

        Assert.Null(await door.Open(Ife.Key, "front-door", default));
        Assert.Null(await door.Open(Ife.Key, "nia", default));
    }

    /// <summary>Said today, it holds today: the picture need not be drawn anew first.</summary>
    [Fact]
    public async Task From_the_moment_somebody_is_said_to_be_a_person_their_own_familys_picture_is_shut_to_them()
    {
        var partnership = new PartnershipStore(App);
        var child = new Door(App, partnership, new(App, TimeProvider.System), TimeProvider.System);
        Assert.NotNull(await child.Open(Amara.Key, "front-door", default));

        await partnership.SayWho("front-door", Ife.Key, default);

        Assert.Null(await child.Open(Amara.Key, "front-door", default));
        Assert.NotNull(await child.Open(Kit.Key, "front-door", default));
    }

    [Fact]
    public async Task Whoever_covers_every_child_sees_both_and_no_others_are_spoken_of()
    {
        var adult = (await door.Open(Daniel.Key, "front-door", default))!;

        Assert.Equal(2, adult.Children.Count);
        Assert.False(adult.Others);
    }

    [Fact]
    public async Task Whoever_may_see_neither_finds_nobody_and_that_is_written_down()
    {
        Assert.Null(await door.Open(Daniel.Key, "hill", default));
        Assert.Equal(Looked.Refused, Assert.Single((await looks.By("hill", null, default)).Looks).What);
    }

    [Fact]
    public async Task Whose_own_family_he_is_in_finds_nobody_even_through_a_child_they_work_with()
    {
        await Tied(Kit, new Tie("nia", TieKind.OwnFamily));

        Assert.Null(await door.Open(Daniel.Key, "nia", default));
    }

    [Fact]
    public async Task Each_look_is_written_down_for_him_and_for_each_child()
    {
        await door.Open(Daniel.Key, "nia", default);

        Assert.Equal([Daniel.Key, Amara.Key], (await looks.By("nia", null, default)).Looks.Reverse().Select(look => look.About!.Value));
    }

    [Fact]
    public async Task What_is_only_known_to_exist_leads_to_nobody()
    {
        var entry = Police.CalledOut(-2).About(Zola.As(PersonRole.Child), Kofi.As(PersonRole.AllegedPerpetrator)).Entry;
        await Keep(Zola, Nia.Id, entry with { Given = entry.Given with { Handling = new(OnlyFor: ["mo"]) } });

        Assert.Null(await door.Open(Kofi.Key, "nia", default));
    }

    [Fact]
    public async Task A_child_is_nobody_here() => Assert.Null(await door.Open(Amara.Key, "front-door", default));

    private async Task Keep(Someone child, string worker, Entry entry)
    {
        await using var connection = await App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        var people = entry.People.OfType<PersonId>().ToList();
        batch.Add("insert into people.person (id) select unnest($1::uuid[]) on conflict do nothing", people.Select(person => person.Value).ToArray());
        await batch.AddEntry(entry).HoldChildren([child.Key]).KeepPicture(child.Key, people, entry.Given.Handling is null ? [] : [entry.Id], null, DateTimeOffset.UtcNow, ChildStore.Next(0)).KeepTies(child.Key, [new Tie(worker, TieKind.Involved)]).Send(default);
    }

    private async Task Tied(Someone child, Tie tie)
    {
        await using var connection = await App.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        await batch.AddTie(child.Key, tie).Send(default);
    }
}
