using System.CommandLine;
using WholePicture.Access.Accounts;
using WholePicture.Access.Clients;
using WholePicture.Access.Looks.Checking;
using WholePicture.Access.Roster;
using WholePicture.Bench;
using WholePicture.Database;
using WholePicture.Demo.Living;
using WholePicture.Intake.Importing;
using WholePicture.Intake.Sweeping;
using WholePicture.Learning.Replay;
using WholePicture.Matching.Linkage;
using WholePicture.Safeguards;
using WholePicture.Web;
using WholePicture.Web.Pages.Inbox;

namespace WholePicture;

/// <summary>Everything <c>wholepicture</c> can be asked to do; one line a verb.</summary>
public static class Verbs
{
    public static IReadOnlyList<Command> All =>
    [
        ServeVerb.Command,
        MigrateVerb.Command,
        ReplayVerb.Command,
        ClientVerb.Command,
        PartnershipVerb.Command,
        AccountVerb.Command,
        AuditVerb.Command,
        ImportVerb.Command,
        MatchVerb.Command,
        SweepVerb.Command,
        RuleVerb.Command,
        ExplainVerb.Command,
        SynthVerb.Command,
        BenchVerb.Command,
    ];
}
