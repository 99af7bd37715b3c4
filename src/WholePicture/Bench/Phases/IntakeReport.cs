using System.Globalization;
using System.Text;
using WholePicture.Bench.Loading;

namespace WholePicture.Bench.Phases;

/// <summary>The figures of <c>bench intake</c>, for a person.</summary>
internal static class IntakeReport
{
    private static readonly TimeSpan target = TimeSpan.FromSeconds(1);

    public static string Of(Ground ground, Load load, IReadOnlyList<Phase> phases)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{ground.Caseload.Children:#,0} children in {ground.Caseload.Arrivals.Count:#,0} entries; {Machine.InWords}. PostgreSQL writes through to the disk.");
        text.AppendLine(CultureInfo.InvariantCulture, $"{load.Rate} call-outs a second for {load.Time.TotalSeconds:0} s, about {ground.Caseload.Infants.Count:#,0} children under one.");
        text.AppendLine();
        Row(text, "Killed halfway", phases, phase => phase.Name);
        Row(text, "Sent", phases, phase => Count(phase.Reckoning.Sent));
        Row(text, "  more than once, for want of an answer", phases, phase => Count(phase.SentAgain));
        Row(text, "Accepted", phases, phase => Count(phase.Reckoning.Accepted));
        Row(text, "Lost", phases, phase => Count(phase.Reckoning.Lost.Count));
        Row(text, "There twice", phases, phase => Count(phase.Reckoning.Twice.Count));
        Row(text, "There, and not in the ledger", phases, phase => Count(phase.Reckoning.FromNowhere.Count));
        Row(text, "Told twice", phases, phase => Count(phase.Reckoning.ToldTwice));
        Spreads(text, "Accepted to raised", phases, phase => phase.AcceptedToRaised);
        Spreads(text, "Due to be sent, to raised", phases, phase => phase.ScheduledToRaised);
        Row(text, "Longest with nothing accepted", phases, phase => Spread.InWords(phase.LongestRefusing));
        Row(text, "Longest with nothing raised", phases, phase => Spread.InWords(phase.LongestSilent));
        text.AppendLine();

        foreach (var phase in phases)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Accepted to raised, p99, {phase.Name} killed: {Spread.Against(phase.AcceptedToRaised.P99, target)}");
        }

        return text.ToString();
    }

    private static void Spreads(StringBuilder text, string what, IReadOnlyList<Phase> phases, Func<Phase, Spread> of)
    {
        Row(text, $"{what}: median", phases, phase => Spread.InWords(of(phase).Median));
        Row(text, "  p95", phases, phase => Spread.InWords(of(phase).P95));
        Row(text, "  p99", phases, phase => Spread.InWords(of(phase).P99));
        Row(text, "  longest", phases, phase => Spread.InWords(of(phase).Longest));
    }

    private static void Row(StringBuilder text, string what, IEnumerable<Phase> phases, Func<Phase, string> cell) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{what,-42}{string.Concat(phases.Select(phase => $"{cell(phase),12}"))}");

    private static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
