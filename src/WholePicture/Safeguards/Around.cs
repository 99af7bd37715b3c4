using WholePicture.Casework.Assessments;
using WholePicture.Casework.Contacts;
using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Enquiries;
using WholePicture.Casework.Health;
using WholePicture.Casework.Housing;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Plans;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>Who and what stands round the child: questions that several rules ask.</summary>
public static class Around
{
    private const int Adult = 18;

    /// <summary>The adults stated to be the child's mother.</summary>
    public static IReadOnlySet<PersonId> Mothers(this Picture picture) => picture.Once(static picture => Parents(picture, "mother"));

    /// <summary>The adults stated to be the child's father.</summary>
    public static IReadOnlySet<PersonId> Fathers(this Picture picture) => picture.Once(static picture => Parents(picture, "father"));

    private static HashSet<PersonId> Parents(Picture picture, string answer) => picture.Statements
        .Where(statement => statement is { Given.Question: Question.ParentOf, About: not null } && statement.Given.Answer == answer && statement.With == picture.Child)
        .Select(statement => statement.About!.Value).ToHashSet();

    /// <summary>Every account that tells of something done to somebody, the earliest first; accounts of drink and drugs alone are not among them.</summary>
    public static IReadOnlyList<Entry> AccountsOfAbuse(this Picture picture) => picture.Once(static picture =>
        (IReadOnlyList<Entry>)[.. picture.All<IAccountOfAbuse>().Where(fact => fact.Body.Behaviours.Count > 0).Select(fact => fact.Entry)]);

    /// <summary>The mother's other children who are children still and are not said to live elsewhere (REQ PF-11).</summary>
    public static IReadOnlyList<Person> OtherChildren(this Picture picture) => picture.Once(Siblings);

    private static IReadOnlyList<Person> Siblings(Picture picture)
    {
        var mothers = picture.Mothers();

        return [.. picture.Statements
            .Where(statement => statement is { Given: { Question: Question.ParentOf, Answer: "mother" }, With: not null } && mothers.Contains(statement.About ?? default))
            .Select(statement => statement.With!.Value).Distinct()
            .Where(child => child != picture.Child && !IsAway(picture, child, mothers))
            .Select(child => picture.People.GetValueOrDefault(child)).OfType<Person>()
            .Where(child => child.Life.IsYoungerThan(Adult, picture.Today) && (child.Life.Born is not null || child.Life.Expected is null))];
    }

    // With the mother or with this child, and by the latest word: that a father lives elsewhere takes no child out of the home
    private static bool IsAway(Picture picture, PersonId child, IReadOnlySet<PersonId> mothers)
    {
        bool IsHome(PersonId? person) => person is { } who && (who == picture.Child || mothers.Contains(who));

        return picture.Statements.LastOrDefault(statement => statement.Given.Question is Question.LivesWith
            && ((statement.About == child && IsHome(statement.With)) || (statement.With == child && IsHome(statement.About))))?.Given.Answer == "no";
    }

    /// <summary>When each agency was last at a meeting about the family, or sent it something.</summary>
    public static IReadOnlyDictionary<AgencyId, DateTimeOffset> LastHeard(this Picture picture) => picture.Once(static picture =>
        (IReadOnlyDictionary<AgencyId, DateTimeOffset>)picture.All<MeetingHeld>()
            .SelectMany(meeting => meeting.Body.Attended.Concat(meeting.Body.HeardFrom ?? []).Select(agency => (agency, meeting.Entry.Known)))
            .GroupBy(pair => pair.agency, pair => pair.Known).ToDictionary(agency => agency.Key, agency => agency.Max()));

    /// <summary>Whether an enquiry is open now.</summary>
    public static bool EnquiryIsOpen(this Picture picture) => picture.Work.Any(work => work is { Kind: WorkKind.Enquiry, Until: null });

    /// <summary>The stay in hospital that the child has not left: its admission; null when there is none.</summary>
    public static Fact<Admission>? StayOf(this Picture picture, PersonId child)
    {
        var stays = picture.All<Admission>();

        for (var place = stays.Count - 1; place >= 0; place--)
        {
            if (stays[place].Entry.IsOnChild(child))
            {
                var admitted = stays[place].Entry;

                return picture.All<Discharge>().Any(left => left.Body.Planned is null && left.Entry.IsOnChild(child) && left.Entry.Known > admitted.Known) ? null : stays[place];
            }
        }

        return null;
    }

