using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WholePicture.Words.Json;

namespace WholePicture.Access.Looks.Checking;

/// <summary>What the chain was at a moment, signed, and kept where whoever has the database cannot reach.</summary>
/// <param name="Sequence">How many links there were, since there is no gap.</param>
/// <param name="Hash">The seal of the last, in hexadecimal.</param>
/// <param name="At">When.</param>
/// <param name="Signature">ECDSA P-256 over all the others, in base 64.</param>
/// <param name="Previous">The digest of the checkpoint before it in the file; empty for the first, null for those signed before this was.</param>
/// <param name="Key">The public half of the key that signed it, in base 64. A name for the key, no proof: whoever forges a checkpoint names their own.</param>
public sealed record Checkpoint(long Sequence, string Hash, DateTimeOffset At, string Signature, string? Previous = null, string? Key = null)
{
    /// <summary>Signs one.</summary>
    public static Checkpoint Sign(long sequence, byte[] hash, DateTimeOffset at, Checkpoint? previous, ECDsa key)
    {
        var unsigned = new Checkpoint(sequence, Convert.ToHexStringLower(hash), at, "", previous?.Digest ?? "", SigningKey.InWords(key));

        return unsigned with { Signature = Convert.ToBase64String(key.SignData(unsigned.Signed, HashAlgorithmName.SHA256)) };
    }

    /// <summary>Whether this key signed it.</summary>
    public bool IsSignedBy(ECDsa key)
    {
        var bytes = new byte[Signature.Length];

        return Convert.TryFromBase64String(Signature, bytes, out var length) && key.VerifyData(Signed, bytes.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    /// <summary>Whether it was signed after this one and no other; null stands for the beginning.</summary>
    public bool Follows(Checkpoint? other) => Previous is null || Previous == (other?.Digest ?? "");

    /// <summary>One line of a file of them. A method, since a property would be written into the line itself, without end.</summary>
    public string ToLine() => JsonSerializer.Serialize(this, HouseJson.Options).ReplaceLineEndings("");

    private string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToLine())));

    private byte[] Signed => Encoding.UTF8.GetBytes($"wholepicture looks {Sequence} {Hash} {At.UtcDateTime:O}{(Previous is null ? "" : $" after {Previous} by {Key}")}");
}
