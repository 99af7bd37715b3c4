using System.Diagnostics;
using System.Globalization;

namespace WholePicture.Intake.Importing;

/// <summary>Tells whoever waits at the keyboard how far an import is.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan between = TimeSpan.FromSeconds(Console.IsErrorRedirected ? 10 : 0.5);
    private readonly Stopwatch since = Stopwatch.StartNew();
    private TimeSpan said;

    public void Kept(int entries, double share) => Say(entries, share, "kept");

    public void Placed(int entries, int of) => Say(entries, (double)entries / Math.Max(1, of), "placed");

    private void Say(int entries, double share, string done)
    {
        if (since.Elapsed - said >= between)
        {
            said = since.Elapsed;
            Console.Error.Write(Line(entries, share, done));
        }
    }

    private string Line(int entries, double share, string done)
    {
        var left = share > 0 ? TimeSpan.FromSeconds(Math.Ceiling(since.Elapsed.TotalSeconds * (1 - share) / share)) : TimeSpan.Zero;
        var line = string.Create(CultureInfo.InvariantCulture, $"{entries:#,0} {done}, {entries / since.Elapsed.TotalSeconds:#,0} a second, about {left:g} left");

        return Console.IsErrorRedirected ? $"{line}\n" : $"\r{line}   ";
    }
}
