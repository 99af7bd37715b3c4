using WholePicture.Access.Glass;
using WholePicture.Inbox;
using WholePicture.Inbox.Acts;
using WholePicture.Inbox.Digests;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Inbox.Digests;

public sealed class DigestTests : InboxTest, IDisposable
{
    private static readonly DateTimeOffset tomorrow = Today.At(1, 9);

    private readonly MailSink sink = new();
    private readonly List<string> notSent = [];

    private DigestStore Store => new(App);

    private Digesting Digesting => new(Store, Acts, new(Acts, new(App), Glass));

    private GlassStore Glass => new(App, Partnership, TimeProvider.System);

    [Fact]
    public async Task Each_morning_somebody_is_told_how_much_waits_and_nothing_about_anybody()
    {
        await Raised("nia", 20);
        await Raised("nia", 72, about: PersonId.New());
        await Wants("nia");

        await Morning(tomorrow);

        var mail = Assert.Single(sink.Taken);
        Assert.Contains("To: nia@health.example", mail, StringComparison.Ordinal);
        Assert.Contains("https://wholepicture.example/inbox", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Amara", mail, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Because", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(Amara.ToString(), mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_of_broken_glass_waits_for_a_review_is_told_though_no_family_waits()
    {
        await Glass.Break(Amara, Partners.Eastmere.Professional("nia")!, "Brought in at night and nobody else answers", default);
        await Wants("sam");

        await Morning(tomorrow);

        var mail = Assert.Single(sink.Taken);
        Assert.Contains("One look through broken glass waits for your review.", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("family", mail.Split("\r\n\r\n")[^1].Split("\r\n")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Brought in", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_a_day_however_often_it_looks_and_on_how_many_nodes()
    {
        await Raised("nia", 20);
        await Wants("nia");

        await Task.WhenAll(Morning(tomorrow), Morning(tomorrow), Morning(tomorrow.AddMinutes(1)));
        await Morning(tomorrow.AddHours(3));
        Assert.Single(sink.Taken);

        await Morning(tomorrow.AddDays(1));
        Assert.Equal(2, sink.Taken.Count);
    }

    [Theory]
    [InlineData("killed before it was recorded")]
    [InlineData("the server took it and then said nothing")]
    public async Task What_was_not_surely_sent_is_sent_again_as_the_same_email(string how)
    {
        await Raised("nia", 20);
        await Wants("nia");
        await Digesting.Write("wholepicture.example", tomorrow, default);
        if (how.StartsWith("killed", StringComparison.Ordinal))
        {
            // As if the process had ended here: what it had taken stays taken, and nothing more is written
            await sink.Server.Send((await Store.Take(tomorrow, tomorrow.AddMinutes(2), default))!, default);
        }
        else
        {
            sink.FallsSilent = true;
            await Morning(tomorrow);
            sink.FallsSilent = false;
            Assert.Single(notSent);
        }

        await Morning(tomorrow.AddMinutes(3));

        Assert.Equal(2, sink.Taken.Count);
        Assert.Single(sink.Taken.Select(Header("Message-ID")).Distinct());
        Assert.Single(sink.Taken.Select(mail => mail.Split("\r\n\r\n")[^1]).Distinct());
        await Morning(tomorrow.AddMinutes(30));
        Assert.Equal(2, sink.Taken.Count);
    }

    [Fact]
    public async Task An_address_nobody_has_is_given_up_and_the_person_can_read_why()
    {
        await Raised("nia", 20);
        await Wants("nia");
        sink.KnowsNobody = true;

        await Morning(tomorrow);

        Assert.Equal("The mail server knows no such address", (await Store.Last("nia", default))!.Value.GivenUp);
    }

    [Fact]
    public async Task A_mail_server_that_is_busy_is_asked_again()
    {
        await Raised("nia", 20);
        await Wants("nia");
        sink.IsBusy = true;
        await Morning(tomorrow);
        Assert.Null((await Store.Last("nia", default))!.Value.GivenUp);

        sink.IsBusy = false;
        await Morning(tomorrow.AddMinutes(5));
        Assert.NotNull((await Store.Last("nia", default))!.Value.Sent);
    }

    [Fact]
    public async Task With_nothing_waiting_or_before_their_hour_or_once_stopped_none_is_sent()
    {
        await Wants("nia");
        await Morning(tomorrow);

        await Raised("mo", 20);
        await Wants("mo");
        await Morning(Today.At(1, 6));
        await Digesting.Write("wholepicture.example", tomorrow, default);
        await Store.Stop("mo", default);
        await Morning(tomorrow);

        Assert.Empty(sink.Taken);
    }

    [Theory]
    [InlineData("name@council.gov.uk", true)]
    [InlineData("Name <name@council.gov.uk>", false)]
    [InlineData("name@council.gov.uk, other@council.gov.uk", false)]
    [InlineData("name@council.gov.uk\r\nBcc: other@elsewhere.example", false)]
    [InlineData("name@localhost", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void What_counts_as_an_address(string? typed, bool counts) => Assert.Equal(counts, Wish.IsAddress(typed));

    public void Dispose() => sink.Dispose();

    private static Func<string, string> Header(string name) => mail => mail.Split("\r\n").First(line => line.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private Task Wants(string professional) => Store.Keep(new(professional, $"{professional}@health.example", 8), default);

    private async Task Morning(DateTimeOffset now)
    {
        await Digesting.Write("wholepicture.example", now, default);
        while (await Digesting.SendOne(sink.Server.Send, now, notSent.Add, default))
        {
        }
    }
}
