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

    /// <summary>Whether it was raised with them, or handed to them.</summary>
    public bool WasTo(string professional) => Told.Any(told => told.Line.Professional == professional);
}

/// <summary>One line of those told, and when.</summary>
/// <param name="Line">Who, in which role; or why nobody.</param>
/// <param name="At">When.</param>
public sealed record ToldAt(ToldLine Line, DateTimeOffset At);
