using System.CommandLine;
using System.Security.Cryptography;
using WholePicture.Database;

namespace WholePicture.Access.Looks.Checking;

/// <summary><c>wholepicture audit</c>: shows that the record of looking is what was written, or where it is not.</summary>
public static class AuditVerb
{
    private static readonly Option<string> to = new("--to") { Description = "The file of checkpoints. Keep it where whoever runs the database cannot write.", DefaultValueFactory = _ => "checkpoints.jsonl" };
    private static readonly Option<string> key = new("--key") { Description = "The file of the signing key; made when it is not there.", DefaultValueFactory = _ => "checkpoint-key.pem" };
    private static readonly Option<string?> checkpoints = new("--checkpoints") { Description = "The file of checkpoints to hold it against." };
    private static readonly Option<string?> signer = new("--key") { Description = "The file of the key that signed them, or of its public half." };

    /// <summary>The verb, with its own two.</summary>
    public static Command Command
    {
        get
        {
            var verify = new Command("verify", "Check every look ever recorded. Ends with 1, and says where, when anything was changed, removed or put back.") { checkpoints, signer };
            verify.SetAction(Verify);
            var checkpoint = new Command("checkpoint", "Sign what the record is now, and add it to a file.") { to, key };
            checkpoint.SetAction(Sign);

            return new Command("audit", "Show that the record of who looked is whole.") { verify, checkpoint };
        }
    }

    private static async Task<int> Verify(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        using var signing = asked.GetValue(signer) is { } path ? Read(path) : null;
        var (links, found) = await new Auditor(database.App).Verify(asked.GetValue(checkpoints) is { } file ? Checkpoint.In(file) : [], signing, stop);
        foreach (var finding in found)
        {
            await Console.Out.WriteLineAsync(finding.ToString());
        }

        await Console.Out.WriteLineAsync(found.Count == 0 ? $"{links:N0} looks, whole." : $"{links:N0} looks, {found.Count} wrong.");

        return found.Count == 0 ? 0 : 1;
    }

    private static async Task<int> Sign(ParseResult asked, CancellationToken stop)
    {
        await using var database = await asked.OpenNamedDatabase(stop);
        using var signing = ReadOrMake(asked.GetValue(key)!);
        var checkpoint = await new Auditor(database.App).Sign(signing, DateTimeOffset.UtcNow, stop);
        await File.AppendAllTextAsync(asked.GetValue(to)!, checkpoint.Line + "\n", stop);
        await Console.Out.WriteLineAsync($"{checkpoint.Sequence:N0} looks signed in {asked.GetValue(to)}.");

        return 0;
    }

    private static ECDsa ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
            using var writer = new StreamWriter(file);
            writer.Write(made.ExportPkcs8PrivateKeyPem());
        }

        return Read(path);
    }

    private static ECDsa Read(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException or IOException)
        {
            throw new PlainError($"{path} is not a key: {error.Message}", error);
        }

        return key;
    }
}
