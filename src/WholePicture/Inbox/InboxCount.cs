using WholePicture.Inbox.Acts;

namespace WholePicture.Inbox;

/// <summary>How many families wait for somebody: the one count there is, in the header of every page.</summary>
public sealed class InboxCount(ActStore acts, Siblings siblings)
{
    /// <summary>The count, as the inbox itself would say it.</summary>
    public async Task<int> Of(string professional, CancellationToken stop)
    {
        var waiting = (await acts.Standing(professional, stop)).Where(raised => raised.WaitsFor(professional)).ToList();
        var known = await siblings.Of(waiting.Select(raised => raised.Child).OfType<Words.PersonId>(), professional, stop);

        // What is about nobody known yet stands on its own
        return waiting.Count(raised => raised.Child is null)
            + waiting.Where(raised => raised.Child is { } child && known.ContainsKey(child)).DistinctBy(raised => known[raised.Child!.Value]).Count();
    }
}
