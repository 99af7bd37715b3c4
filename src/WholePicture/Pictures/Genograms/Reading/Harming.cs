using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Who is said to have hurt whom, one line a kind and a direction.</summary>
internal static class Harming
{
    private sealed record Told(string From, string To, HarmKind Kind, string? Behaviour, Entry Entry, HowKnown How);

    public static IReadOnlyList<Harm> Of(Picture picture, Mentions mentions, Naming naming) =>
        [.. Accounts(picture, mentions).Concat(Statements(picture, mentions))
            .Where(told => told.From != told.To)
            .GroupBy(told => (told.From, told.To, told.Kind))
            .OrderBy(harm => harm.Key.From, StringComparer.Ordinal).ThenBy(harm => harm.Key.To, StringComparer.Ordinal).ThenBy(harm => harm.Key.Kind)
            .Select((harm, place) => Harm(picture, naming, [.. harm], place + 1))];

    private static Harm Harm(Picture picture, Naming naming, IReadOnlyList<Told> told, int number)
    {
        var (from, to, kind) = (told[0].From, told[0].To, told[0].Kind);
        var sureness = Tie.HowSurely(told.Select(one => (one.Entry.Agency, one.How)));
        var agencies = told.Select(one => picture.InShort(one.Entry.Agency)).Distinct().ToList();
        var behaviours = Say.List(told.Select(one => one.Behaviour).OfType<string>().Distinct());
        var what = $"{naming.Of(from)} is said to have hurt {(to.StartsWith("unnamed", StringComparison.Ordinal) ? Say.Lower(naming.Of(to)) : naming.Of(to))}: {(behaviours.Length > 0 ? behaviours : "how is not recorded")}. {Say.Sentence(InWords(kind))}, {(agencies.Count > 1 ? $"held by {Say.Count(agencies.Count, "agency", "agencies")}: {Say.List(agencies)}" : $"held by {agencies[0]}")}";
        var sources = told.OrderBy(one => one.Entry.Known).Select(one => picture.On(one.Entry)).Distinct();

        return new($"v-{number}", from, to, kind, sureness, $"{Say.Sentence(InShort(kind))}: {(agencies.Count > 1 ? Say.Count(agencies.Count, "agency", "agencies") : agencies[0])}",
            new($"v-{number}", Part.Violence, what + Surely.InWords(sureness), Tie.SourceOf(sources), [.. told.Select(one => one.Entry).Distinct()]));
    }

    /// <summary>A kind as the key says it.</summary>
    public static string InWords(HarmKind kind) => kind switch
    {
        HarmKind.Physical => "physical violence",
        HarmKind.Sexual => "sexual violence",
        HarmKind.Threats => "threats, control or words",
        _ => "harm, kind not recorded",
    };

    private static string InShort(HarmKind kind) => kind switch { HarmKind.Physical => "physical", HarmKind.Sexual => "sexual", HarmKind.Threats => "threats, control", _ => "not stated" };

    private static IEnumerable<Told> Accounts(Picture picture, Mentions mentions) =>
        from account in picture.All<IAccountOfAbuse>()
        from behaviour in account.Body.Behaviours
        where behaviour is not Behaviour.DroveImpaired
        from who in mentions.Who(account.Entry, PersonRole.AllegedPerpetrator)
        from hurt in mentions.Who(account.Entry, PersonRole.Victim)
        select new Told(who, hurt, KindOf(behaviour), behaviour is Behaviour.NotStated ? null : behaviour.InWords(), account.Entry, account.Entry.Given.HowKnown);

    private static IEnumerable<Told> Statements(Picture picture, Mentions mentions) =>
        from tie in Tie.On(Question.ViolenceTo, picture.Statements, mentions)
        from statement in tie.Statements
        let pair = statement.Given.Answer == "hurt" ? (From: tie.One, To: tie.Other) : (From: tie.Other, To: tie.One)
        // What the same entry already tells, with what was done, is not told twice
        where statement.Entry.Body is not IAccountOfAbuse { Behaviours.Count: > 0 } || !mentions.Who(statement.Entry, PersonRole.AllegedPerpetrator).Contains(pair.From) || !mentions.Who(statement.Entry, PersonRole.Victim).Contains(pair.To)
        select new Told(pair.From, pair.To, HarmKind.NotRecorded, null, statement.Entry, statement.HowKnown);

    private static HarmKind KindOf(Behaviour behaviour) => behaviour switch
    {
        Behaviour.Physical or Behaviour.Strangulation => HarmKind.Physical,
        Behaviour.Sexual => HarmKind.Sexual,
        Behaviour.NotStated => HarmKind.NotRecorded,
        _ => HarmKind.Threats,
    };
}
