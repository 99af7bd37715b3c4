namespace WholePicture.Intake.Arriving;

/// <summary>What a request holds, read no further than one entry can be long.</summary>
/// <param name="Bytes">What was read; of something too long, its beginning.</param>
/// <param name="TooLong">Whether there was more than one entry can be.</param>
/// <param name="Length">How long it was said to be; null when nobody said.</param>
public sealed record SentBody(ReadOnlyMemory<byte> Bytes, bool TooLong, long? Length)
{
    /// <summary>The longest an entry may be, in bytes.</summary>
    public const int Longest = 1024 * 1024;

    /// <summary>What is kept of something longer: enough to recognise it by, and no more than a sender's mistake is worth.</summary>
    public const int Beginning = 64 * 1024;

    /// <summary>Reads until the end, or until it is known to be too long.</summary>
    public static async Task<SentBody> Read(HttpRequest request, CancellationToken stop)
    {
        var enough = request.ContentLength > Longest ? Beginning : Longest + 1;
        var kept = new MemoryStream(capacity: (int)Math.Min(request.ContentLength ?? 4096, enough));
        var buffer = new byte[16 * 1024];

        while (kept.Length < enough && await request.Body.ReadAsync(buffer, stop) is var read and > 0)
        {
            kept.Write(buffer, 0, read);
        }

        var bytes = kept.GetBuffer().AsMemory(0, (int)kept.Length);
        var tooLong = request.ContentLength > Longest || bytes.Length > Longest;

        return new(tooLong ? bytes[..Math.Min(Beginning, bytes.Length)] : bytes, tooLong, request.ContentLength);
    }
}
