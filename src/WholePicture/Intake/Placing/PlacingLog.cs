namespace WholePicture.Intake.Placing;

/// <summary>All that placing writes to the log: receipts, keys and counts, never anything about a person.</summary>
internal static partial class PlacingLog
{
    public static void Report(this ILogger log, Placed? placed)
    {
        if (placed is not null)
        {
            log.Placed(placed.Receipt.Value, placed.State, placed.Children.Count, placed.Raised, placed.Grown, placed.Closed);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "{Receipt} is {State}: {Children} pictures drawn, {Raised} concerns raised, {Grown} grown, {Closed} closed")]
    private static partial void Placed(this ILogger log, Guid receipt, ArrivalState state, int children, int raised, int grown, int closed);

    [LoggerMessage(2, LogLevel.Error, "{Receipt} could not be placed at attempt {Attempts}: {Fault}\n{Where}")]
    public static partial void CouldNotPlace(this ILogger log, Guid receipt, int attempts, string fault, string? where);

    [LoggerMessage(3, LogLevel.Debug, "Looked again at {Child}: {Raised} concerns raised, {Grown} grown, {Closed} closed")]
    public static partial void Looked(this ILogger log, Guid child, int raised, int grown, int closed);

    [LoggerMessage(4, LogLevel.Error, "Could not look again at {Child}: {Fault}\n{Where}")]
    public static partial void CouldNotLook(this ILogger log, Guid child, string fault, string? where);

    [LoggerMessage(5, LogLevel.Warning, "Placing was interrupted and goes on in a second: {Fault}")]
    public static partial void Interrupted(this ILogger log, string fault);
}
