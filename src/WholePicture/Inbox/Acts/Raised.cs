using WholePicture.Words;

namespace WholePicture.Inbox.Acts;

/// <summary>A concern as it stands, with everybody told and everything done.</summary>
/// <param name="Concern">What was raised.</param>
/// <param name="RaisedAt">When it was first raised.</param>
/// <param name="SaidAt">When it last said something new.</param>
/// <param name="ClosedAt">When it went quiet; null while it stands.</param>
/// <param name="ClosedBecause">Why it did.</param>
/// <param name="Told">Everybody told, the first first.</param>
/// <param name="Acts">Everything done, the first first.</param>
public sealed record Raised(
    OpenConcern Concern, DateTimeOffset RaisedAt, DateTimeOffset SaidAt, DateTimeOffset? ClosedAt, string? ClosedBecause, IReadOnlyList<ToldAt> Told, IReadOnlyList<Act> Acts)
{
    /// <summary>About whom; null while nobody knows.</summary>
    public PersonId? Child => Concern.Key.Child;

    /// <summary>Where it stands with one person.</summary>
    public Standing With(string professional) => Standings.With(professional, SaidAt, Acts);

    /// <summary>What waits for a reply of one person. Once it has gone quiet, a challenge alone does (REQ CH-10).</summary>
    public IReadOnlyList<Act> RequestsTo(string professional) => Requests.To(professional, Acts, ClosedAt is not null);

    /// <summary>When one person's answer is due.</summary>
    public DateTimeOffset DueOf(string professional) => Requests.DueOf(professional, Concern.AnswerBy, Acts);

    /// <summary>Whether it stands, or is challenged before them, and waits for them.</summary>
    public bool WaitsFor(string professional) => Standings.Waits(professional, SaidAt, ClosedAt is not null, Acts);

    /// <summary>What somebody last did or was handed, which the next thing they do follows: from two windows it is done once.</summary>
    public Guid FormKey(string professional) => Once.Key(
        ActKind.NotStated, Concern.Id, professional, SaidAt, Acts.LastOrDefault(act => (act.Professional == professional && act.IsDeed) || act.HandedTo == professional)?.Id ?? Guid.Empty);

    /// <summary>Whether it was raised with them, or handed to them.</summary>
    public bool WasTo(string professional) => Told.Any(told => told.Line.Professional == professional);
}

/// <summary>One line of those told, and when.</summary>
/// <param name="Line">Who, in which role; or why nobody.</param>
/// <param name="At">When.</param>
public sealed record ToldAt(ToldLine Line, DateTimeOffset At);
