using System.Buffers.Binary;
using WholePicture.Words;

namespace WholePicture.Intake.Arriving;

/// <summary>
/// Receipts that sort by when things came: version 7 of RFC 9562, with a counter behind the millisecond,
/// since many come in one and what came first should be placed first.
/// </summary>
public static class NewReceipt
{
    private const int CounterBits = 12;
    private static long last;

    /// <summary>The next.</summary>
    public static EntryId At(DateTimeOffset received)
    {
        var place = NextPlace(received.ToUnixTimeMilliseconds() << CounterBits);
        Span<byte> bytes = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(bytes, bigEndian: true, out _);

        // 48 bits of time, 4 of version, 12 of counter; the rest stays random, with the variant it already has
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)place >> CounterBits << 16) | 0x7000 | ((ulong)place & 0xFFF));

        return new(new Guid(bytes, bigEndian: true));
    }

    private static long NextPlace(long earliest)
    {
        while (true)
        {
            var before = Volatile.Read(ref last);
            var next = Math.Max(earliest, before + 1);
            if (Interlocked.CompareExchange(ref last, next, before) == before)
            {
                return next;
            }
        }
    }
}
