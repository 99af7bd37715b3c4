namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>On which of several heights the level parts of lines run, so that no two lie on each other and they cross as seldom as they may.</summary>
internal static class Tracks
{
    private const double Apart = 12;

    /// <summary>Lines that join those above.</summary>
    public static IReadOnlyList<(int Net, int Track)> Joining(IReadOnlyList<Lie> lies) => Of(lies, (one, other) => one.Joining(other), lie => (lie.Low, lie.High));

    /// <summary>Lines over those below.</summary>
    public static IReadOnlyList<(int Net, int Track)> Reaching(IReadOnlyList<Lie> lies) => Of(lies, (one, other) => one.Reaching(other), lie => (lie.BarLow, lie.BarHigh));

    private static List<(int Net, int Track)> Of(IReadOnlyList<Lie> lies, Func<Lie, Lie, int> cost, Func<Lie, (double Low, double High)> span)
    {
        var (left, placed) = (Enumerable.Range(0, lies.Count).ToList(), new List<(int Lie, int Track)>());
        var costs = lies.Select(one => lies.Select(other => cost(one, other)).ToArray()).ToArray();
        var (losses, spans) = (costs.Select((own, one) => own.Sum() - costs.Sum(others => others[one])).ToArray(), lies.Select(span).ToArray());
        while (left.Count > 0)
        {
            // Whoever loses least by lying above all that are left; of those the shortest, whose line others may pass below
            var next = left.MinBy(one => (losses[one], spans[one].High - spans[one].Low, one));
            left.Remove(next);
            left.ForEach(one => losses[one] -= costs[one][next] - costs[next][one]);
            placed.Add((next, placed.Where(other => Meet(spans[other.Lie], spans[next])).Select(other => other.Track + 1).DefaultIfEmpty(0).Max()));
        }

        return [.. placed.Select(one => (lies[one.Lie].Net.Number, one.Track))];
    }

    private static bool Meet((double Low, double High) one, (double Low, double High) other) => one.Low - Apart < other.High && other.Low - Apart < one.High;
}
