using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Demo.Living;

/// <summary>An invented partnership, as large as so many children need. Whoever works with a family is found from the family's number, so that work is spread evenly.</summary>
internal sealed class LivingPartnership
{
    // Children to one worker, surgery or school: what an English area has, roughly
    private const int ToAGp = 600;
    private const int GpsInASurgery = 4;
    private const int ToASchool = 420;
    private const int ToAHealthVisitor = 1_100;
    private const int ToAMidwife = 1_900;
    private const int ToASocialWorker = 480;
    private const int ToAnEarlyHelpWorker = 2_000;
    private const int SocialWorkersToAManager = 7;

    private readonly List<Agency> agencies = [];
    private readonly List<Professional> professionals = [];

    /// <summary>Makes it.</summary>
    public LivingPartnership(int children)
    {
        var police = Add("vale-police", AgencyKind.Police, "vale");
        NotificationDesk = Add(police, Role.PoliceNotificationDesk, "police-notifications", duty: true);
        DomesticAbuseUnit = Add(police, Role.PoliceDomesticAbuseUnit, "police-domestic-abuse", duty: true);
        Add(police, Role.PoliceChildAbuseTeam, "police-child-abuse", duty: true);
        Add(police, Role.PoliceSupervisor, "police-supervisor", duty: true);
        Add(police, Role.MaracCoordinator, "marac", duty: true);
        Add(police, Role.CustodyMentalHealth, "custody-health", duty: true);

        var socialCare = Add("vale-social-care", AgencyKind.SocialCare);
        FrontDoor = Add(socialCare, Role.FrontDoor, "front-door", duty: true);
        OutOfHours = Add(socialCare, Role.OutOfHours, "out-of-hours", duty: true);
        Add(socialCare, Role.TeamManager, "duty-manager", duty: true);
        SocialWorkers = Team(socialCare, Role.SocialWorker, "social-worker", children / ToASocialWorker, SocialWorkersToAManager);

        var midwifery = Add("vale-midwifery", AgencyKind.Midwifery);
        Add(midwifery, Role.MaternitySafeguarding, "maternity-safeguarding", duty: true);
        Midwives = Several(midwifery, Role.Midwife, "midwife", children / ToAMidwife);

        var visiting = Add("vale-health-visiting", AgencyKind.HealthVisiting);
        Add(visiting, Role.HealthVisitingSafeguarding, "health-visiting-safeguarding", duty: true);
        Add(visiting, Role.NamedNurse, "named-nurse", duty: true);
        HealthVisitors = Several(visiting, Role.HealthVisitor, "health-visitor", children / ToAHealthVisitor);

        Gps = [.. Enumerable.Range(1, Math.Max(2, children / (ToAGp * GpsInASurgery))).SelectMany(Surgery)];
        Schools = [.. Enumerable.Range(1, Math.Max(2, children / ToASchool)).Select(School)];
        EarlyHelpWorkers = Team(Add("vale-early-help", AgencyKind.EarlyHelp), Role.EarlyHelpWorker, "early-help", children / ToAnEarlyHelpWorker, SocialWorkersToAManager);
        Hospital = Add(Add("vale-hospital", AgencyKind.Hospital), Role.HospitalClinician, "hospital-paediatrics", duty: true);
        MentalHealth = Several(Add("vale-mental-health", AgencyKind.MentalHealth), Role.MentalHealthWorker, "mental-health", children / ToAnEarlyHelpWorker);
        Therapists = Several(Add("vale-talking-therapies", AgencyKind.TalkingTherapies), Role.Therapist, "therapist", children / ToAnEarlyHelpWorker);
        DomesticAbuseWorkers = Several(Add("vale-safe-homes", AgencyKind.DomesticAbuseService), Role.DomesticAbuseWorker, "advocate", children / ToAnEarlyHelpWorker);
    }

    public IReadOnlyList<Agency> Agencies => agencies;

    public IReadOnlyList<Professional> Professionals => professionals;

    public Professional NotificationDesk { get; }

    public Professional DomesticAbuseUnit { get; }

    public Professional FrontDoor { get; }

    public Professional OutOfHours { get; }

    public Professional Hospital { get; }

    public IReadOnlyList<Professional> SocialWorkers { get; }

    public IReadOnlyList<Professional> Midwives { get; }

    public IReadOnlyList<Professional> HealthVisitors { get; }

    public IReadOnlyList<Professional> Gps { get; }

    public IReadOnlyList<Professional> Schools { get; }

    public IReadOnlyList<Professional> EarlyHelpWorkers { get; }

    public IReadOnlyList<Professional> MentalHealth { get; }

    public IReadOnlyList<Professional> Therapists { get; }

    public IReadOnlyList<Professional> DomesticAbuseWorkers { get; }

    private IEnumerable<Professional> Surgery(int number)
    {
        var surgery = Add($"surgery-{number}", AgencyKind.Gp);
        Add(surgery, Role.GpSafeguarding, $"surgery-{number}-safeguarding");

        return [.. Enumerable.Range(1, GpsInASurgery).Select(gp => Add(surgery, Role.Gp, $"surgery-{number}-gp-{gp}"))];
    }

    private Professional School(int number) => Add(Add($"school-{number}", AgencyKind.School), Role.SchoolSafeguardingLead, $"school-{number}-lead");

    private Professional[] Team(AgencyId agency, Role role, string name, int count, int toAManager)
    {
        var managed = role is Role.SocialWorker ? Role.TeamManager : Role.EarlyHelpManager;
        var managers = Enumerable.Range(1, (Math.Max(2, count) / toAManager) + 1).Select(number => Add(agency, managed, $"{name}-manager-{number}")).ToList();

        return [.. Enumerable.Range(1, Math.Max(2, count)).Select(number => Add(agency, role, $"{name}-{number}", manager: managers[number % managers.Count].Id))];
    }

    private Professional[] Several(AgencyId agency, Role role, string name, int count) =>
        [.. Enumerable.Range(1, Math.Max(2, count)).Select(number => Add(agency, role, $"{name}-{number}"))];

    private AgencyId Add(string id, AgencyKind kind, string? area = null)
    {
        agencies.Add(new(new(id), Say.Sentence(id.Replace('-', ' ')), kind, area));

        return agencies[^1].Id;
    }

    private Professional Add(AgencyId agency, Role role, string id, bool duty = false, string? manager = null)
    {
        professionals.Add(new(id, agency, Say.Sentence(id.Replace('-', ' ')), role, Duties: duty ? [role] : null, Manager: manager));

        return professionals[^1];
    }
}
