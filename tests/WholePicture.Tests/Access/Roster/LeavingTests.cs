using WholePicture.Access.Glass;
using WholePicture.Access.Rights;
using WholePicture.Access.SignIn;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Digests;
using WholePicture.Inbox.Escalating;
using WholePicture.Inbox.Requesting;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Inbox;

namespace WholePicture.Tests.Access.Roster;

/// <summary>Nia, whose manager is Sam, leaves the partnership.</summary>
public class LeavingTests : InboxTest
{
    private static readonly FixedTime clock = new(Today.Now);

    [Fact]
    public async Task They_are_nobody_and_what_they_did_still_names_them()
    {
        Assert.True(await Partnership.Leave("nia", Today.Now, default));
        Assert.False(await Partnership.Leave("nia", Today.Now, default));

        var known = await Partnership.Current(default);

        Assert.Null(known.Professional("nia"));
        Assert.Equal("Nia Reed (left)", known.Whoever("nia")!.Name);
        Assert.Null(known.Whoever("nia")!.Telephone);
        Assert.DoesNotContain(known.Professionals, person => person.Id == "nia");
        Assert.Contains("nia", known.ManagedBy("sam"));
    }

    [Fact]
    public async Task A_list_that_still_holds_them_does_not_bring_them_back()
    {
        await Partnership.Leave("nia", Today.Now, default);
        await Partnership.Save(Partners.Eastmere, default);

        Assert.Null((await Partnership.Current(default)).Professional("nia"));

        Assert.True(await Partnership.Return("nia", Today.At(1), default));
        Assert.Equal("Nia Reed", (await Partnership.Current(default)).Professional("nia")!.Name);
    }

    [Fact]
    public async Task Neither_wall_lets_them_to_a_child_they_worked_with_and_both_let_whoever_managed_them()
    {
        await Tied("nia");
        Assert.NotNull(await Wall.Ask(App, Amara, "nia", default));

        await Partnership.Leave("nia", Today.Now, default);
        var door = new Door(App, Partnership, Ties, clock);

        Assert.Null(await Wall.Ask(App, Amara, "nia", default));
        Assert.Null(await door.Open(Amara, "nia", default));
        Assert.Equal(Ground.Manages, (await door.Open(Amara, "sam", default))!.Ground);
    }

