using System.CommandLine;
using WholePicture.Bench.Rules;

namespace WholePicture.Bench;

/// <summary><c>wholepicture bench</c>: measures what WholePicture promises about speed, on the machine it stands on.</summary>
public static class BenchVerb
{
    /// <summary>The verb, with what it can measure.</summary>
    public static Command Command => new("bench", "Measure how fast it is here, and that nothing is lost when it is killed. The figures we measured are in docs/figures.md.")
    {
        IntakeVerb.Command,
        RulesVerb.Command,
        Pages.PageVerb.Command,
        Kills.KillsVerb.Command,
        Audit.AuditVerb.Command,
        Attention.AttentionVerb.Command,
        Sweeping.SweepBench.Command,
        Families.GenogramVerb.Command,
        Matching.MatchVerb.Command,
        Searching.SearchVerb.Command,
    };
}
