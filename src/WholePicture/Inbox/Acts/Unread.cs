namespace WholePicture.Inbox.Acts;

/// <summary>How long a concern may stay unopened before it goes to somebody else too (REQ CH-07).</summary>
public static class Unread
{
    /// <summary>Nothing goes further sooner than this.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromHours(1);

    private static readonly TimeSpan longest = TimeSpan.FromHours(24);

    /// <summary>Half the time to its answer, and never less than an hour nor more than a day.</summary>
    public static DateTimeOffset Limit(DateTimeOffset told, DateTimeOffset answerBy)
    {
        var half = (answerBy - told) / 2;

        return told + (half < Shortest ? Shortest : half > longest ? longest : half);
    }
}
