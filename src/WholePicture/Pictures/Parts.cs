using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Meetings;
using WholePicture.Casework.Sharing;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Pictures;

/// <summary>Which agencies have a part in a child's life, and what has been asked of them (REQ CH-14, FP-05).</summary>
public static class Parts
{
    private static readonly Func<Picture, ILookup<AgencyId, Entry>> byAgency = picture => picture.Entries.ToLookup(entry => entry.Agency);

    private static readonly Func<Picture, List<(AgencyId Agency, DateTimeOffset First)>> withAPart = FirstParts;

    private static readonly Func<Picture, ILookup<(AgencyId, string), Entry>> readings = picture =>
        picture.All<NoticeRead>().ToLookup(read => (read.Body.Agency, read.Body.Of), read => read.Entry);

    private static readonly Func<Picture, IReadOnlyList<Fact<PoliceCallOut>>> callOuts = picture =>
        [.. picture.All<PoliceCallOut>().DistinctBy(fact => (fact.Entry.Agency, fact.Body.Number))];

    private static readonly Func<Picture, HashSet<PersonId>> accused = picture =>
        picture.All<IAccountOfAbuse>().SelectMany(account => account.Entry.Who(PersonRole.AllegedPerpetrator)).ToHashSet();

    private static readonly Func<Picture, HashSet<PersonId>> homeCircle = CircleOf;
    private static readonly Func<Picture, IReadOnlyList<Involvement>> live = picture => [.. picture.Involvements.Where(involvement => involvement.Ended is null)];

    /// <summary>Services at work with the family now.</summary>
    public static IReadOnlyList<Involvement> Live(this Picture picture) => picture.Once(live);

    /// <summary>Agencies holding an entry about the family, beginning work with it among them, by the moment given or by now.</summary>
    public static IReadOnlyList<AgencyId> WithAPart(this Picture picture, DateTimeOffset? by = null) =>
        [.. picture.Once(withAPart).Where(agency => agency.First <= (by ?? picture.AsAt)).Select(agency => agency.Agency)];

    /// <summary>Agencies with a part that have been neither asked, heard nor met with since a moment. Who asks need not ask itself.</summary>
    public static IReadOnlyList<AgencyId> NotAskedSince(this Picture picture, DateTimeOffset since)
    {
        var asked = picture.All<InformationAsked>().Where(fact => fact.Entry.Known >= since).SelectMany(fact => fact.Body.Of.Append(fact.Entry.Agency))
            .Concat(picture.All<MeetingHeld>().Where(fact => fact.Entry.Known >= since).SelectMany(fact => fact.Body.Attended.Concat(fact.Body.HeardFrom ?? [])))
            .Concat(picture.All<MeetingPlanned>().Where(fact => fact.Entry.Known >= since).SelectMany(fact => fact.Body.Invited.Concat(fact.Body.Asked ?? [])))
            .ToHashSet();

        return [.. picture.WithAPart().Where(agency => !asked.Contains(agency) && picture.Partnership.KindOf(agency) is not AgencyKind.SocialCare)];
    }

    /// <summary>What the agency recorded about the family, in the order in which it happened.</summary>
    public static IEnumerable<Entry> Of(this Picture picture, AgencyId agency) => picture.Once(byAgency)[agency];

    /// <summary>What the agency first recorded about the family; null when it never has.</summary>
    public static Entry? FirstEntry(this Picture picture, AgencyId agency) => picture.Of(agency).MinBy(entry => entry.Known);

    /// <summary>What the agency last recorded about the family; null when it never has.</summary>
    public static Entry? LastEntry(this Picture picture, AgencyId agency) => picture.Of(agency).MaxBy(entry => entry.Known);

    /// <summary>Where agencies say that they have read of an entry, in whichever of its versions: what was read stays read when a slip in it is put right.</summary>
    public static IEnumerable<Entry> ReadingsOf(this Picture picture, Entry held) => held.Versions().SelectMany(version => picture.Once(readings)[(version.Agency, version.Reference)]);

    /// <summary>An entry in each of its versions, itself first.</summary>
    public static IEnumerable<Entry> Versions(this Entry entry) => entry.Others.Prepend(entry);

    /// <summary>The version in which it first reached anybody.</summary>
    public static Entry FirstVersion(this Entry entry) => entry.Others.Count == 0 ? entry : entry.Versions().MinBy(version => version.Received)!;

