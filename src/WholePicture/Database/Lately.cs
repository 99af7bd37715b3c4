using Microsoft.Extensions.Caching.Memory;

namespace WholePicture.Database;

/// <summary>
/// What was made lately of each, the latest of it: what has been overtaken is let go at once. Whoever asks for what somebody is making at this moment
/// waits for it, instead of making it as well.
/// </summary>
/// <typeparam name="TKey">Of what.</typeparam>
/// <typeparam name="TAsOf">As of when, or in which version: the higher is the later.</typeparam>
/// <typeparam name="TValue">What is made.</typeparam>
/// <param name="most">How much is kept, by the size that each is given.</param>
/// <param name="kept">For how long at most.</param>
#pragma warning disable CA1001 // What is held in memory alone goes when nobody holds it
public sealed class Lately<TKey, TAsOf, TValue>(int most, TimeSpan kept)
#pragma warning restore CA1001
    where TKey : notnull
    where TAsOf : IComparable<TAsOf>
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = most });
    private readonly Lock keeping = new();

    /// <summary>What was made of it as of then, or is now. What fails is not kept.</summary>
    public async Task<TValue> Of(TKey key, TAsOf asOf, int size, Func<Task<TValue>> make)
    {
        var made = Latest(key, asOf, size, make);

        try
        {
            return await made.Value.Value;
        }
        catch
        {
            Forget(key, made);
            throw;
        }
    }

    /// <summary>What was made of it as of then; null when nothing is, or it is only being made.</summary>
    public TValue? Find(TKey key, TAsOf asOf) =>
        cache.Get<Made>(key) is { Value: { IsValueCreated: true, Value.IsCompletedSuccessfully: true } value } made && made.AsOf.CompareTo(asOf) == 0 ? value.Value.Result : default;

    /// <summary>Keeps what somebody else made.</summary>
    public void Keep(TKey key, TAsOf asOf, int size, TValue value) => Latest(key, asOf, size, () => Task.FromResult(value));

    // What is asked for as of an earlier moment than what is kept is made, and not kept
    private Made Latest(TKey key, TAsOf asOf, int size, Func<Task<TValue>> make)
    {
        lock (keeping)
        {
            var before = cache.Get<Made>(key);
            if (before?.AsOf.CompareTo(asOf) == 0)
            {
                return before;
            }

            var made = new Made(asOf, new(make));
            if (before is null || before.AsOf.CompareTo(asOf) < 0)
            {
                cache.Set(key, made, new MemoryCacheEntryOptions { Size = size, AbsoluteExpirationRelativeToNow = kept });
            }

            return made;
        }
    }

    private void Forget(TKey key, Made failed)
    {
        lock (keeping)
        {
            if (cache.Get<Made>(key) == failed)
            {
                cache.Remove(key);
            }
        }
    }

    private sealed record Made(TAsOf AsOf, Lazy<Task<TValue>> Value);
}
