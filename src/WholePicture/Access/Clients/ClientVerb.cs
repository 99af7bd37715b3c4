using System.CommandLine;
using Npgsql;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Access.Clients;

/// <summary><c>wholepicture client</c>: lets a system of an agency in, and shuts it out again.</summary>
public static class ClientVerb
{
    private static readonly Option<string> agency = new("--agency") { Required = true, Description = "The agency for which it speaks, by its short name." };
    private static readonly Option<string> name = new("--name") { Required = true, Description = "What the agency calls the system." };
    private static readonly Argument<Guid> id = new("id") { Description = "The client's id, as listed." };

    /// <summary>The verb, with its own three.</summary>
    public static Command Command => new("client", "Let systems of agencies send entries, or stop them.")
    {
        Doing(Add, new("add", "Let a system in. Its key is shown this once and kept nowhere.") { agency, name }),
        Doing(Revoke, new("revoke", "Shut a system out, from its next request on.") { id }),
        Doing(List, new("list", "List every system that was ever let in.")),
    };

    private static Command Doing(Func<ParseResult, NpgsqlDataSource, CancellationToken, Task<int>> work, Command command)
    {
        command.SetAction(async (asked, stop) =>
        {
            await using var database = await asked.OpenNamedDatabase(stop);

            return await work(asked, database.App, stop);
        });

        return command;
    }

    private static ClientRegister Register(NpgsqlDataSource database) => new(database, TimeProvider.System);

    private static async Task<int> Add(ParseResult asked, NpgsqlDataSource database, CancellationToken stop)
    {
        var given = asked.GetRequiredValue(agency);
        if (!AgencyId.IsShortName(given))
        {
            throw new PlainError("Give the agency's short name: lower-case letters, digits and hyphens.");
        }

        if ((await new PartnershipStore(database).Load(stop)).Agency(new(given)) is null)
        {
            await Console.Error.WriteLineAsync($"No agency {given} is entered here yet: what its systems send is kept, and no rule knows what it does until wholepicture partnership load says so.");
        }

        var (client, key) = await Register(database).Add(new(given), asked.GetRequiredValue(name), stop);
        await Console.Error.WriteLineAsync($"{client.Name} of {client.Agency} may send entries. Its id is {client.Id}; its key, shown only now:");
        await Console.Out.WriteLineAsync(key.Value);

        return 0;
    }

    private static async Task<int> Revoke(ParseResult asked, NpgsqlDataSource database, CancellationToken stop)
    {
        var done = await Register(database).Revoke(asked.GetValue(id), stop);
        await Console.Out.WriteLineAsync(done ? "Its key opens nothing from now on." : "There is no such client, or its key was revoked before.");

        return done ? 0 : 1;
    }

    private static async Task<int> List(ParseResult asked, NpgsqlDataSource database, CancellationToken stop)
    {
        foreach (var client in await Register(database).All(stop))
        {
            var until = client.Revoked is { } revoked ? $"revoked {London.WithTime(revoked)}" : "may send";
            await Console.Out.WriteLineAsync($"{client.Id}  {client.Agency}  {client.Name}  {until}");
        }

        return 0;
    }
}
