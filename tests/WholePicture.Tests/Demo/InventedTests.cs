using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Demo;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Web;
using WholePicture.Web.Layout;

namespace WholePicture.Tests.Demo;

/// <summary>Invented people and real ones never stand in one database.</summary>
public sealed class InventedTests : DatabaseTest
{
    [Fact]
    public async Task The_demonstration_is_never_loaded_beside_a_partnership_of_real_people()
    {
        await new PartnershipStore(App).Save(Partners.Eastmere, default);

        var refused = await Assert.ThrowsAsync<PlainError>(() => Rooms.FillWithDemo(Database, default));

        Assert.Contains("without --demo", refused.Message, StringComparison.Ordinal);
        Assert.False(await Rooms.IsInvented(Database, default));
    }

    [Fact]
    public async Task A_demonstration_stopped_halfway_may_be_loaded_on()
    {
        await Invented.MayFill(Database, default);
        await new PartnershipStore(App).Save(Partners.Eastmere, default);

        await Invented.MayFill(Database, default);

        Assert.True(await Rooms.IsInvented(Database, default));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_say_that_nobody_is_real_only_where_nobody_is(bool invented)
    {
        await using var service = Service.Build(Database, "http://127.0.0.1:0", Demonstration.Off with { IsInvented = invented });
        await service.StartAsync();
        using var browser = new HttpClient { BaseAddress = new(service.Urls.First()) };

        var page = await browser.GetStringAsync(new Uri("/sign-in", UriKind.Relative));

        Assert.Equal(invented, page.Contains("Invented people", StringComparison.Ordinal));
        Assert.Contains("Password", page, StringComparison.Ordinal);
    }
}
