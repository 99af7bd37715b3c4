using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace WholePicture.Access.Accounts;

/// <summary>Codes that change every 30 seconds (RFC 6238, with SHA-1 and six digits, as telephones make them). Pure.</summary>
public static class Totp
{
    /// <summary>How many bytes of chance a seed is.</summary>
    public const int SeedBytes = 20;

    private const int Seconds = 30;
    private const int Million = 1_000_000;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step a moment is in.</summary>
    public static long Step(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of a step.</summary>
    public static string Code(byte[] seed, long step)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[SHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 as telephones speak it; HMAC-SHA-1 is not weakened by what weakens SHA-1
        HMACSHA1.HashData(seed, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;

        return (number % Million).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, now or one step either side, later than the last that counted; null when there is none.</summary>
    public static long? Accepts(byte[] seed, string code, DateTimeOffset now, long last)
    {
        var given = new string([.. code.Where(char.IsAsciiDigit)]);
        long? accepted = null;
        for (var step = Step(now) - 1; step <= Step(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(seed, step)), System.Text.Encoding.ASCII.GetBytes(given)) && step > last)
            {
                accepted = step;
            }
        }

        return accepted;
    }

    /// <summary>A seed as a telephone takes it (RFC 4648, base 32).</summary>
    public static string InLetters(byte[] seed)
    {
        var (text, held, bits) = (new System.Text.StringBuilder(), 0, 0);
        foreach (var one in seed)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Letters[(held >> (bits - 5)) & 31]);
            }

            held &= (1 << bits) - 1;
        }

        return bits == 0 ? text.ToString() : text.Append(Letters[(held << (5 - bits)) & 31]).ToString();
    }
}
