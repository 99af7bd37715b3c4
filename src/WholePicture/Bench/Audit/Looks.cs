using System.Diagnostics;
using Npgsql;
using WholePicture.Access.Looks;
using WholePicture.Database;
using WholePicture.Words;

namespace WholePicture.Bench.Audit;

/// <summary>Records looks as the service does, many at once.</summary>
internal static class Looks
{
    private const int Together = 500;

    public static async Task Record(NpgsqlDataSource database, int count)
    {
        await using var record = new LookRecord(database);
        var (at, child) = (DateTimeOffset.UtcNow, PersonId.New());
        for (var number = 0; number < count; number += Together)
        {
            await record.Record([.. Enumerable.Range(number, Math.Min(Together, count - number)).Select(one =>
                new Look($"professional-{one % 400}", new("estuary-social-care"), one % 7 == 0 ? null : child, Looked.Picture, "involved", "page", at.AddMilliseconds(one)))]);
        }
    }

    /// <summary>How long each waited to be kept, when so many a second come at fixed times, whether or not those before are kept; on a disk.</summary>
    public static async Task<IReadOnlyList<TimeSpan>> OneByOne(int rate, int nodes, int seconds, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("wholepicture-bench-");
        try
        {
            await using var database = await WholePictureDatabase.Open(folder.FullName, stop);

            return await OneByOne(database.App, rate, nodes, seconds, stop);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<TimeSpan>> OneByOne(NpgsqlDataSource database, int rate, int nodes, int seconds, CancellationToken stop)
    {
        var records = Enumerable.Range(0, nodes).Select(_ => new LookRecord(database)).ToList();
        var (began, child) = (Stopwatch.GetTimestamp(), PersonId.New());
        var waits = new List<Task<TimeSpan>>();
        for (var number = 0; number < rate * seconds; number++)
        {
            var due = began + (number * Stopwatch.Frequency / rate);
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } early)
            {
                await Task.Delay(early, stop);
            }

            waits.Add(Kept(records[number % nodes].Record(new Look($"professional-{number % 400}", new("estuary-social-care"), child, Looked.Picture, "involved", "page", DateTimeOffset.UtcNow)), due));
        }

        var waited = await Task.WhenAll(waits);
        foreach (var record in records)
        {
            await record.DisposeAsync();
        }

        return waited;

        static async Task<TimeSpan> Kept(Task recording, long due)
        {
            await recording;

            return Stopwatch.GetElapsedTime(due);
        }
    }
}
