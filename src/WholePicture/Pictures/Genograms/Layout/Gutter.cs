using System.Runtime.CompilerServices;

namespace WholePicture.Pictures.Genograms.Layout;

/// <summary>The lines between two rows, each at its height.</summary>
internal sealed class Gutter
{
    private const double Beside = 9;
    private static readonly double[] aside = [0, 7, -7, 14, -14, 21, -21, 30, -30, 42, -42];

    private readonly Dictionary<int, int> joining;
    private readonly Dictionary<int, int> reaching;
    private readonly Dictionary<int, Lie> lies;
    private readonly HashSet<int> settled = [];
    private readonly int joiningTracks;

    public Gutter(IReadOnlyList<Net> nets, Ports ports)
    {
        Nets = nets;
        joining = Tracks.Joining([.. nets.Where(net => net.Ups.Length > 1).Select(net => new Lie(net, ports.X))]).ToDictionary(track => track.Net, track => track.Track);
        joiningTracks = joining.Count == 0 ? 0 : joining.Values.Max() + 1;
        lies = nets.ToDictionary(net => net.Number, net => new Lie(net, ports.X));
        foreach (var net in nets.OrderBy(net => net.Ups.Length))
        {
            lies[net.Number] = new(net, ports.X, Leaves(net, ports.X));
            settled.Add(net.Number);
        }

        reaching = Tracks.Reaching([.. nets.Where(net => net.Downs.Length > 0).Select(net => lies[net.Number])]).ToDictionary(track => track.Net, track => track.Track);
        Height = 10 + ((joiningTracks + (reaching.Count == 0 ? 0 : reaching.Values.Max() + 1)) * Sizes.Track);
    }

    public IReadOnlyList<Net> Nets { get; }

    /// <summary>How much height the lines take.</summary>
    public double Height { get; }

    /// <summary>Where a net's line leaves towards those below.</summary>
    public Lie Of(Net net) => lies[net.Number];

    /// <summary>How far under the row above a net's joining line runs.</summary>
    public double JoiningAt(Net net) => 8 + (joining[net.Number] * Sizes.Track);

    /// <summary>How far under the row above a net's line over those below runs.</summary>
    public double ReachingAt(Net net) => 8 + ((joiningTracks + reaching[net.Number]) * Sizes.Track);

    // Over those below where the joining line reaches so far; not through another line, nor along one, nor where the line over those below would cross more
    private double Leaves(Net net, double[] x)
    {
        if (net.Ups.Length == 1)
        {
            return x[net.Ups[0]];
        }

        var lie = lies[net.Number];
        var wish = net.Downs.Length == 0 ? lie.Leaves : Math.Clamp(net.Downs.Length == 1 ? x[net.Downs[0]] : (net.Downs.Min(down => x[down]) + net.Downs.Max(down => x[down])) / 2, lie.Low, lie.High);
        var middle = (lie.Low + lie.High) / 2;

        // Nothing can be nearer to the wish than the wish; else somewhat aside of it, or right beside the end of another line
        return Spoils(net, wish, x) == 0 ? wish : aside.Select(step => wish + step).Concat(aside.Select(step => middle + step)).Concat([lie.Low + Beside, lie.High - Beside])
            .Concat(Nets.Where(other => other != net).SelectMany(other => other.Downs).SelectMany(down => new[] { x[down] - Beside, x[down] + Beside }))
            .Where(at => at >= lie.Low && at <= lie.High)
            .Distinct().MinBy(at => (Spoils(net, at, x), Math.Abs(at - wish)));
    }

    // Asked of many places where a line may leave, so fast from the first family on
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Spoils(Net net, double at, double[] x)
    {
        const double Together = 6;
        var (spoils, own) = (0, new Lie(net, x, at));
        foreach (var other in Nets)
        {
            if (other.Number == net.Number)
            {
                continue;
            }

            var (low, high, touchesUp, touchesDown) = (double.MaxValue, double.MinValue, false, false);
            foreach (var up in other.Ups)
            {
                (low, high, touchesUp) = (Math.Min(low, x[up]), Math.Max(high, x[up]), touchesUp || Math.Abs(x[up] - at) < Together);
            }

            foreach (var down in other.Downs)
            {
                touchesDown |= Math.Abs(x[down] - at) < Together;
            }

            var lower = other.Ups.Length > 1 && joining[other.Number] > joining[net.Number];
            spoils += lower && at > low && at < high ? 1 : 0;
            spoils += (lower || other.Ups.Length == 1) && touchesUp ? 3 : 0;
            spoils += touchesDown ? 2 : 0;
            spoils += settled.Contains(other.Number) && Math.Abs(lies[other.Number].Leaves - at) < Together ? 3 : 0;
            spoils += net.Downs.Length == 0 || other.Downs.Length == 0 ? 0 : Math.Min(own.Reaching(lies[other.Number]), lies[other.Number].Reaching(own));
        }

        return spoils;
    }
}