    /// <summary>Whether social care has an enquiry, assessment or plan open at a moment.</summary>
    public static bool IsOpenAt(this Picture picture, DateTimeOffset moment)
    {
        for (var place = 0; place < picture.Work.Count; place++)
        {
            if (picture.Work[place].IsOpenAt(moment))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Police call-outs, each number once, in the order in which they happened.</summary>
    public static IReadOnlyList<Fact<PoliceCallOut>> CallOuts(this Picture picture) => picture.Once(callOuts);

    /// <summary>Everybody whom an account of abuse names as having hurt somebody. An allegation, never a finding.</summary>
    public static IReadOnlySet<PersonId> AllegedPerpetrators(this Picture picture) => picture.Once(accused);

    /// <summary>The child, the mother, and whoever is by the latest word stated to live with the child and is accused of nothing.</summary>
    public static IReadOnlySet<PersonId> HomeCircle(this Picture picture) => picture.Once(homeCircle);

    // When each agency first knew of anything, in the order of their names
    private static List<(AgencyId, DateTimeOffset)> FirstParts(Picture picture)
    {
        var first = new SortedList<string, (AgencyId Agency, DateTimeOffset Known)>(StringComparer.Ordinal);
        foreach (var entry in picture.Entries)
        {
            if (!first.TryGetValue(entry.Agency.Value, out var earlier) || entry.Known < earlier.Known)
            {
                first[entry.Agency.Value] = (entry.Agency, entry.Known);
            }
        }

        return [.. first.Values.Where(agency => picture.Partnership.KindOf(agency.Agency) is not AgencyKind.NotStated)];
    }

    private static HashSet<PersonId> CircleOf(Picture picture)
    {
        var circle = new HashSet<PersonId> { picture.Child };
        var accused = picture.AllegedPerpetrators();

        var home = new HashSet<PersonId>();

        // The latest word on each: who has left is no more of the home, and the services that work with them are not told
        foreach (var (statement, other) in picture.Statements.SelectMany(statement => WithTheChild(statement, picture.Child)))
        {
            _ = statement.Given switch
            {
                { Question: Question.ParentOf, Answer: "mother" } => circle.Add(other),
                { Question: Question.LivesWith, Answer: "yes" } => home.Add(other),
                { Question: Question.LivesWith, Answer: "no" } => home.Remove(other),
                _ => false,
            };
        }

        circle.UnionWith(home.Where(person => !accused.Contains(person)));

        return circle;
    }

    // Living together is one question, whoever is named first
    private static IEnumerable<(Statement Statement, PersonId Other)> WithTheChild(Statement statement, PersonId child) => (statement.About, statement.With) switch
    {
        ({ } other, { } with) when with == child => [(statement, other)],
        ({ } about, { } other) when about == child && statement.Given.Question is Question.LivesWith => [(statement, other)],
        _ => [],
    };

    /// <summary>Agencies that a meeting brought together, in the room or by what they sent.</summary>
    public static IReadOnlySet<AgencyId> Heard(this MeetingHeld meeting) => meeting.Attended.Concat(meeting.HeardFrom ?? []).ToHashSet();

    /// <summary>Facts of a kind about this child, or about no child by name: a meeting, a plan or a court's step about other children alone is theirs.</summary>
    public static IReadOnlyList<Fact<TBody>> Its<TBody>(this Picture picture) where TBody : class
    {
        var all = picture.All<TBody>();

        return all.All(fact => picture.IsItsOwn(fact.Entry)) ? all : [.. all.Where(fact => picture.IsItsOwn(fact.Entry))];
    }

    /// <summary>Whether an entry is about this child, or about no child by name, and so not about other children alone.</summary>
    public static bool IsItsOwn(this Picture picture, Entry entry) => entry.IsAbout(picture.Child) || entry.Who(PersonRole.Child).Count == 0;

    /// <summary>Whether an entry has this child as the one it is about.</summary>
    public static bool IsOnChild(this Entry entry, PersonId child) => entry.Has(child, PersonRole.Child, PersonRole.Subject);

    /// <summary>When an entry happened, as an instant: the surest we have, and never later than its agency knew.</summary>
    public static DateTimeOffset At(this Entry entry)
    {
        var start = entry.Happened.From == DateTime.MinValue ? entry.Known : London.Instant(entry.Happened.From);

        return start < entry.Known ? start : entry.Known;
    }

    /// <summary>Days by the calendar in London from one entry to another, so that neither the hour nor a change of the clocks moves an edge.</summary>
    public static int DaysUntil(this Entry earlier, Entry later) => London.Day(later.At()).DayNumber - London.Day(earlier.At()).DayNumber;
}
