using WholePicture.Database;
using WholePicture.Tests.Database;
using WholePicture.Web;
using WholePicture.Web.Layout;

namespace WholePicture.Tests.Web;

public class AddressTests : DatabaseTest
{
    [Theory]
    [InlineData("https://wholepicture.example")]
    [InlineData("https://wholepicture.example:8443/")]
    public void It_may_have_a_port(string named) => Assert.Equal(new Uri(named), Address.Read(named));

    [Theory]
    [InlineData("wholepicture.example")]
    [InlineData("http://wholepicture.example")]
    [InlineData("https://wholepicture.example/here")]
    [InlineData("https://wholepicture.example/?a=b")]
    [InlineData("https://nia@wholepicture.example")]
    [InlineData("https://wholepicture.example/#here")]
    public void Anything_else_is_refused_with_an_example(string named) => Assert.Contains("https://name.example", Assert.Throws<PlainError>(() => Address.Read(named)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://wholepicture.example", true)]
    public async Task Behind_a_proxy_that_speaks_TLS_cookies_and_browsers_are_held_to_it_and_without_one_no_header_makes_it_so(string? named, bool secure)
    {
        await using var service = Service.Build(Database, "http://127.0.0.1:0", Demonstration.Off, named is null ? null : Address.Read(named));
        await service.StartAsync();
        using var proxy = new HttpClient { BaseAddress = new(service.Urls.First()) };
        proxy.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        proxy.DefaultRequestHeaders.Add("X-Forwarded-Host", "elsewhere.example");

        using var page = await proxy.GetAsync(new Uri("/sign-in?to=/", UriKind.Relative));

        Assert.Equal(secure, page.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(secure, Assert.Single(page.Headers.GetValues("Set-Cookie")).Contains("; secure", StringComparison.Ordinal));
    }
}
