using System.Globalization;
using WholePicture.Bench.Ledgers;

namespace WholePicture.Bench.Kills;

/// <summary>What came of it.</summary>
/// <param name="Kills">How often the service was killed.</param>
/// <param name="Took">For how long.</param>
/// <param name="Pieces">The call-outs: the ledger against the database.</param>
/// <param name="Visits">The pages and contacts: what was asked and answered, against what was recorded.</param>
internal sealed record Killed(int Kills, TimeSpan Took, Reckoning Pieces, VisitReckoning Visits)
{
    /// <summary>Whether nothing is lost, nothing is there twice, and every look is a look.</summary>
    public bool IsRight => Pieces.IsRight && Visits.IsRight;

    /// <summary>For a person.</summary>
    public string InWords => string.Create(CultureInfo.InvariantCulture,
        $"""
        The service was killed {Kills} times in {Took.TotalMinutes:0.0} minutes; {Machine.InWords}.
        Call-outs: {Pieces.Accepted:#,0} of {Pieces.Sent:#,0} accepted; lost {Pieces.Lost.Count}, twice {Pieces.Twice.Count}, from nowhere {Pieces.FromNowhere.Count}, told twice {Pieces.ToldTwice}.
        Contacts: {Visits.Acknowledged:#,0} acknowledged; lost {Visits.Lost}, twice {Visits.Twice}.
        Pages: {Visits.Shown:#,0} shown of {Visits.Asked:#,0} asked for; shown with no look recorded {Visits.ShownUnrecorded}, looks that nobody took {Visits.RecordedUnasked}.

        """);
}
