using Npgsql;

namespace WholePicture.Access.Looks;

/// <summary>
/// Reads links as they lie in the database, whatever somebody did to them. What nobody could have sealed, such as no name at all or the end of
/// time, is read as something that was never sealed: the seal then shows it, and those after it can still be checked.
/// </summary>
internal static class LinkRows
{
    /// <summary>All of them.</summary>
    public const string InOrder = "select sequence, at, professional, agency, about::text, what, why, door, words, hash from access.look order by sequence";

    private const int Words = 8;
    private static readonly DateTimeOffset postgresBegins = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>One of them.</summary>
    public static Link Read(NpgsqlDataReader row) => new(
        row.IsDBNull(0) ? 0 : row.GetInt64(0),
        row.IsDBNull(1) ? DateTimeOffset.MinValue : Moment(row.GetFieldValue<long>(1)),
        Link.FieldsOf(Text(row, 2), Text(row, 3), Text(row, 4), Text(row, 5), Text(row, 6), Text(row, 7), Text(row, Words)),
        row.IsDBNull(9) ? Link.Nothing : row.GetFieldValue<byte[]>(9));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    // PostgreSQL knows years before the first and after the 9999th, and two infinities
    private static DateTimeOffset Moment(long microseconds) =>
        microseconds >= (DateTimeOffset.MinValue - postgresBegins).Ticks / TimeSpan.TicksPerMicrosecond && microseconds <= (DateTimeOffset.MaxValue - postgresBegins).Ticks / TimeSpan.TicksPerMicrosecond
            ? postgresBegins.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond)
            : DateTimeOffset.MinValue;
}
