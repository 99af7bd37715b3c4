using System.CommandLine;
using WholePicture.Access.SignIn.Elsewhere;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Accounts;

/// <summary><c>wholepicture account</c>: lets a professional sign in with a password and a code, and says which person they are.</summary>
public static class AccountVerb
{
    private static readonly Argument<string> professional = new("professional") { Description = "The professional, by short name." };
    private static readonly Argument<Guid> person = new("person") { Description = "The key of the person, as it stands in the address of their page." };

    private static readonly Argument<string> subject = new("subject") { Description = "Its name for them: the \"sub\" that the agency's sign-in gives, never an e-mail address." };

    /// <summary>The verb, with its own three.</summary>
    public static Command Command
    {
        get
        {
            var make = new Command("make", "Make an account, or make it anew. The password and the seed of the codes are shown this once.") { professional };
            make.SetAction(Make);
            var isPerson = new Command("is", "Say which person a professional is, so that they never read about themselves or their own family.") { professional, person };
            isPerson.SetAction(Is);

            var link = new Command("link", "Say who a professional is to the agency's own sign-in that WHOLEPICTURE_OIDC names.") { professional, subject };
            link.SetAction(Link);

            return new Command("account", "Let professionals sign in, and say who they are.") { make, isPerson, link };
        }
    }

    private static async Task<int> Make(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        var id = await Known(database, asked, stop);
        var (password, seed) = await new Accounts(database.App, TimeProvider.System).Make(id, stop);
        await Console.Out.WriteLineAsync($"password  {password}\ncodes     otpauth://totp/WholePicture:{id}?secret={Totp.InLetters(seed)}&issuer=WholePicture");

        return 0;
    }

    private static async Task<int> Is(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        var id = await Known(database, asked, stop);
        await new PartnershipStore(database.App).SayWho(id, new PersonId(asked.GetValue(person)), stop);
        await Console.Out.WriteLineAsync("Kept. It counts from the next request: the pictures of their own family are shut to them.");

        return 0;
    }

    private static async Task<int> Link(ParseResult asked, CancellationToken stop)
    {
        var named = NamedProvider.FromEnvironment() ?? throw new PlainError("No agency's sign-in is named: set WHOLEPICTURE_OIDC, WHOLEPICTURE_OIDC_CLIENT and WHOLEPICTURE_OIDC_SECRET.");
        await using var database = await asked.OpenNamedDatabase(stop);
        await new Subjects(database.App).Say(named.Issuer, asked.GetValue(subject)!, await Known(database, asked, stop), stop);
        await Console.Out.WriteLineAsync("Kept.");

        return 0;
    }

    private static async Task<string> Known(WholePictureDatabase database, ParseResult asked, CancellationToken stop) =>
        (await new PartnershipStore(database.App).Load(stop)).Professional(asked.GetValue(professional))?.Id
        ?? throw new PlainError($"There is no professional “{asked.GetValue(professional)}” here.");
}
