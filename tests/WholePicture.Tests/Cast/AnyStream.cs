using FsCheck;
using FsCheck.Fluent;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Tests.Cast;

/// <summary>
/// Streams of a family's entries made by chance: people unnamed or in roles that make no sense, dates as uncertain as dates come,
/// clocks that differ, entries that come late or correct each other, even in a ring.
/// </summary>
internal sealed class AnyStream(Random chance)
{
    // What many safeguards speak of comes more often
    private static readonly string[] frequent =
    [
        "police-call-out", "police-call-out", "police-call-out", "police-call-out", "police-call-out", "police-call-out", "meeting-held", "meeting-held",
        "disclosure", "visit", "visit", "involved", "involved", "assessment-started", "assessment-ended", "letter", "letter",
    ];

    private static readonly EntryKind[] kinds = [.. EntryKind.All, .. frequent.Select(name => EntryKind.Find(name, 1)!)];

    public static IReadOnlyList<Someone> People { get; } = [Family.Amara, Family.Ife, Family.Daniel, Family.Zola, Family.Kofi, Family.Tess, Family.Kit, Family.Joy, Family.AMan];

    public static IReadOnlyList<string> Areas { get; } = ["Eastmere", "eastmere", "Westford"];

    /// <summary>Streams, made smaller an entry at a time when a property fails.</summary>
    public static Arbitrary<Told> Any { get; } = Arb.From(Always.Any(chance => new Told(Of(chance))), Smaller);

    /// <summary>One stream.</summary>
    public static Entry[] Of(Random chance) => new AnyStream(chance).Entries();

    private Entry[] Entries()
    {
        var pieces = Enumerable.Range(0, chance.Next(1, 30)).Select(Piece).ToList();

        return [.. pieces.Select(piece => chance.Happens(15) ? Correction(piece, pieces) : piece).Select(piece => piece.Entry)];
    }

    private Piece Piece(int number)
    {
        var known = Today.At(-chance.Next(200), chance.Next(24), chance.Next(60));
        var parts = Parts(London.Day(known));

        var teller = chance.Happens(97) ? chance.Pick(Partners.All) : Partners.Stranger;
        var body = new AnyBody(chance, known).Of(chance.Pick(kinds).Body);
        if (body.Needs is { } role && !parts.Exists(part => part.Role == role))
        {
            parts[^1] = parts[^1] with { Role = role };
        }

        return new(teller, body, 0)
        {
            Reference = $"r{number}",
            People = parts,
            Given = Happened(known),
            KnownAt = known,
            ReceivedAt = Received(known),
            HowKnown = chance.Pick(Enum.GetValues<HowKnown>()),
            Statements = chance.Happens(40) ? [.. Enumerable.Range(0, chance.Next(1, 3)).Select(_ => Statement(parts))] : [],
            NeverLearntBy = chance.Happens(10) ? [chance.Pick(parts).Who.Ref] : null,
        };
    }

    private List<Part> Parts(DateOnly known) =>
        [.. People.Where(one => chance.Happens(one == Family.Amara ? 85 : one == Family.Ife || one == Family.Daniel ? 60 : 10)).DefaultIfEmpty(Family.Amara).Select(one => As(one, known))];

    private Part As(Someone one, DateOnly known) => (chance.Happens(85), one.Name) switch
    {
        (true, "Amara") => Aged(one, known).As(PersonRole.Child),
        (true, "Zola" or "Kit") => one.As(PersonRole.Child),
        (true, "Ife") => one.As(chance.Pick([PersonRole.Mother, PersonRole.Victim, PersonRole.Discloser])),
        (true, "Daniel" or "a man") => one.As(chance.Pick([PersonRole.Father, PersonRole.AllegedPerpetrator, PersonRole.AllegedPerpetrator, PersonRole.Present, PersonRole.Subject])),
        _ => one.As(chance.Pick(Enum.GetValues<PersonRole>())),
    };

    private Someone Aged(Someone child, DateOnly known) => chance.Next(8) switch
    {
        0 => child.Born(known.DayNumber - Today.Day(0).DayNumber - chance.Next(1000)),
        1 => child.Due(chance.Next(-100, 160)),
        _ => child,
    };

    private string Happened(DateTimeOffset known)
    {
        var day = London.Day(known).AddDays(-chance.Next(chance.Happens(70) ? 1 : 60));

        return chance.Next(10) switch
        {
            0 => $"{day:yyyy-MM}",
            1 => $"{day:yyyy}",
            2 => $"../{day:yyyy-MM-dd}",
            3 => $"{day:yyyy-MM-dd}/..",
            4 => $"{day.AddDays(-30):yyyy-MM}/{day:yyyy-MM-dd}",
            5 or 6 => $"{day:yyyy-MM-dd}",
            _ => $"{London.At(known):yyyy-MM-dd'T'HH:mm}",
        };
    }

    // At once, late, or by a clock a little behind the sender's
    private DateTimeOffset Received(DateTimeOffset known) => known.AddMinutes(chance.Next(6) switch { 0 => chance.Next(60_000), 1 => -chance.Next(5), _ => 0 });

    private StatementGiven Statement(List<Part> parts)
    {
        var question = chance.Pick(Enum.GetValues<Question>());
        var how = chance.Pick(Enum.GetValues<HowKnown>());

        return new(
            chance.Pick(parts).Who.Ref, question, Answers.To(question) is { } answers ? chance.Pick(answers) : chance.Pick(Areas),
            Answers.NeedsTwo(question) || chance.Happens(30) ? chance.Pick(parts).Who.Ref : null, chance.Pick(Partners.All).Id.Value, how,
            Settles: how is HowKnown.Seen or HowKnown.OnRecord && chance.Happens(20));
    }

    private Piece Correction(Piece piece, List<Piece> pieces) => pieces.Where(other => other.Agency == piece.Agency && other != piece).ToList() is { Count: > 0 } others
        ? piece with { Corrects = chance.Happens(90) ? chance.Pick(others).Reference : "never-came", Withdrawn = chance.Happens(30) ? "Wrong altogether" : null }
        : piece;

    private static IEnumerable<Told> Smaller(Told told) =>
        told.Entries.Length == 1 ? [] : told.Entries.Select(left => new Told([.. told.Entries.Where(entry => entry.Id != left.Id)]));
}
