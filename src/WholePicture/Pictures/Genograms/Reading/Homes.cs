using WholePicture.Casework.Contacts;
using WholePicture.Chronology;
using WholePicture.Pictures.Head;
using WholePicture.Pictures.Wording;
using WholePicture.Words;

namespace WholePicture.Pictures.Genograms.Reading;

/// <summary>Who lives together, as stated; for a child of whom nobody stated it, with whom they were seen at home (REQ PF-05).</summary>
internal sealed class Homes(Picture picture, Mentions mentions, Naming naming)
{
    private readonly IReadOnlyList<Tie> ties = [.. Tie.Of(
        picture.Statements.Where(statement => statement.Given.Question is Question.LivesWith).Select(statement => Said.Of(statement, mentions)).OfType<Said>()
            .Concat(picture.Entries.SelectMany(entry => Members(entry, mentions))), eitherWay: true)];

    /// <summary>Each household, that of the child first.</summary>
    public IReadOnlyList<Household> All()
    {
        var together = ties.Where(tie => tie.One != tie.Other && tie.Statements.Any(statement => statement.Given.Answer == "yes")).ToList();
        if (!together.Exists(tie => tie.One == naming.Child || tie.Other == naming.Child))
        {
            together.AddRange(SeenTogether());
        }

        var apart = ties.Where(tie => tie.Latest == "no").Select(tie => (tie.One, tie.Other)).ToHashSet();
        var people = together.SelectMany(tie => new[] { tie.One, tie.Other }).Distinct().ToHashSet();

        return [.. Parts(people, together).SelectMany(part => Split(part, together, apart)).Distinct(HashSet<string>.CreateSetComparer())
            .OrderByDescending(home => home.Contains(naming.Child)).Select((home, place) => Household(home, together, place + 1))];
    }

    /// <summary>Where somebody is said to stay now and then, in words.</summary>
    public string? Stays(string key) => ties.Where(tie => tie.Latest == "stays" && (tie.One == key || tie.Other == key) && tie.Statements[^1] is { } last && mentions.Of(last.Entry, last.Given.About, last.About) == key)
        .Select(tie => $"Said to stay with {naming.Of(tie.One == key ? tie.Other : tie.One)} ({Say.Lower(picture.On(tie.Statements[^1]))})").FirstOrDefault();

    private Household Household(HashSet<string> home, List<Tie> together, int number)
    {
        var within = together.Where(tie => home.Contains(tie.One) && home.Contains(tie.Other)).ToList();
        var address = picture.Statements.LastOrDefault(statement => statement.Given.Question is Question.LivesAt && mentions.Of(statement.Entry, statement.Given.About, statement.About) is { } who && home.Contains(who));
        var sureness = within.Min(tie => tie.HowSurely(answer => answer == "yes"));
        var when = within.Max(tie => tie.Statements[^1].Entry.At());
        var label = $"{(address is null ? "Household" : $"Household, {address.Given.Answer}")}, {Dates.Short(London.Day(when), picture.Today)}";
        var what = $"{Say.List(home.Select(naming.Of).OrderBy(name => name, StringComparer.Ordinal))} live together{(address is null ? ". Address not recorded" : $". {address.Given.Answer} ({Say.Lower(picture.On(address))})")}{(within.Exists(tie => tie.IsDisagreed) ? ". Agencies disagree about some of them" : "")}";

        return new($"h-{number}", [.. home.Order(StringComparer.Ordinal)], label, sureness, new($"h-{number}", Part.Home, what + Surely.InWords(sureness),
            Tie.SourceOf(within.SelectMany(tie => tie.Statements).Where(statement => statement.Given.Answer == "yes").Select(statement => picture.On(statement))), [.. within.SelectMany(tie => tie.Entries).Distinct()]));
    }

    // Two who are said not to live together are not drawn into one home by a third who lives with both
    private static IEnumerable<HashSet<string>> Split(HashSet<string> part, List<Tie> together, HashSet<(string, string)> apart)
    {
        var pair = apart.FirstOrDefault(pair => part.Contains(pair.Item1) && part.Contains(pair.Item2));

        return pair == default ? [part] : new[] { pair.Item1, pair.Item2 }
            .SelectMany(left => Parts([.. part.Where(key => key != left)], together))
            .Where(rest => rest.Count > 1)
            .SelectMany(rest => Split(rest, together, apart));
    }

    private static IEnumerable<HashSet<string>> Parts(HashSet<string> people, List<Tie> together)
    {
        var left = people.Order(StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var (part, ahead) = (new HashSet<string> { left[0] }, new Queue<string>([left[0]]));
            while (ahead.TryDequeue(out var next))
            {
                foreach (var other in together.Where(tie => tie.One == next || tie.Other == next).Select(tie => tie.One == next ? tie.Other : tie.One).Where(other => people.Contains(other) && part.Add(other)))
                {
                    ahead.Enqueue(other);
                }
            }

            left.RemoveAll(part.Contains);
            yield return part;
        }
    }

    // A member of the household, with nobody said whose, lives with the child, or with whom the entry is about
    private static IEnumerable<Said> Members(Entry entry, Mentions mentions)
    {
        var with = mentions.Who(entry, PersonRole.Child).Concat(mentions.Who(entry, PersonRole.Mother, PersonRole.Subject)).FirstOrDefault();

        return with is null || (entry.Given.Statements ?? []).Any(statement => statement.Question is Question.LivesWith) ? []
            : mentions.Who(entry, PersonRole.HouseholdMember).Where(key => key != with).Select(key => new Said(key, with, new(entry, new("", Question.LivesWith, "yes"), null, null)));
    }

    private IEnumerable<Tie> SeenTogether() => Tie.Of(picture.All<Visit>()
        .Where(fact => fact.Body is { Place: VisitPlace.Home, Child: ChildSeen.Seen } && fact.Entry.IsAbout(picture.Child))
        .SelectMany(fact => mentions.Who(fact.Entry, PersonRole.Mother, PersonRole.Father).Select(key => new Said(key, naming.Child, new(fact.Entry, new("", Question.LivesWith, "yes"), null, null)))));
}
