using System.Diagnostics;
using WholePicture.Bench.Ledgers;
using WholePicture.Bench.Watching;

namespace WholePicture.Bench.Sending;

/// <summary>
/// Sends at fixed times, whether or not what was sent before has been answered. A driver that waited for answers would send less
/// while the service is slow, and so measure the slow moments least.
/// </summary>
internal sealed class OpenLoop(CallOuts callOuts, Sender sender, Ledger ledger, Watch watch)
{
    /// <summary>Sends so many a second for so long; done when each has been accepted.</summary>
    public async Task<IReadOnlyList<Post>> Run(string run, int rate, TimeSpan time, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        var posts = new List<(Post Post, Task Sent)>();

        for (var number = 0; number < rate * time.TotalSeconds; number++)
        {
            var due = began + (number * Stopwatch.Frequency / rate);
            var key = $"{run}-{number:D5}";
            var post = new Post(key, callOuts.Next(key), due);
            await Until(due, stop);
            ledger.Sent(key);
            posts.Add((post, Send(post, stop)));
        }

        await Task.WhenAll(posts.Select(pair => pair.Sent));

        return [.. posts.Select(pair => pair.Post)];
    }

    private async Task Send(Post post, CancellationToken stop) => watch.For(await sender.Send(post, stop), post);

    private static async Task Until(long due, CancellationToken stop)
    {
        var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, stop);
        }
    }
}
