using Microsoft.Extensions.Caching.Memory;

namespace WholePicture.Database;

/// <summary>What was made lately. Whoever asks for what somebody is making at this moment waits for it, instead of making it as well.</summary>
/// <param name="most">How much is kept, by the size that each is given.</param>
/// <param name="kept">For how long at most.</param>
public sealed class Lately<TKey, TValue>(int most, TimeSpan kept) : IDisposable
    where TKey : notnull
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = most });

    /// <summary>What was made under this key, or is now. What fails is not kept.</summary>
    public async Task<TValue> Of(TKey key, int size, Func<Task<TValue>> make)
    {
        var made = cache.GetOrCreate(key, entry =>
        {
            (entry.Size, entry.AbsoluteExpirationRelativeToNow) = (size, kept);

            return new Lazy<Task<TValue>>(make);
        })!;

        try
        {
            return await made.Value;
        }
        catch
        {
            cache.Remove(key);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();
}
