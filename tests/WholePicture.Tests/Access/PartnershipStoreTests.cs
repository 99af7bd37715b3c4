using WholePicture.Access;
using WholePicture.Access.Stores;
using WholePicture.Tests.Database;
using WholePicture.Words;

namespace WholePicture.Tests.Access;

public sealed class PartnershipStoreTests : DatabaseTest
{
    private static readonly Agency surgery = new(new("harbour-surgery"), "Harbour Surgery", AgencyKind.Gp, "estuary");
    private static readonly Professional doctor = new("dr-lark", new("harbour-surgery"), "Dr Lark", Role.Gp, "Partner", [Role.GpSafeguarding, Role.Gp], "dr-moss", "01632 960150");

    [Fact]
    public async Task What_was_saved_is_loaded()
    {
        await new PartnershipStore(App).Save(new([surgery], [doctor]), CancellationToken.None);

        var loaded = await new PartnershipStore(App).Load(CancellationToken.None);

        Assert.Equal(surgery, loaded.Agency(surgery.Id));
        Assert.Equal(doctor with { Duties = null }, loaded.Professional("dr-lark")! with { Duties = null, AlsoSelf = [] });
        Assert.Equal("dr-lark", Assert.Single(loaded.OnDuty(Role.GpSafeguarding)).Id);
    }

    [Fact]
    public async Task A_change_on_one_node_is_seen_on_another()
    {
        var (here, there) = (new PartnershipStore(App), new PartnershipStore(App));
        await here.Save(new([surgery], [doctor with { Duties = null }]), CancellationToken.None);
        Assert.Empty((await there.Current(CancellationToken.None)).OnDuty(Role.Gp));

        await here.Save(new([surgery], [doctor]), CancellationToken.None);

        Assert.Single((await there.Current(CancellationToken.None)).OnDuty(Role.Gp));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_read_again()
    {
        var store = new PartnershipStore(App);

        Assert.Same(await store.Current(CancellationToken.None), await store.Current(CancellationToken.None));
    }
}
