using System.CommandLine;
using WholePicture.Database;

namespace WholePicture.Access.Looks.Checking;

/// <summary><c>wholepicture audit</c>: shows that the record of looking is what was written, or where it is not.</summary>
public static class AuditVerb
{
    private static readonly Option<string?> to = new("--to") { Description = "The file of checkpoints; without it, beside the private database. Keep it, or a copy, where whoever runs the database cannot write." };
    private static readonly Option<string?> key = new("--key") { Description = "The file of the signing key, made when it is not there; without it, beside the private database." };
    private static readonly Option<string?> checkpoints = new("--checkpoints") { Description = "The file of checkpoints to hold it against." };
    private static readonly Option<string?> signer = new("--public-key", "--key") { Description = "The key that signed them: its file, that of its public half, or the public half as it was printed." };
    private static readonly Option<string> copy = new("--to") { Description = "The file to write.", Required = true };

    /// <summary>The verb, with its own three.</summary>
    public static Command Command
    {
        get
        {
            var verify = new Command("verify", "Check every look ever recorded. Ends with 1, and says where, when anything was changed, removed or put back.") { checkpoints, signer };
            verify.SetAction(Verify);
            var checkpoint = new Command("checkpoint", "Sign what the record is now, and add it to a file.") { to, key };
            checkpoint.SetAction(Sign);
            var export = new Command("export", "Write every look ever recorded to a file, one a line as JSON.") { copy };
            export.SetAction(Export);

            return new Command("audit", "Show that the record of who looked is whole.") { verify, checkpoint, export };
        }
    }

    private static async Task<int> Verify(ParseResult asked, CancellationToken stop)
    {
        var signed = asked.GetValue(checkpoints) is { } file ? Signed(file) : [];
        using var signing = asked.GetValue(signer) is { } named ? SigningKey.Read(named) : null;
        if (signed.Count > 0 && signing is null)
        {
            throw new PlainError($"Say who signed them, with --public-key: anybody can sign. The last names {signed[^1].Key ?? "nobody"}; compare it with what was printed when the key was made.");
        }

        await using var database = await asked.OpenNamedDatabase(stop);
        var (links, found) = await new Auditor(database.App).Verify(signed, signing, stop);
        foreach (var finding in found)
        {
            await Console.Out.WriteLineAsync(finding.ToString());
        }

        var against = signed.Count == 0 ? "Held against no checkpoint: a chain written anew, or cut off with its end made to fit, would not show." : $"Held against {signed.Count:N0} checkpoints, the last of {signed[^1].At:d MMMM yyyy HH:mm} UTC.";
        await Console.Out.WriteLineAsync(found.Count == 0 ? $"{links:N0} looks, whole. {against}" : $"{links:N0} looks, {found.Count} wrong. {against}");

        return found.Count == 0 ? 0 : 1;
    }

    private static async Task<int> Sign(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        var folder = new CheckpointFolder(database.Folder ?? "");
        var file = asked.GetValue(to) ?? folder.File;
        using var alone = CheckpointFile.Alone(file);
        using var signing = SigningKey.ReadOrMake(asked.GetValue(key) ?? folder.Key);
        var checkpoint = await new Auditor(database.App).Sign(CheckpointFile.Last(file), signing, DateTimeOffset.UtcNow, stop)
            ?? throw new PlainError($"Not signed: the record no longer holds what was signed last in {file}. Run wholepicture audit verify.");
        CheckpointFile.Add(file, checkpoint);
        await Console.Out.WriteLineAsync($"{checkpoint.Sequence:N0} looks signed in {file}.\nThe public key is {checkpoint.Key}: keep it elsewhere, to verify with.");

        return 0;
    }

    private static async Task<int> Export(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        await using var file = new FileStream(asked.GetValue(copy)!, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        await Console.Out.WriteLineAsync($"{await new LookExport(database.App).To(file, stop):N0} looks written to {asked.GetValue(copy)}.");

        return 0;
    }

    private static IReadOnlyList<Checkpoint> Signed(string file) => CheckpointFile.Read(file) is { Count: > 0 } signed ? signed : throw new PlainError($"There is no checkpoint in {file}.");
}
