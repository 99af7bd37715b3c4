using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words.Settings;

namespace WholePicture.Tests.Safeguards;

public partial class EverySafeguardTests
{
    public static TheoryData<string> Codes => [.. Safeguard.All.Select(rule => rule.Card.Code)];

    [Fact]
    public void There_are_safeguards_and_each_has_a_code_of_its_own()
    {
        Assert.NotEmpty(Safeguard.All);
        Assert.Equal(Safeguard.All.Count, Safeguard.All.Select(rule => rule.Card.Code).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_card_says_all_that_a_practitioner_may_want_to_know(string code)
    {
        var card = Rule(code).Card;

        Assert.Matches("^[a-z]+(-[a-z]+)+$", card.Code);
        Assert.EndsWith(".", card.LooksFor, StringComparison.Ordinal);
        Assert.EndsWith(".", card.Asks, StringComparison.Ordinal);
        Assert.Matches("^[a-z].*[a-z]$", card.QuietWhen);
        Assert.NotEmpty(card.Taught);
        Assert.All(card.Taught, source => Assert.Matches(Source(), source));
        Assert.True(card.Within.Hours > 0 || card.Within.WorkingDays >= 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_figures_are_its_own_and_their_defaults_are_allowed(string code) => Assert.All(Rule(code).Card.Figures, figure =>
    {
        Assert.Equal(code, figure.Rule);
        Assert.InRange(figure.Default, figure.Least, figure.Most);
        Assert.NotEmpty(figure.Means);
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void Its_class_says_what_it_is_for_and_has_a_table_of_stories(string code)
    {
        var type = Rule(code).GetType();

        Assert.True(Summaries().TryGetValue($"T:{type.FullName}", out var summary) && summary.Length > 30, $"{type.Name} has no summary");
        Assert.True(Assembly.GetExecutingAssembly().GetType($"WholePicture.Tests.Safeguards.Rules.{type.Name}Tests") is not null, $"{type.Name}Tests is missing");
    }

    [Fact]
    public void Whatever_it_raises_can_be_acted_on() => Always.Holds(AnyStream.Any, told =>
    {
        var picture = Fold.Picture(Family.Amara.Key, told.Entries, Today.At(100), Partners.Eastmere, LocalSettings.National);
        var found = Safeguard.Check(picture);
        var entries = picture.Entries.Select(entry => entry.Id).ToHashSet();

        Assert.Empty(found.Broken);
        Assert.Distinct(found.Now.Concat(found.Coming).Select(concern => concern.Key));
        Assert.All(found.Now.Concat(found.Coming), concern =>
        {
            Assert.NotEmpty(concern.RestsOn);
            Assert.Distinct(concern.RestsOn);
            Assert.Subset(entries, concern.RestsOn.ToHashSet());
            Assert.NotEmpty(concern.For);
            Assert.True(concern.AnswerBy >= concern.From);
            Assert.DoesNotMatch(NotForReaders(), concern.Because);
        });
    });

    [Fact]
    public void Chance_finds_nearly_every_one_so_that_these_properties_are_about_something()
    {
        var raised = new HashSet<string>();
        Always.Holds(AnyStream.Any, told => raised.UnionWith(Safeguard.Check(Fold.Picture(Family.Amara.Key, told.Entries, Today.At(100), Partners.Eastmere, LocalSettings.National))
            .Now.Select(concern => concern.Code)), times: 3000);

        Assert.True(raised.Count * 10 >= Safeguard.All.Count * 9, $"never raised: {string.Join(", ", Safeguard.All.Select(rule => rule.Card.Code).Except(raised))}");
    }

    private static ISafeguard Rule(string code) => Safeguard.All.Single(rule => rule.Card.Code == code);

    private static Dictionary<string, string> Summaries() => XDocument.Load(Path.ChangeExtension(typeof(Safeguard).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value ?? "");

    // A row of the requirements, a practice rule, or a paragraph of a review
    [GeneratedRegex(@"^(REQ [A-Z]{2}-\d{2}|[A-Z]{1,3}\d?-\d{1,2}a?|(K|B|Bd|H) [\d.]+(–[\d.]+)?|TH T\d (p\d|other))$")]
    private static partial Regex Source();

    // A key, an empty place, a comma with nothing after it, a count of one with a plural, or two marks together
    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f]{4}-|  | \.| ,|,,|\.\.(?!\.)|\b1 (days|weeks|years)\b|[^.?”]$")]
    private static partial Regex NotForReaders();
}
