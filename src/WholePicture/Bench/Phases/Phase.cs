using System.Diagnostics;
using WholePicture.Bench.Ledgers;
using WholePicture.Bench.Sending;

namespace WholePicture.Bench.Phases;

/// <summary>One stretch of sending, and what came of it.</summary>
/// <param name="Name">What was done to the service meanwhile.</param>
/// <param name="Posts">All that was sent.</param>
/// <param name="Reckoning">The ledger against the database.</param>
internal sealed record Phase(string Name, IReadOnlyList<Post> Posts, Reckoning Reckoning)
{
    /// <summary>How many were sent more than once before they were accepted.</summary>
    public int SentAgain => Posts.Count(post => post.Tries > 1);

    /// <summary>From when the driver had read that it was accepted until it saw a concern rest on it. A piece placed before its answer was read took no time.</summary>
    public Spread AcceptedToRaised => Spread.Of(Raised.Select(post => Stopwatch.GetElapsedTime(Math.Min(post.Accepted, post.Raised), post.Raised)));

    /// <summary>From when it was to be sent until the driver saw a concern rest on it.</summary>
    public Spread ScheduledToRaised => Spread.Of(Raised.Select(post => Stopwatch.GetElapsedTime(post.Scheduled, post.Raised)));

    /// <summary>The longest time in which nothing was accepted.</summary>
    public TimeSpan LongestRefusing => Longest(Posts.Select(post => post.Accepted));

    /// <summary>The longest time in which no concern was seen to be raised.</summary>
    public TimeSpan LongestSilent => Longest(Raised.Select(post => post.Raised));

    private IEnumerable<Post> Raised => Posts.Where(post => post.Raised > 0);

    private static TimeSpan Longest(IEnumerable<long> moments)
    {
        var inOrder = moments.Order().ToList();

        return inOrder.Zip(inOrder.Skip(1), Stopwatch.GetElapsedTime).DefaultIfEmpty().Max();
    }
}
