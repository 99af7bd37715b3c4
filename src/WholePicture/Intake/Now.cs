namespace WholePicture.Intake;

/// <summary>Now, to the millisecond: what is answered at once must read the same when it comes back from the database.</summary>
internal static class Now
{
    public static DateTimeOffset Moment(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();

        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
