using WholePicture.Access.Accounts;
using WholePicture.Access.Stores;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;

namespace WholePicture.Tests.Access.Accounts;

public class AccountsTests : DatabaseTest
{
    private readonly Clock clock = new(Today.Now);

    [Fact]
    public async Task A_password_and_its_code_open_once()
    {
        var (accounts, password, seed) = await Made();

        Assert.True(await accounts.IsThem("nia", password, Code(seed), default));
        Assert.False(await accounts.IsThem("nia", password, Code(seed), default));

        clock.Now = clock.Now.AddSeconds(30);

        Assert.True(await accounts.IsThem("nia", password, Code(seed), default));
    }

    [Fact]
    public async Task Neither_opens_without_the_other_nor_for_anybody_else()
    {
        var (accounts, password, seed) = await Made();

        Assert.False(await accounts.IsThem("nia", password, "000000", default));
        Assert.False(await accounts.IsThem("nia", "wrong", Code(seed), default));
        Assert.False(await accounts.IsThem("sam", password, Code(seed), default));
        Assert.False(await accounts.IsThem("", "", "", default));
    }

    [Fact]
    public async Task Who_guesses_is_shut_out_for_a_while_and_so_is_who_knows()
    {
        var (accounts, password, seed) = await Made();
        for (var tried = 0; tried < WholePicture.Access.Accounts.Accounts.MostWrong; tried++)
        {
            Assert.False(await accounts.IsThem("nia", password, "000000", default));
        }

        Assert.False(await accounts.IsThem("nia", password, Code(seed), default));

        clock.Now += WholePicture.Access.Accounts.Accounts.Shut;

        Assert.True(await accounts.IsThem("nia", password, Code(seed), default));
    }

    /// <summary>Whoever knows a name knows no password: they keep nobody out who is on duty.</summary>
    [Fact]
    public async Task Wrong_passwords_however_many_shut_nobody_out()
    {
        var (accounts, password, seed) = await Made();
        await Task.WhenAll(Enumerable.Range(0, 3 * WholePicture.Access.Accounts.Accounts.MostWrong).Select(_ => accounts.IsThem("nia", "wrong", Code(seed), default)));

        Assert.True(await accounts.IsThem("nia", password, Code(seed), default));
    }

    [Fact]
    public async Task Once_it_has_opened_again_one_slip_does_not_shut_it_anew()
    {
        var (accounts, password, seed) = await Made();
        for (var tried = 0; tried < WholePicture.Access.Accounts.Accounts.MostWrong; tried++)
        {
            Assert.False(await accounts.IsThem("nia", password, "000000", default));
        }

        clock.Now += WholePicture.Access.Accounts.Accounts.Shut;

        Assert.False(await accounts.IsThem("nia", password, "000000", default));
        Assert.True(await accounts.IsThem("nia", password, Code(seed), default));
    }

    [Fact]
    public async Task Made_anew_the_old_password_opens_nothing()
    {
        var (accounts, password, seed) = await Made();
        await accounts.Make("nia", default);

        Assert.False(await accounts.IsThem("nia", password, Code(seed), default));
    }

    private string Code(byte[] seed) => Totp.Code(seed, Totp.Step(clock.Now));

    private async Task<(WholePicture.Access.Accounts.Accounts Accounts, string Password, byte[] Seed)> Made()
    {
        await new PartnershipStore(App).Save(Partners.Eastmere, default);
        var accounts = new WholePicture.Access.Accounts.Accounts(App, clock);
        var (password, seed) = await accounts.Make("nia", default);

        return (accounts, password, seed);
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
