using System.Diagnostics;
using System.Globalization;
using System.Text;
using WholePicture.Database;
using WholePicture.Matching.Linkage.Reading;

namespace WholePicture.Matching.Linkage.Live;

/// <summary><c>wholepicture match --live INDEX QUERIES</c>: keeps one list in PostgreSQL and looks for each row of another in it, one at a time, as intake would.</summary>
internal static class LiveRun
{
    // The first questions meet cold pages and code not yet compiled
    private const int WarmUp = 200;

    /// <summary>Does it, and says how long one question took.</summary>
    public static async Task<int> Of(WholePictureDatabase database, string index, string queries, string hits, Action<string> tell, CancellationToken stop)
    {
        var rows = ListFile.Read(index);
        rows.Told.ForEach(tell);
        tell($"{rows.Count} rows read");
        var scorer = Linking.Learn(rows);
        tell("learnt what each field says");
        await LiveIndex.Keep(database.Owner, rows, stop);
        tell("kept in PostgreSQL");
        var asked = ListFile.Read(queries, rows.Names);
        asked.Told.ForEach(tell);
        await using var search = await LiveSearch.Open(database.Owner, rows.Names, scorer, stop);

        for (var row = 0; row < Math.Min(WarmUp, asked.Count); row++)
        {
            await search.Best(asked.All[row], stop);
        }

        var took = await Asked(asked, search, hits, stop);
        tell(Spread(took));

        return asked.Count == 0 ? 1 : 0;
    }

    private static async Task<double[]> Asked(Rows asked, LiveSearch search, string hits, CancellationToken stop)
    {
        await using var writer = new StreamWriter(hits, false, new UTF8Encoding(false));
        await writer.WriteAsync("query,best,score\n");
        var took = new double[asked.Count];

        for (var row = 0; row < asked.Count; row++)
        {
            var began = Stopwatch.GetTimestamp();
            var best = await search.Best(asked.All[row], stop);
            took[row] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            await writer.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{Answers.Quoted(asked.Ids.Text(row))},{(best is { } hit ? $"{Answers.Quoted(hit.Id)},{hit.Score.ToString("F3", CultureInfo.InvariantCulture)}" : ",")}\n"));
        }

        return took;
    }

    private static string Spread(double[] took)
    {
        Array.Sort(took);

        return took.Length == 0 ? "nothing was asked" : string.Create(CultureInfo.InvariantCulture, $"{took.Length} questions: p50 {took[took.Length / 2]:F2} ms, p99 {took[(int)(took.Length * 0.99)]:F2} ms, longest {took[^1]:F2} ms");
    }
}
