using WholePicture.Safeguards;

namespace WholePicture.Inbox.Acts;

/// <summary>What one professional asks of another about a concern: to agree that it can wait, to look at what they wrote, or to answer a challenge (REQ CH-10). Pure.</summary>
public static class Requests
{
    /// <summary>
    /// What waits for somebody's reply, the first first: what was put to them, and what was put to somebody who was away or did not open it, and went on to them.
    /// Whoever of them replies first, it is replied to for all. Taken back by whoever asked, it waits no longer.
    /// </summary>
    /// <param name="professional">Who.</param>
    /// <param name="acts">All that was done about the concern.</param>
    /// <param name="isQuiet">Whether it has gone quiet: then nothing is left to agree to or to put right, but a challenge is answered all the same.</param>
    public static IReadOnlyList<Act> To(string professional, IReadOnlyCollection<Act> acts, bool isQuiet = false) =>
        [.. acts.Where(act => act.AsksForReply && act.Professional != professional && (!isQuiet || act.Kind is ActKind.Challenged))
            .Where(asked => Holders(asked, acts) is var holders && holders.Contains(professional)
                && !acts.Any(act => act.RepliesTo == asked.Id && (holders.Contains(act.Professional) || act.Kind is ActKind.Undone) && !IsTakenBack(act, acts)))
            .OrderBy(act => act.At).ThenBy(act => act.Id)];

    /// <summary>Whether a challenge was answered to somebody who has not looked at it since.</summary>
    public static bool IsRepliedUnread(string professional, IReadOnlyCollection<Act> acts) => acts.Any(reply => reply.HandedTo == professional
        && acts.Any(asked => asked.Id == reply.RepliesTo && asked.Kind is ActKind.Challenged)
        && !acts.Any(act => act.Professional == professional && act.At > reply.At));

    /// <summary>When a reply is due: to a challenge by the close of the next working day; to anything else when the answer would have been, or within hours once that is past.</summary>
    public static DateTimeOffset Due(Act asked, DateTimeOffset answerBy) => asked.Kind is ActKind.Challenged ? Within.Days(1).After(asked.At)
        : answerBy > asked.At ? answerBy
        : Within.AtOnce.After(asked.At);

    /// <summary>When somebody's answer is due: to the concern, or to what was asked of them since, whichever is sooner.</summary>
    public static DateTimeOffset DueOf(string professional, DateTimeOffset answerBy, IReadOnlyCollection<Act> acts) =>
        To(professional, acts) is { Count: > 0 } asked ? asked.Min(act => Due(act, answerBy)) : answerBy;

    // Whoever it was put to, and whoever has it since from one of them
    private static HashSet<string> Holders(Act asked, IReadOnlyCollection<Act> acts)
    {
        HashSet<string> holders = asked.HandedTo is { } first ? [first] : [];
        foreach (var passed in acts.Where(act => act.Kind is ActKind.Covered or ActKind.Escalated && act.HandedTo is not null && act.At >= asked.At).OrderBy(act => act.At).ThenBy(act => act.Id))
        {
            if (holders.Contains(passed.Professional))
            {
                holders.Add(passed.HandedTo!);
            }
        }

        return holders;
    }

    private static bool IsTakenBack(Act act, IEnumerable<Act> acts) => acts.Any(undone => undone.Kind is ActKind.Undone && undone.RepliesTo == act.Id);
}
