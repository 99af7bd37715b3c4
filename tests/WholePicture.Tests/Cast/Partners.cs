using WholePicture.Access;
using WholePicture.Words;

namespace WholePicture.Tests.Cast;

/// <summary>The agencies and professionals of Eastmere, where the cast lives.</summary>
internal static class Partners
{
    public static Teller Police { get; } = new("eastmere-police", AgencyKind.Police);

    public static Teller SocialCare { get; } = new("eastmere-social-care", AgencyKind.SocialCare);

    public static Teller Midwives { get; } = new("harbour-midwives", AgencyKind.Midwifery);

    public static Teller HealthVisitors { get; } = new("harbour-health-visitors", AgencyKind.HealthVisiting);

    public static Teller Surgery { get; } = new("quay-surgery", AgencyKind.Gp);

    public static Teller FarSurgery { get; } = new("hill-surgery", AgencyKind.Gp);

    public static Teller MentalHealth { get; } = new("eastmere-mental-health", AgencyKind.MentalHealth);

    public static Teller EarlyHelp { get; } = new("eastmere-early-help", AgencyKind.EarlyHelp);

    public static Teller Housing { get; } = new("eastmere-housing", AgencyKind.Housing);

    public static Teller School { get; } = new("mere-primary", AgencyKind.School);

    public static Teller Hospital { get; } = new("eastmere-hospital", AgencyKind.Hospital);

    /// <summary>An agency that nobody entered in the settings.</summary>
    public static Teller Stranger { get; } = new("somebody-else", AgencyKind.NotStated);

    public static IReadOnlyList<Teller> All { get; } =
        [Police, SocialCare, Midwives, HealthVisitors, Surgery, FarSurgery, MentalHealth, EarlyHelp, Housing, School, Hospital];

    public static Professional Nia { get; } = new("nia", SocialCare, "Nia Reed", Role.SocialWorker, Manager: "sam");

    public static Professional Sam { get; } = new("sam", SocialCare, "Sam Holt", Role.TeamManager);

    public static Professional DutyManager { get; } = new("duty-manager", SocialCare, "Duty manager", Role.TeamManager, Duties: [Role.TeamManager]);

    public static Professional FrontDoor { get; } = new("front-door", SocialCare, "Front door", Role.FrontDoor, Duties: [Role.FrontDoor]);

    public static Professional Supervisor { get; } = new("supervisor", Police, "Duty sergeant", Role.PoliceSupervisor,
        Duties: [Role.PoliceSupervisor, Role.PoliceNotificationDesk, Role.PoliceDomesticAbuseUnit]);

    public static Professional DrPatel { get; } = new("patel", Surgery, "Dr Patel", Role.Gp);

    public static Professional DrHill { get; } = new("hill", FarSurgery, "Dr Hill", Role.Gp);

    public static Professional Mo { get; } = new("mo", Midwives, "Mo Byrne", Role.Midwife);

    public static Partnership Eastmere { get; } = new(
        All.Select(teller => new Agency(teller, teller.Name, teller.Kind)),
        [Nia, Sam, DutyManager, FrontDoor, Supervisor, DrPatel, DrHill, Mo]);
}
