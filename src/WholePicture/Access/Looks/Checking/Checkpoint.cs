using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WholePicture.Words.Json;

namespace WholePicture.Access.Looks.Checking;

/// <summary>What the chain was at a moment, signed, and kept where whoever has the database cannot reach.</summary>
/// <param name="Sequence">How many links there were.</param>
/// <param name="Hash">The seal of the last, in hexadecimal.</param>
/// <param name="At">When.</param>
/// <param name="Signature">ECDSA P-256 over those three, in base 64.</param>
public sealed record Checkpoint(long Sequence, string Hash, DateTimeOffset At, string Signature)
{
    /// <summary>Signs one.</summary>
    public static Checkpoint Sign(long sequence, byte[] hash, DateTimeOffset at, ECDsa key)
    {
        var unsigned = new Checkpoint(sequence, Convert.ToHexStringLower(hash), at, "");

        return unsigned with { Signature = Convert.ToBase64String(key.SignData(unsigned.Signed, HashAlgorithmName.SHA256)) };
    }

    /// <summary>Whether this key signed it.</summary>
    public bool IsSignedBy(ECDsa key) => key.VerifyData(Signed, Convert.FromBase64String(Signature), HashAlgorithmName.SHA256);

    /// <summary>One line of a file of them.</summary>
    public string Line => JsonSerializer.Serialize(this, HouseJson.Options).ReplaceLineEndings("");

    /// <summary>Reads a file of them.</summary>
    public static IReadOnlyList<Checkpoint> In(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Checkpoint>(line, HouseJson.Options)!)];

    private byte[] Signed => Encoding.UTF8.GetBytes($"wholepicture looks {Sequence} {Hash} {At.UtcDateTime:O}");
}
