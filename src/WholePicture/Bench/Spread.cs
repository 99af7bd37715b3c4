using System.Globalization;

namespace WholePicture.Bench;

/// <summary>How some durations are spread. Each figure is one that was measured, never one in between.</summary>
/// <param name="Count">How many there were.</param>
/// <param name="Shortest">None took less: what the machine does when it is left alone.</param>
/// <param name="Median">Half took no longer.</param>
/// <param name="P95">19 of 20 took no longer.</param>
/// <param name="P99">99 of 100 took no longer.</param>
/// <param name="Longest">None took longer.</param>
public sealed record Spread(int Count, TimeSpan Shortest, TimeSpan Median, TimeSpan P95, TimeSpan P99, TimeSpan Longest)
{
    /// <summary>The spread of these; of none, all zero.</summary>
    public static Spread Of(IEnumerable<TimeSpan> durations)
    {
        var sorted = durations.Order().ToList();

        return new(sorted.Count, sorted.FirstOrDefault(), At(sorted, 50), At(sorted, 95), At(sorted, 99), At(sorted, 100));
    }

    /// <summary>"18 ms", "0.31 ms", "2.4 s": three figures are more than a shared machine can promise.</summary>
    public static string InWords(TimeSpan duration) => duration.TotalMilliseconds switch
    {
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:0.00} ms"),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s"),
    };

    /// <summary>Whether a target was met, and if not by how much it was missed.</summary>
    public static string Against(TimeSpan measured, TimeSpan target) =>
        $"target {InWords(target)}: {(measured <= target ? "met" : $"missed by {InWords(measured - target)}")}";

    // The smallest that at least so many in a hundred do not exceed (nearest rank)
    private static TimeSpan At(List<TimeSpan> sorted, int percent) =>
        sorted.Count == 0 ? TimeSpan.Zero : sorted[((sorted.Count * percent) + 99) / 100 - 1];
}
