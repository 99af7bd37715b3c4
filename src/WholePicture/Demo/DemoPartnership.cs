using WholePicture.Access;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Demo;

/// <summary>The invented partnership: Mira's agencies and professionals, with a school and colleagues for the other families. Twelve agencies and forty-one professionals of its own.</summary>
internal static class DemoPartnership
{
    public static readonly AgencyId School = new("quay-primary");
    public static readonly AgencyId Surgery = new("harbour-surgery");
    public static readonly AgencyId Midwifery = new("estuary-midwifery");
    public static readonly AgencyId HealthVisiting = new("family-partnership");
    public static readonly AgencyId Police = new("estuary-police");
    public static readonly AgencyId SocialCare = new("estuary-social-care");
    public static readonly AgencyId EarlyHelp = new("open-access");

    public static Partnership With(CaseFile mira) => new([.. mira.Agencies, new(School, "Quay Primary School", AgencyKind.School)], [.. mira.Professionals, .. Colleagues]);

    private static IEnumerable<Professional> Colleagues =>
    [
        new("rhoda-ivel", School, "Rhoda Ivel", Role.SchoolSafeguardingLead, "Designated safeguarding lead", [Role.SchoolSafeguardingLead], Telephone: "01632 960 301"),
        new("teo-marsh", School, "Teo Marsh", Role.Other, "Head teacher", Telephone: "01632 960 302"),
        new("una-kell", School, "Una Kell", Role.Other, "Pastoral lead", Telephone: "01632 960 303"),
        new("joss-arkle", HealthVisiting, "Joss Arkle", Role.HealthVisitor, "Health visitor", Manager: "family-partnership-safeguarding", Telephone: "01632 960 304"),
        new("mina-oake", HealthVisiting, "Mina Oake", Role.HealthVisitor, "Health visitor", Manager: "family-partnership-safeguarding", Telephone: "01632 960 305"),
        new("dev-rowan", SocialCare, "Dev Rowan", Role.SocialWorker, Manager: "carys-holt", Telephone: "01632 960 306"),
        new("lotta-byrne", SocialCare, "Lotta Byrne", Role.SocialWorker, Manager: "carys-holt", Telephone: "01632 960 307"),
        new("h-tarn", Surgery, "Dr H. Tarn", Role.Gp, Telephone: "01632 960 308"),
        new("sorrel-wick", Midwifery, "Sorrel Wick", Role.Midwife, Manager: "maternity-safeguarding", Telephone: "01632 960 309"),
        new("piers-lund", EarlyHelp, "Piers Lund", Role.EarlyHelpWorker, "Family worker", Manager: "ruth-ansty", Telephone: "01632 960 310"),
        new("hanne-rook", SocialCare, "Hanne Rook", Role.LearningLead, "Learning lead of the partnership", Telephone: "01632 960 311"),
    ];
}
