using System.Globalization;

namespace WholePicture.Bench;

/// <summary>What the host of a virtual machine took of its processors while something was measured: a figure with much of it is the host's, and not ours.</summary>
internal sealed class Taken
{
    // Of /proc/stat's first line, counted from 1: https://man7.org/linux/man-pages/man5/proc_stat.5.html
    private const int Steal = 8;

    private readonly (long Steal, long All)? began = Ticks();

    /// <summary>Since this was made.</summary>
    public string InWords => (began, Ticks()) is ({ } from, { } until) && until.All > from.All
        ? string.Create(CultureInfo.InvariantCulture, $"the host took {100.0 * (until.Steal - from.Steal) / (until.All - from.All):0.0} in 100 of the processors")
        : "what a host took of the processors is not known";

    private static (long Steal, long All)? Ticks()
    {
        if (!File.Exists("/proc/stat"))
        {
            return null;
        }

        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(Steal).Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToList();

        return (ticks[^1], ticks.Sum());
    }
}
