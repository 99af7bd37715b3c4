using WholePicture.Access;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.History;
using WholePicture.Casework.Involvement;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Tests.Cast;

/// <summary>An agency of the cast and what it may record, each in one line: <c>Police.CalledOut(-30)</c> is a call-out thirty days ago.</summary>
internal sealed partial class Teller(string id, AgencyKind kind)
{
    public AgencyId Id => new(id);

    public AgencyKind Kind => kind;

    public string Name => Say.Sentence(id.Replace('-', ' '));

    public static implicit operator AgencyId(Teller teller) => teller.Id;

    public Piece Records(IEntryBody body, int day, params Part[] people) => new(this, body, day) { People = people.Length > 0 ? people : Family.AtHome };

    public Piece CalledOut(int day, params Behaviour[] behaviours) =>
        Records(new PoliceCallOut(Guid.NewGuid().ToString(), Grade.Standard, behaviours.Length > 0 ? behaviours : [Behaviour.Verbal], []), day, Family.InHarm);

    public Piece WasTold(int day, params Behaviour[] behaviours) =>
        Records(new Disclosure(behaviours, []), day, [.. Family.InHarm, Family.Joy.As(PersonRole.Discloser)]);

    public Piece Visited(int day, params Part[] also) => Records(new Visit(VisitPlace.Home, ChildSeen.Seen), day, [.. Family.AtHome, .. also]);

    public Piece Wrote(int day, params Teller[] to) => Records(new Letter(Ids(to), "How things are"), day);

    public Piece HeardSaid(int day) => Records(new Said("Something"), day);

    public Piece Screened(int day, ScreeningAnswer answer, InterpreterUse interpreter) =>
        Records(new Screening(answer, interpreter), day, Family.Amara.As(PersonRole.Child), Family.Daniel.As(PersonRole.Subject));

    public Piece Keeps(int day, Someone adult) =>
        Records(new ConditionsSet(ConditionSource.PoliceBail, KeepAwayFromHome: true), day, Family.Amara.As(PersonRole.Child), adult.As(PersonRole.Subject));

    public Piece Checks(int day, Someone adult, params string[] areas) =>
        Records(new ChecksAsked(areas), day, Family.Amara.As(PersonRole.Child), Family.Ife.As(PersonRole.Mother), adult.As(PersonRole.Subject));

    public Piece RefersToMarac(int day) => Records(new MaracReferral(MaracReason.Judgement), day);

    public Piece Remembers(int day) => Records(new PastHarm(PastTopic.AbusedByEarlierPartners), day);

    public Piece Asks(int day, params Teller[] of) => Records(new InformationAsked(Ids(of), "What do you hold?"), day);

    public Piece Shares(int day, Piece piece, params Teller[] with) => Records(new InformationShared([piece.Reference], Ids(with)), day);

    public Piece Reads(int day, Piece piece) => Records(new NoticeRead(piece.Agency, piece.Reference), day);

    public Piece Joins(int day, Professional professional) => Joins(day, professional.Role, professional.Id);

    public Piece Joins(int day, Role role, string? professional = null) => Records(new Involved(role, professional), day);

    public Piece Leaves(int day, Role role, string? professional = null) => Records(new NoLongerInvolved(role, professional), day);

    private static List<AgencyId> Ids(IEnumerable<Teller> tellers) => [.. tellers.Select(teller => teller.Id)];
}
