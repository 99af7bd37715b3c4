using System.CommandLine;
using System.Text.Json;
using WholePicture.Access.Stores;
using WholePicture.Database;
using WholePicture.Words.Json;

namespace WholePicture.Access.Roster;

/// <summary><c>wholepicture partnership</c>: which agencies and professionals there are, and who has left.</summary>
public static class PartnershipVerb
{
    private static readonly JsonSerializerOptions indented = new(HouseJson.Options) { WriteIndented = true };

    private static readonly Argument<FileInfo> file = new("file") { Description = "The agencies and professionals, as docs/roster.schema.json describes them." };
    private static readonly Argument<string> professional = new("professional") { Description = "The professional, by short name." };

    /// <summary>The verb, with its own four.</summary>
    public static Command Command => new("partnership", "Say which agencies and professionals there are, and who has left.")
    {
        Doing(Load, new("load", "Add what a file holds, and change what it says differently. Nobody is taken away by it.") { file }, begins: true),
        Doing(Print, new("print", "Print all who are at work, as a file that can be changed and loaded.")),
        Doing(Leave, new("leave", "Somebody has left: from the next request they are nobody here, and what waited for them goes to whoever managed them.") { professional }),
        Doing(Back, new("back", "Somebody who had left is back, with what the list says of them.") { professional }),
    };

    private static Command Doing(Func<ParseResult, PartnershipStore, CancellationToken, Task<string>> work, Command command, bool begins = false)
    {
        command.SetAction(async (asked, stop) =>
        {
            await using var database = await asked.OpenNamedDatabase(begins, stop);
            await Console.Out.WriteLineAsync(await work(asked, new(database.App), stop));

            return 0;
        });

        return command;
    }

    private static async Task<string> Load(ParseResult asked, PartnershipStore store, CancellationToken stop)
    {
        var path = asked.GetRequiredValue(file);
        if (!path.Exists)
        {
            throw new PlainError($"There is no file {path}.");
        }

        var known = await store.Load(stop);
        var (roster, problems) = RosterReader.From(await File.ReadAllTextAsync(path.FullName, stop), known);
        if (roster is null)
        {
            throw new PlainError($"Nothing of {path} was kept:\n{string.Join('\n', problems.Select(problem => $"  {problem.Pointer}: {problem.Detail}"))}");
        }

        await store.Save(new(roster.Agencies, roster.Professionals), stop);

        return string.Join('\n', RosterChange.InWords(roster, known));
    }

    private static async Task<string> Print(ParseResult asked, PartnershipStore store, CancellationToken stop)
    {
        var known = await store.Load(stop);

        return JsonSerializer.Serialize(
            new RosterFile([.. known.Agencies.OrderBy(agency => agency.Id.Value, StringComparer.Ordinal)], [.. known.Professionals.OrderBy(person => person.Id, StringComparer.Ordinal)]), indented);
    }

    private static async Task<string> Leave(ParseResult asked, PartnershipStore store, CancellationToken stop) =>
        await store.Leave(asked.GetRequiredValue(professional), TimeProvider.System.GetUtcNow(), stop)
            ? "They are nobody here from the next request on. What waited for them goes to whoever managed them, within a minute or so while the service runs."
            : throw new PlainError("There is nobody of that short name at work here.");

    private static async Task<string> Back(ParseResult asked, PartnershipStore store, CancellationToken stop) =>
        await store.Return(asked.GetRequiredValue(professional), TimeProvider.System.GetUtcNow(), stop)
            ? "They are back, and sign in anew."
            : throw new PlainError("Nobody of that short name has left.");
}
