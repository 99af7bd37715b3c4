using System.Runtime.ExceptionServices;

namespace WholePicture.Matching.Linkage;

/// <summary>
/// Many like pieces of work on every processor, each thread with what is its own from beginning to end.
/// (Parallel.For makes that anew ten times a second, and with it forgets what a thread has learnt.)
/// </summary>
internal static class AtOnce
{
    /// <summary>How many work at once.</summary>
    public static int Threads => Environment.ProcessorCount;

    /// <summary>Does them all.</summary>
    /// <param name="count">How many.</param>
    /// <param name="own">What one thread has for itself, by the thread's number from 0.</param>
    /// <param name="one">Does one, by its number.</param>
    /// <param name="done">Takes over what a thread has, when all is done; one thread after another.</param>
    public static void Each<T>(int count, Func<int, T> own, Action<int, T> one, Action<T>? done = null)
    {
        var next = -1;
        var threads = Enumerable.Range(0, Math.Clamp(count, 1, Threads)).Select(thread => Task.Factory.StartNew(() =>
        {
            var mine = own(thread);

            for (int number; (number = Interlocked.Increment(ref next)) < count;)
            {
                one(number, mine);
            }

            return mine;
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();

        try
        {
            Task.WaitAll(threads);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        Array.ForEach(threads, thread => done?.Invoke(thread.Result));
    }
}
