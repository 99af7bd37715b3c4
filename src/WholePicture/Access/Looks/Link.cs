using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using WholePicture.Words;

namespace WholePicture.Access.Looks;

/// <summary>One link of the chain: a look as it is kept, in its place, sealed together with the link before it.</summary>
/// <param name="Sequence">Its place, from 1, with no gap.</param>
/// <param name="At">When.</param>
/// <param name="Fields">Who, agency, about whom, what, why, door, and their own words if they said any: as they are kept.</param>
/// <param name="Hash">Its seal.</param>
public sealed record Link(long Sequence, DateTimeOffset At, IReadOnlyList<string?> Fields, byte[] Hash)
{
    /// <summary>The seal before the first.</summary>
    public static readonly byte[] Nothing = [];

    /// <summary>The next link of a chain.</summary>
    public static Link Next(long sequence, Look look, byte[] before)
    {
        var fields = FieldsOf(look.Professional, look.Agency.Value, look.About?.ToString(), Say.Json(look.What), look.Why, look.Door, look.Words);
        var at = Database.Kept.Moment(look.At);

        return new(sequence, at, fields, Seal(sequence, at, fields, before));
    }

    /// <summary>In the order in which they are sealed. Words come last and only if there are any, as in links sealed before there could be.</summary>
    public static IReadOnlyList<string?> FieldsOf(string? professional, string? agency, string? about, string? what, string? why, string? door, string? words) =>
        words is null ? [professional, agency, about, what, why, door] : [professional, agency, about, what, why, door, words];

    /// <summary>Whether it is what was sealed.</summary>
    public bool IsWhole(byte[] before) => WasSealedAt(Sequence, before);

    /// <summary>Whether it was sealed in this place, after this seal.</summary>
    public bool WasSealedAt(long place, byte[] before) => Hash.AsSpan().SequenceEqual(Seal(place, At, Fields, before));

    /// <summary>
    /// SHA-256 over the seal before, the place, the microsecond, and each field after its length in bytes (-1 for one that is absent):
    /// no two different links are written alike.
    /// </summary>
    public static byte[] Seal(long sequence, DateTimeOffset at, IReadOnlyList<string?> fields, byte[] before)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        hash.AppendData(before);
        Append(sequence, number);
        Append((at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond, number);
        foreach (var field in fields)
        {
            var bytes = field is null ? null : Encoding.UTF8.GetBytes(field);
            Append(bytes?.Length ?? -1, number);
            hash.AppendData(bytes ?? []);
        }

        return hash.GetHashAndReset();

        void Append(long value, Span<byte> into)
        {
            BinaryPrimitives.WriteInt64BigEndian(into, value);
            hash.AppendData(into);
        }
    }
}
