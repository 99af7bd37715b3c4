using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using WholePicture.Words;

namespace WholePicture.Inbox.Acts;

/// <summary>Makes the same key of the same things, so that what is done twice, from two windows or by two nodes, is kept once.</summary>
internal static class Once
{
    /// <summary>The key of what is done, whatever kind a form makes of it, or of one kind that the service does by itself.</summary>
    public static Guid Key(ActKind kind, Guid concern, string professional, DateTimeOffset moment, Guid after)
    {
        Span<byte> ticks = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(ticks, moment.UtcTicks);

        return new(SHA256.HashData([.. concern.ToByteArray(), .. ticks, .. after.ToByteArray(), .. Encoding.UTF8.GetBytes($"{Say.Json(kind)} {professional}")]).AsSpan(0, 16));
    }
}
