using Microsoft.Extensions.Caching.Memory;

namespace WholePicture.Database;

/// <summary>What was made lately. Whoever asks for what somebody is making at this moment waits for it, instead of making it as well.</summary>
/// <param name="most">How much is kept, by the size that each is given.</param>
/// <param name="kept">For how long at most.</param>
#pragma warning disable CA1001 // What is held in memory alone goes when nobody holds it
public sealed class Lately<TKey, TValue>(int most, TimeSpan kept)
#pragma warning restore CA1001
    where TKey : notnull
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = most });

    /// <summary>What was made under this key, or is now. What fails is not kept.</summary>
    public async Task<TValue> Of(TKey key, int size, Func<Task<TValue>> make)
    {
        var made = cache.GetOrCreate(key, entry =>
        {
            entry.SetOptions(Within(size));

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

    /// <summary>What was made under this key; null when nothing is, or it is only being made.</summary>
    public TValue? Find(TKey key) => cache.Get<Lazy<Task<TValue>>>(key) is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } made ? made.Value.Result : default;

    /// <summary>Keeps what somebody else made.</summary>
    public void Keep(TKey key, int size, TValue made) => cache.Set(key, new Lazy<Task<TValue>>(Task.FromResult(made)), Within(size));

    private MemoryCacheEntryOptions Within(int size) => new() { Size = size, AbsoluteExpirationRelativeToNow = kept };
}
