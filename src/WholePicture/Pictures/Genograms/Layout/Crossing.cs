using System.Runtime.CompilerServices;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>A net where it lies: the line that joins those above, where it leaves towards those below, and the line over these.</summary>
internal readonly struct Lie
{
    private const double Together = 5;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Lie(Net net, double[] x, double? leaves = null)
    {
        (Low, High) = (x[net.Ups[0]], x[net.Ups[0]]);
        foreach (var up in net.Ups)
        {
            (Low, High) = (Math.Min(Low, x[up]), Math.Max(High, x[up]));
        }

        Leaves = leaves ?? (Low + High) / 2;
        (BarLow, BarHigh) = (Leaves, Leaves);
        foreach (var down in net.Downs)
        {
            (BarLow, BarHigh) = (Math.Min(BarLow, x[down]), Math.Max(BarHigh, x[down]));
        }

        (Net, X) = (net, x);
    }

    public Net Net { get; }

    public double[] X { get; }

    public double Low { get; }

    public double High { get; }

    public double Leaves { get; }

    public double BarLow { get; }

    public double BarHigh { get; }

    /// <summary>How often two cross when this one's joining line is the higher.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Joining(in Lie lower)
    {
        var count = Net.Downs.Length > 0 && Leaves > lower.Low && Leaves < lower.High ? 1 : 0;
        foreach (var up in lower.Net.Ups)
        {
            count += X[up] > Low && X[up] < High ? 1 : 0;
        }

        return count;
    }

    /// <summary>How often two cross when this one's line over those below is the higher; lines that would lie on each other count too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Reaching(in Lie lower)
    {
        const int Along = 3;
        var count = lower.Leaves > BarLow && lower.Leaves < BarHigh ? 1 : 0;
        foreach (var down in Net.Downs)
        {
            count += X[down] > lower.BarLow && X[down] < lower.BarHigh ? 1 : 0;
            count += Math.Abs(X[down] - lower.Leaves) < Together ? Along : 0;
        }

        return count;
    }

    /// <summary>How often two cross at the least, whichever lies higher. Most lie beside one another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Least(in Lie one, in Lie other)
    {
        var joining = (one.Net.Ups.Length < 2 && other.Net.Ups.Length < 2) || one.High <= other.Low || other.High <= one.Low ? 0 : Math.Min(one.Joining(other), other.Joining(one));
        var apart = one.BarHigh + Together <= other.BarLow || other.BarHigh + Together <= one.BarLow;

        return joining + (one.Net.Downs.Length == 0 || other.Net.Downs.Length == 0 || apart ? 0 : Math.Min(one.Reaching(other), other.Reaching(one)));
    }
}
