using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using WholePicture.Intake.Arriving;
using WholePicture.Words;

namespace WholePicture.Intake.Importing;

/// <summary>
/// Knows each entry of a file by whose it is and what it says, so that importing a file again, mended, moved or grown, adds only what is new.
/// Two that say the same in one file are two: each try to reach a family counts (REQ FP-02).
/// </summary>
public sealed class Contents
{
    /// <summary>Whose keys these are.</summary>
    public const string Client = "import";

    private readonly Dictionary<UInt128, (int Times, int Line)> seen = [];

    /// <summary>The key of the next entry.</summary>
    public OnceKey Next(Piece piece, AgencyId? agency)
    {
        var hash = SHA256.HashData([.. Encoding.UTF8.GetBytes($"{agency}\n"), .. piece.Bytes.Span]);
        var content = BinaryPrimitives.ReadUInt128BigEndian(hash);
        var (times, line) = seen.GetValueOrDefault(content, (0, piece.Line));
        seen[content] = (times + 1, line);

        return new(Client, Key(content, times + 1), hash);
    }

    /// <summary>Every key given out, and the line where what it stands for is first found.</summary>
    public IEnumerable<(string Key, int Line)> Keys =>
        seen.SelectMany(pair => Enumerable.Range(1, pair.Value.Times).Select(time => (Key(pair.Key, time), pair.Value.Line)));

    private static string Key(UInt128 content, int time) => string.Create(CultureInfo.InvariantCulture, $"{content:x32}:{time}");
}