    /// <summary>Where the child, or whoever the child lives with, was last recorded to live; null when nobody recorded it.</summary>
    public static Fact<Accommodation>? Home(this Picture picture) => picture.All<Accommodation>()
        .Where(fact => fact.Entry.Who(PersonRole.Child, PersonRole.Subject, PersonRole.Mother, PersonRole.HouseholdMember).Any(picture.HomeCircle().Contains))
        .Select(fact => (Fact<Accommodation>?)fact).MaxBy(fact => fact?.Entry.Known);

    /// <summary>Whether agencies of a kind have been asked, told, invited or written to about the child, or came, since a moment.</summary>
    public static bool HasReached(this Picture picture, AgencyKind kind, DateTimeOffset since)
    {
        bool Of(IEnumerable<AgencyId> agencies) => agencies.Any(agency => picture.Partnership.KindOf(agency) == kind);

        return picture.All<InformationAsked>().Any(fact => fact.Entry.Known >= since && Of(fact.Body.Of))
            || picture.All<InformationShared>().Any(fact => fact.Entry.Known >= since && Of(fact.Body.With))
            || picture.All<MinutesSent>().Any(fact => fact.Entry.Known >= since && Of(fact.Body.To))
            || picture.All<Letter>().Any(fact => fact.Entry.Known >= since && Of(fact.Body.To))
            || picture.All<MeetingPlanned>().Any(fact => fact.Entry.Known >= since && Of(fact.Body.Invited.Concat(fact.Body.Asked ?? [])))
            || picture.All<MeetingHeld>().Any(fact => fact.Entry.Known >= since && Of(fact.Body.Attended.Concat(fact.Body.HeardFrom ?? [])));
    }

    /// <summary>Whether somebody wrote a decision on safety about a child after a moment: a medical, an enquiry considered, or care arranged.</summary>
    public static bool IsDecidedFor(this Picture picture, PersonId child, DateTimeOffset after) => picture.Entries.Any(entry =>
        entry.Known >= after && entry.Body is ProtectionMedical or EnquiryConsidered or CareArranged && entry.IsOnChild(child));

    /// <summary>Whether a contact found things missing that a baby must have, and one of them was not seen in use since (REQ HC-09).</summary>
    public static bool LacksForBaby(this Picture picture, Fact<Visit> visit) =>
        (visit.Body.Needs ?? []).Where(need => need is Need.ThingsForBaby or Need.SafePlaceToSleep)
            .Concat(visit.Body.Sleeps is SleepPlace.NowhereFit ? [Need.SafePlaceToSleep] : Array.Empty<Need>())
            .Any(need => !picture.IsInUse(need, visit.Entry.Known));

    /// <summary>Whether a family called about a baby who cries or will not feed (REQ HC-15).</summary>
    public static bool IsAboutCrying(this Visit visit) =>
        visit.CalledAbout?.Any(symptom => symptom is Symptom.Crying or Symptom.Feeding or Symptom.CryingWithOnePerson) ?? false;

    /// <summary>Whether what meets a need was seen in use from a moment on: as help that came, or where the baby sleeps.</summary>
    public static bool IsInUse(this Picture picture, Need need, DateTimeOffset since) =>
        picture.All<PracticalHelp>().Any(help => help.Body.Stage is HelpStage.SeenInUse && help.Body.For == need && help.Entry.Known >= since)
        || (need is Need.SafePlaceToSleep && picture.All<Visit>().Any(visit => visit.Body.Sleeps is SleepPlace.SeenInUse && visit.Entry.Known >= since));

    /// <summary>Whether an assessment that ended after an entry spoke to an adult.</summary>
    public static bool IsAssessedAfter(this Picture picture, PersonId adult, Entry entry) => picture.All<AssessmentEnded>()
        .Any(ended => ended.Entry.Known > entry.Known && ended.Body.SpokenTo.Any(word => ended.Entry.ByRef(word) == adult));

    /// <summary>So many days on, at the same hour in London, whether or not the clocks change between (practice rule W-08).</summary>
    public static DateTimeOffset DaysOn(this DateTimeOffset moment, int days) => London.Instant(London.At(moment).DateTime.AddDays(days));

    /// <summary>So many months on, at the same hour in London; the last day of a month that is too short (practice rule W-07).</summary>
    public static DateTimeOffset MonthsOn(this DateTimeOffset moment, int months) => London.Instant(London.At(moment).DateTime.AddMonths(months));

    /// <summary>The later of two moments.</summary>
    public static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
