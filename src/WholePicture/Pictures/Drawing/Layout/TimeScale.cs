namespace WholePicture.Pictures.Drawing.Layout;

/// <summary>From time to place: one even scale, or two that meet at the birth.</summary>
internal sealed class TimeScale
{
    private const int LeastDaysForTwo = 42;

    private TimeScale(IReadOnlyList<Leg> legs) => Legs = legs;

    /// <summary>A stretch with one scale.</summary>
    public sealed record Leg(DateTimeOffset From, DateTimeOffset Until, double Left, double Right)
    {
        /// <summary>Pixels a day.</summary>
        public double PerDay => (Right - Left) / Math.Max((Until - From).TotalDays, 1);
    }

    /// <summary>The stretches, in order.</summary>
    public IReadOnlyList<Leg> Legs { get; }

    /// <summary>A baby's weeks are drawn wider than the weeks before birth, once there are enough of them; never the other way about.</summary>
    public static TimeScale Of(Reach reach) => reach.Birth is { } birth && (reach.Today - birth).TotalDays >= LeastDaysForTwo && IsWiderAfter(reach, birth)
        ? new([new(reach.From, birth, Frame.Left, Frame.Birth), new(birth, reach.Today, Frame.Birth, Frame.Today)])
        : new([new(reach.From, reach.Today, Frame.Left, Frame.Today)]);

    private static bool IsWiderAfter(Reach reach, DateTimeOffset birth) =>
        (birth - reach.From) / (reach.Today - reach.From) > (Frame.Birth - Frame.Left) / (Frame.Today - Frame.Left);

    /// <summary>Where a moment stands. Earlier than the beginning is at the beginning; what is to come has no scale.</summary>
    public double X(DateTimeOffset at)
    {
        var leg = Legs.FirstOrDefault(one => at <= one.Until) ?? Legs[^1];

        return Math.Clamp(leg.Left + ((at - leg.From).TotalDays * leg.PerDay), Frame.Left, Frame.Today);
    }
}
