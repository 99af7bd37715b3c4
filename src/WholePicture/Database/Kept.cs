namespace WholePicture.Database;

/// <summary>What PostgreSQL keeps of a value.</summary>
public static class Kept
{
    /// <summary>A moment to the microsecond, never earlier than it was: something due then must be due when it is read back.</summary>
    public static DateTimeOffset Moment(DateTimeOffset moment)
    {
        var over = moment.UtcTicks % TimeSpan.TicksPerMicrosecond;

        return over == 0 ? moment : moment.AddTicks(TimeSpan.TicksPerMicrosecond - over);
    }
}