    [Fact]
    public async Task No_session_password_or_sign_in_of_their_agency_opens_anything_and_coming_back_opens_no_old_one()
    {
        var (sessions, accounts, subjects) = (new SessionStore(App, clock), new WholePicture.Access.Accounts.Accounts(App, clock), new Subjects(App));
        var session = await sessions.Begin("nia", SignInWay.Password, default);
        var (password, seed) = await accounts.Make("nia", default);
        await subjects.Say("https://agency.example", "n-1", "nia", default);

        await Partnership.Leave("nia", Today.Now, default);

        Assert.Null(await sessions.Find(session, default));
        Assert.False(await accounts.IsThem("nia", password, Totp(seed), default));
        Assert.Null(await subjects.Find("https://agency.example", "n-1", default));

        await Partnership.Return("nia", Today.Now, default);

        Assert.Null(await sessions.Find(session, default));
        var anew = await sessions.Begin("nia", SignInWay.Password, default);
        Assert.False(await Partnership.Return("nia", Today.Now, default));
        Assert.NotNull(await sessions.Find(anew, default));
        Assert.True(await accounts.IsThem("nia", password, Totp(seed), default));
        Assert.Equal("nia", await subjects.Find("https://agency.example", "n-1", default));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ActKind.Read)]
    [InlineData(ActKind.Acknowledged)]
    public async Task What_waited_for_them_waits_for_whoever_managed_them_at_once_and_once(ActKind? did)
    {
        var concern = await Raised("nia", 240);
        if (did is { } kind)
        {
            await Does(concern, "nia", kind, Today.At(0, 16));
        }

        await Partnership.Leave("nia", Today.At(0, 17), default);
        var escalation = new Escalation(App, Partnership, Acts, Ties);

        Assert.Equal(1, await escalation.Run(Today.At(0, 17, 1), default));
        Assert.Equal(0, await escalation.Run(Today.At(0, 17, 2), default));
        Assert.True((await Read(concern)).WasTo("sam"));
        Assert.True((await Read(concern)).WaitsFor("sam"));
    }

    [Fact]
    public async Task Who_managed_them_and_had_answered_for_themselves_is_asked_again()
    {
        var concern = await Raised("nia", 240);
        await Does(concern, "nia", ActKind.Escalated, Today.At(0, 16), to: "sam");
        await Acts.Keep(new(Guid.NewGuid(), concern, "sam", ActKind.Answered, Today.At(0, 16, 30), AnswerKind.WillDo, "Nia visits on Monday"), Amara, null, default);

        await Partnership.Leave("nia", Today.At(0, 17), default);
        await new Escalation(App, Partnership, Acts, Ties).Run(Today.At(0, 17, 1), default);

        Assert.True((await Read(concern)).WaitsFor("sam"));
    }

    [Fact]
    public async Task What_their_manager_was_to_review_is_for_whoever_reviews_in_that_managers_place()
    {
        var glass = new GlassStore(App, Partnership, clock);
        var broken = await glass.Break(Amara, Partners.Nia, "Brought in at night, nobody answers", default);
        Assert.Equal("sam", broken.Reviewer);
        Assert.True(Reviewers.Waits(broken, "sam", Partners.Eastmere));
        Assert.False(Reviewers.Waits(broken, "duty-manager", Partners.Eastmere));
        Assert.Empty(await glass.ToReview("duty-manager", default));
        Assert.False(await glass.Review(broken.Id, "duty-manager", true, "Not mine", default));

        await Partnership.Leave("sam", Today.Now, default);

        Assert.Equal(broken.Id, Assert.Single(await glass.ToReview("duty-manager", default)).Id);
        Assert.Empty(await glass.ToReview("front-door", default));
        Assert.False(await glass.Review(broken.Id, "front-door", true, "Not mine", default));
        Assert.True(await glass.Review(broken.Id, "duty-manager", true, "She was needed", default));
        Assert.False(await glass.Review(broken.Id, "duty-manager", false, "On second thoughts", default));
        Assert.Equal("She was needed", Assert.Single(await glass.ToReview("duty-manager", default)).Review!.Words);
    }

    [Fact]
    public async Task What_they_asked_and_nobody_answered_is_for_whoever_managed_them_to_follow_up()
    {
        var requests = new RequestStore(App);
        await App.InTransaction(connection => RequestStore.Ask(connection, [new(Guid.NewGuid(), Guid.NewGuid(), Amara, "nia", Partners.Surgery, ["Amara, 14 weeks"], "Anything held", Today.Now, Today.At(2), [])], default), default);
        var between = new BetweenAgenciesReader(requests, Ties, Partnership, TimeProvider.System);
        Assert.Empty((await between.For("sam", default)).Asked);

        await Partnership.Leave("nia", Today.At(1), default);

        Assert.Equal("nia", Assert.Single((await between.For("sam", default)).Asked).AskedBy);
    }

    [Fact]
    public async Task They_are_sent_no_email()
    {
        await Raised("nia", 20);
        var store = new DigestStore(App);
        await store.Keep(new("nia", "nia@health.example", 8), default);

        Assert.Single(await store.Unwritten(new(2026, 11, 19), 9, default));
        await Partnership.Leave("nia", Today.Now, default);

        Assert.Empty(await store.Unwritten(new(2026, 11, 19), 9, default));
    }

    private static string Totp(byte[] seed) => WholePicture.Access.Accounts.Totp.Code(seed, WholePicture.Access.Accounts.Totp.Step(Today.Now));

    private async Task Tied(string professional)
    {
        await using var child = App.Command("insert into pictures.child (child_id) values ($1)", Amara.Value);
        await child.ExecuteNonQueryAsync();
        await using var tie = App.Command("insert into access.tie (child_id, professional, kind) values ($1, $2, 'involved')", Amara.Value, professional);
        await tie.ExecuteNonQueryAsync();
    }
}
