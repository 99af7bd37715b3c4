namespace WholePicture.Inbox.Acts;

/// <summary>Where a concern stands with one person. Read from what was done, never kept.</summary>
public enum Standing
{
    /// <summary>They have not opened it since it last said something new.</summary>
    Unread = 0,

    /// <summary>They have opened it and not answered.</summary>
    Read,

    /// <summary>They have answered.</summary>
    Answered,

    /// <summary>They have handed it on.</summary>
    HandedOn,
}

/// <summary>Reads where a concern stands. Pure: the same acts give the same, in whatever order they come.</summary>
public static class Standings
{
    /// <summary>
    /// Where it stands with one person. What was done before the concern last grew, or was last handed to them, no longer counts:
    /// an answer is given to what it said then.
    /// </summary>
    /// <param name="professional">With whom.</param>
    /// <param name="said">When it last said something new.</param>
    /// <param name="acts">What was done about it.</param>
    public static Standing With(string professional, DateTimeOffset said, IReadOnlyCollection<Act> acts)
    {
        var since = acts.Where(act => act.HandedTo == professional).Select(act => act.At).Append(said).Max();
        var own = acts.Where(act => act.Professional == professional && act.At >= since && act.HandedTo != professional)
            .OrderBy(act => act.At).ThenBy(act => act.Kind).ThenBy(act => act.Id).Select(act => act.Kind).ToList();

        return own.LastOrDefault(kind => kind is ActKind.Answered or ActKind.HandedOn) switch
        {
            ActKind.Answered => Standing.Answered,
            ActKind.HandedOn => Standing.HandedOn,
            _ => own.Any(kind => kind is ActKind.Read or ActKind.Challenged) ? Standing.Read : Standing.Unread,
        };
    }

    /// <summary>Whether it still waits for them.</summary>
    public static bool Waits(this Standing standing) => standing is Standing.Unread or Standing.Read;
}
