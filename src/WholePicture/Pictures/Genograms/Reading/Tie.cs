using WholePicture.Chronology;
using WholePicture.Pictures.Head;
using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Statements on one question about two people, since somebody last settled it.</summary>
/// <param name="One">Whom it is about.</param>
/// <param name="Other">The other.</param>
/// <param name="Statements">Each, in the order in which agencies knew.</param>
internal sealed record Tie(string One, string Other, IReadOnlyList<Statement> Statements)
{
    private const int Sources = 4;

    /// <summary>What was said last.</summary>
    public string Latest => Statements[^1].Given.Answer;

    /// <summary>Whether two agencies, or two people, answered differently.</summary>
    public bool IsDisagreed => Statements.Any(one => Statements.Any(other => Disagreement.Differ(one, other)));

    /// <summary>Ties of all statements on a question that stand between two people.</summary>
    public static IReadOnlyList<Tie> On(Question question, IEnumerable<Statement> statements, Mentions mentions, bool eitherWay = false) =>
        Of(statements.Where(statement => statement.Given.Question == question).Select(statement => Said.Of(statement, mentions)).OfType<Said>(), eitherWay);

    /// <summary>Ties of what was said, two by two.</summary>
    public static IReadOnlyList<Tie> Of(IEnumerable<Said> said, bool eitherWay = false) =>
        [.. said.GroupBy(one => eitherWay && string.CompareOrdinal(one.About, one.With) > 0 ? (One: one.With, Other: one.About) : (One: one.About, Other: one.With))
            .Select(pair => new Tie(pair.Key.One, pair.Key.Other, Disagreements.Unsettled(pair.Select(one => one.Statement))))];

    /// <summary>How surely some statements hold what they say (REQ CH-04).</summary>
    public static Sureness HowSurely(IEnumerable<(AgencyId Agency, HowKnown How)> said)
    {
        var known = said.Where(one => one.How is not (HowKnown.Assumed or HowKnown.NotStated)).ToList();

        return known.Count == 0 ? Sureness.Assumed
            : known.Exists(one => one.How is HowKnown.Seen or HowKnown.OnRecord) || known.Select(one => one.Agency).Distinct().Count() > 1 ? Sureness.Held
            : Sureness.OneAccount;
    }

    /// <summary>How surely its statements that answer so are held.</summary>
    public Sureness HowSurely(Func<string, bool>? answer = null) =>
        HowSurely(Statements.Where(statement => answer?.Invoke(statement.Given.Answer) is not false).Select(statement => (statement.Entry.Agency, statement.HowKnown)));

    /// <summary>On whose word, at most four of them.</summary>
    public string Source(Picture picture, Mentions mentions) => SourceOf(Statements.Select(statement => picture.On(statement) + NotNamed(statement, mentions)));

    /// <summary>The entries behind it.</summary>
    public IReadOnlyList<Entry> Entries => [.. Statements.Select(statement => statement.Entry).Distinct()];

    /// <summary>Sources as one line.</summary>
    public static string SourceOf(IEnumerable<string> sources)
    {
        var all = sources.Distinct().ToList();

        return string.Join("; ", all.Take(Sources)) + (all.Count > Sources ? $"; and {all.Count - Sources} more" : "");
    }

    private string NotNamed(Statement statement, Mentions mentions) =>
        (mentions.CalledIn(statement.Entry, One) ?? mentions.CalledIn(statement.Entry, Other)) is { } called ? $" (there only “{called}”)" : "";
}

/// <summary>A statement about two people, by their keys.</summary>
internal sealed record Said(string About, string With, Statement Statement)
{
    /// <summary>The same; null when it does not say about which two.</summary>
    public static Said? Of(Statement statement, Mentions mentions) =>
        (mentions.Of(statement.Entry, statement.Given.About, statement.About), mentions.Of(statement.Entry, statement.Given.With, statement.With)) is ({ } about, { } with) ? new(about, with, statement) : null;
}
