using System.Text.Json;
using WholePicture.Access;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Chronology;
using WholePicture.Words;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>Amara, her family and four agencies, all invented, and the pieces they send.</summary>
internal static class AmarasPieces
{
    public const string Police = "estuary-police";
    public const string Midwifery = "estuary-midwifery";

    private static readonly DateOnly due = new(2026, 7, 27);

    public static DateTimeOffset Monday { get; } = London.Instant(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    public static Partnership Partnership { get; } = new(
        [new(new(Police), "Estuary Police", AgencyKind.Police), new(new(Midwifery), "Estuary midwifery", AgencyKind.Midwifery), new(new("social-care"), "Social care", AgencyKind.SocialCare)],
        [
            new("front-door", new("social-care"), "Front Door", Role.FrontDoor, Duties: [Role.FrontDoor], Telephone: "01632 960142"),
            new("manager", new("social-care"), "Carys Holt", Role.TeamManager, Duties: [Role.TeamManager]),
        ]);

    /// <summary>A number with the right check digit, one for each small number.</summary>
    public static string Nhs(int which) => Enumerable.Range(0, 10).Select(check => $"9990{which:00000}{check}")
        .FirstOrDefault(number => NhsNumber.TryParse(number) is not null) ?? Nhs(which + 50000);

    public static PersonGiven Mother { get; } = new(PersonRole.Mother, "mother", Nhs(1), Given: "Dina", Family: "Osei");

    public static PersonGiven Father { get; } = new(PersonRole.Father, "father", Nhs(2), Given: "Marek", Family: "Lund");

    public static PersonGiven Unborn { get; } = new(PersonRole.Child, "amara", Expected: When.On(due), MotherRef: "mother");

    public static PersonGiven Amara { get; } = new(PersonRole.Child, "amara", Nhs(3), Given: "Amara", Family: "Osei", Born: When.On(due), Expected: When.On(due));

    /// <summary>Amara by name and birthday, as an agency that has no number writes her.</summary>
    public static PersonGiven AmaraByName => Amara with { NhsNumber = null, Expected = null };

    public static EntryDraft CallOut(string number, DateTimeOffset known, params PersonGiven[] people) =>
        Entry("police-call-out", Police, number, known, new PoliceCallOut(number, Grade.Standard, [], []), people);

    public static EntryDraft Pregnancy(DateTimeOffset known) => Entry("pregnancy", Midwifery, "pregnancy", known, new Pregnancy(20), Mother, Unborn);

    public static EntryDraft Birth(DateTimeOffset known) => Entry("birth", Midwifery, "birth", known, new Birth(), Mother, Amara with { MotherRef = "mother" });

    public static EntryDraft Entry(string kind, string agency, string? reference, DateTimeOffset known, IEntryBody body, params PersonGiven[] people) => new(
        kind, When.At(known), known, HowKnown.Seen, people, AsSent(body), agency, Reference: reference);

    // As a client writes it: what a body computes is not sent
    private static JsonElement AsSent(IEntryBody body)
    {
        var fields = JsonSerializer.SerializeToNode(body, body.GetType(), HouseJson.Options)!.AsObject();
        fields.Remove("mark");
        fields.Remove("inWords");

        return JsonSerializer.SerializeToElement(fields);
    }
}
