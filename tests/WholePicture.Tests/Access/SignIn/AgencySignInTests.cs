using System.Net;
using System.Net.Sockets;
using System.Web;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.Access.SignIn;

/// <summary>Against a real provider, over real HTTP; the browser is this test.</summary>
public class AgencySignInTests : DatabaseTest
{
    private const string Back = "http://localhost:5999/sign-in/agency/back";

    [Fact]
    public async Task Whoever_signs_in_at_their_agency_is_who_an_administrator_said_they_are()
    {
        await new PartnershipStore(App).Save(Partners.Eastmere, default);
        using var provider = await RealProvider.Start("subject-77", Back);
        using var http = new HttpClient();
        var agency = new AgencySignIn(http, TimeProvider.System, provider.Named);

        var (at, asked) = await agency.Begin(Back, "/inbox", default);
        var came = HttpUtility.ParseQueryString((await Follow(at)).Query);
        var (issuer, subject) = (await agency.Back(asked, came["code"]!, default))!.Value;

        Assert.Equal((provider.Named.Issuer, "subject-77"), (issuer, subject));
        Assert.Equal(asked.State, came["state"]);
        Assert.Null(await new Subjects(App).Find(issuer, subject, default));
        await new Subjects(App).Say(issuer, subject, "nia", default);
        Assert.Equal("nia", await new Subjects(App).Find(issuer, subject, default));
    }

    [Theory]
    [InlineData("another verifier")]
    [InlineData("another nonce")]
    [InlineData("the same code again")]
    public async Task What_somebody_else_began_cannot_be_finished(string how)
    {
        using var provider = await RealProvider.Start("subject-77", Back);
        using var http = new HttpClient();
        var agency = new AgencySignIn(http, TimeProvider.System, provider.Named);
        var (at, asked) = await agency.Begin(Back, null, default);
        var code = HttpUtility.ParseQueryString((await Follow(at)).Query)["code"]!;
        var other = (await agency.Begin(Back, null, default)).Remember;
        if (how == "the same code again")
        {
            Assert.NotNull(await agency.Back(asked, code, default));
        }

        Assert.Null(await agency.Back(how == "another verifier" ? asked with { Verifier = other.Verifier } : how == "another nonce" ? asked with { Nonce = other.Nonce } : asked, code, default));
    }

    /// <summary>Whoever wants in is told that their agency's sign-in is away: it accepts and says nothing, hangs up, or talks of something else.</summary>
    [Theory]
    [InlineData("says nothing", "")]
    [InlineData("hangs up", null)]
    [InlineData("is no JSON", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")]
    [InlineData("describes nothing", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("is a list", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")]
    [InlineData("is busy", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")]
    public async Task A_provider_that_does_not_answer_as_it_should_is_away(string how, string? answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = Answer();
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(answer is "" ? 1 : 30) };
        var agency = new AgencySignIn(http, TimeProvider.System, new($"http://{listener.LocalEndpoint}", "us", "secret"));

        var error = await Record.ExceptionAsync(() => agency.Begin(Back, null, default));

        Assert.True(error is PlainError, $"It {how}: {error}");
        await answering;

        async Task Answer()
        {
            using var client = await listener.AcceptTcpClientAsync();
            listener.Stop();
            var stream = client.GetStream();
            if (answer is not null)
            {
                _ = await stream.ReadAsync(new byte[4096]);
                await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(answer));
                _ = answer.Length > 0 ? 0 : await stream.ReadAsync(new byte[1]);
            }
        }
    }

    // As a browser would, until it is sent back to us
    private static async Task<Uri> Follow(Uri at)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        for (var hops = 0; hops < 10 && !$"{at}".StartsWith(Back, StringComparison.Ordinal); hops++)
        {
            using var answer = await browser.GetAsync(at);
            at = new Uri(at, answer.Headers.Location ?? throw new InvalidOperationException($"{at} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}"));
        }

        return at;
    }
}
