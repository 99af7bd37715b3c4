using WholePicture.Access.Glass;
using WholePicture.Database;
using WholePicture.Inbox.Acts;
using WholePicture.Words;

namespace WholePicture.Inbox;

/// <summary>
/// How much waits for somebody: the one count there is, in the header of every page. What they do here, or is handed to them, counts at once;
/// what is raised meanwhile, or done by others or on another node, and what of broken glass waits for their review, within seconds.
/// </summary>
public sealed class InboxCount(ActStore acts, Siblings siblings, GlassStore glass)
{
    // Nobody reads so many pages in so short a time that they would miss something, and a manager's inbox is long
    private static readonly TimeSpan behind = TimeSpan.FromSeconds(10);
    private const int AtHand = 10_000;

    private readonly Lately<string, long, Waits> counted = new(AtHand, behind);

    /// <summary>The count, as the inbox itself would say it.</summary>
    public Task<Waits> Of(string professional, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();

        return counted.Of(professional, acts.Done(professional), 1, () => Count(professional, CancellationToken.None));
    }

    private async Task<Waits> Count(string professional, CancellationToken stop)
    {
        var waiting = (await acts.Waiting(professional, stop)).Where(raised => raised.Waits).Select(raised => raised.Child).ToList();
        var known = await siblings.Of(waiting.OfType<PersonId>(), professional, stop);

        // What is about nobody known yet stands on its own
        return new(
            waiting.Count(child => child is null) + waiting.OfType<PersonId>().Where(known.ContainsKey).Select(child => known[child]).Distinct().Count(),
            await glass.Waiting(professional, stop));
    }
}

/// <summary>How much waits for somebody.</summary>
/// <param name="Families">Families about whom something waits.</param>
/// <param name="Reviews">Looks through broken glass that wait for their review (REQ RS-05).</param>
public readonly record struct Waits(int Families, int Reviews)
{
    /// <summary>All of it.</summary>
    public int All => Families + Reviews;
}
