namespace WholePicture.Inbox.Acts;

/// <summary>Where a concern stands with one person. Read from what was done, never kept.</summary>
public enum Standing
{
    /// <summary>They have not opened it since it last said something new.</summary>
    Unread = 0,

    /// <summary>They have opened it and not answered.</summary>
    Read,

    /// <summary>They have said that they have it; their answer follows.</summary>
    Acknowledged,

    /// <summary>They, or whoever covered for them, have answered.</summary>
    Answered,

    /// <summary>They have handed it on.</summary>
    HandedOn,
}

/// <summary>Reads where a concern stands. Pure: the same acts give the same, in whatever order they come.</summary>
public static class Standings
{
    /// <summary>
    /// Where it stands with one person. What was done before the concern last grew, or was last handed to them, no longer counts:
    /// an answer is given to what it said then. What they are asked to agree to, or was challenged before them, is settled by nothing but their reply.
    /// </summary>
    /// <param name="professional">With whom.</param>
    /// <param name="said">When it last said something new.</param>
    /// <param name="acts">What was done about it.</param>
    public static Standing With(string professional, DateTimeOffset said, IReadOnlyCollection<Act> acts)
    {
        var since = Since(professional, said, acts);
        var stands = StandingIn(professional, acts);
        var own = acts.Where(act => act.At >= since && act.HandedTo != professional)
            .Where(act => act.Professional == professional || (Turns(act) && stands.Contains(act.Professional)))
            .OrderBy(act => act.At).ThenBy(act => act.Kind).ThenBy(act => act.Id).ToList();

        return own.LastOrDefault(Turns)?.Kind switch
        {
            ActKind.Answered when Requests.To(professional, acts).Count == 0 => Standing.Answered,
            ActKind.HandedOn when Requests.To(professional, acts).Count == 0 => Standing.HandedOn,
            _ => own.Any(act => act.Kind is ActKind.Acknowledged) ? Standing.Acknowledged
                : own.Any(act => act.Kind is not ActKind.Escalated and not ActKind.Covered) ? Standing.Read
                : Standing.Unread,
        };
    }

    /// <summary>Whether it waits for somebody: while it stands, until they have answered; once it has gone quiet, while a challenge waits for their reply, or the reply to theirs to be read.</summary>
    public static bool Waits(string professional, DateTimeOffset said, bool isQuiet, IReadOnlyCollection<Act> acts) => isQuiet
        ? Requests.To(professional, acts, isQuiet).Count > 0 || Requests.IsRepliedUnread(professional, acts)
        : With(professional, said, acts).Waits();

    /// <summary>Since when it is theirs as it is now: since it last said something new, or was last handed to them.</summary>
    public static DateTimeOffset Since(string professional, DateTimeOffset said, IEnumerable<Act> acts) =>
        acts.Where(act => act.HandedTo == professional).Select(act => act.At).Append(said).Max();

    /// <summary>Whether it still waits for them.</summary>
    public static bool Waits(this Standing standing) => standing is Standing.Unread or Standing.Read or Standing.Acknowledged;

    private static bool Turns(Act act) => act.Settles || act.Kind is ActKind.Undone;

    // Whoever covers for somebody, and whoever they cover for, have one item between them
    private static HashSet<string> StandingIn(string professional, IEnumerable<Act> acts) =>
        [.. acts.Where(act => act.Kind is ActKind.Covered && (act.Professional == professional || act.HandedTo == professional))
            .Select(act => act.Professional == professional ? act.HandedTo : act.Professional).OfType<string>()];
}
