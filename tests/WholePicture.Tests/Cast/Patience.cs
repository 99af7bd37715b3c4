using System.Diagnostics;

namespace WholePicture.Tests.Cast;

/// <summary>Waits for what comes within a second. Far longer if it must: a machine that is shared may stand still for half a minute.</summary>
public static class Patience
{
    /// <summary>Longer than any machine stands still.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMinutes(3);

    /// <summary>Asks until the answer is the one waited for, and gives the last.</summary>
    public static async Task<T> Until<T>(Func<Task<T>> ask, Predicate<T> isIt)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            var answer = await ask();
            if (isIt(answer) || waited.Elapsed > Most)
            {
                return answer;
            }
        }
    }

    /// <summary>Does it again until the database, which may be away for a moment, lets it.</summary>
    public static async Task UntilDone(Func<Task> work)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                await work();

                return;
            }
            catch (Npgsql.NpgsqlException) when (waited.Elapsed < Most)
            {
                // Not yet
            }
        }
    }
}
