using WholePicture.Matching;
using WholePicture.Matching.Recognising;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Tests.Matching;

public sealed class MatchTests
{
    private static readonly DateOnly birthday = new(2019, 4, 2);
    private static readonly DateOnly otherBirthday = new(2019, 4, 3);
    private static readonly NhsNumber hers = NhsNumber.TryParse("943 476 5919")!.Value;
    private static readonly NhsNumber anothers = NhsNumber.TryParse("999 014 2769")!.Value;
    private static readonly PersonId mother = PersonId.New();
    private static readonly AgencyId police = new("estuary-police");

    /// <summary>What is written of somebody, as words: nhs, other-nhs, local, name, born, other-born, unborn, unborn-later.</summary>
    [Theory]
    [InlineData("nobody on record", "nhs name born", "", Judgement.NoOneFound, "")]
    [InlineData("the same number", "nhs", "nhs", Judgement.Certain, "")]
    [InlineData("the same number and birthday, another name", "nhs born", "nhs name born", Judgement.Certain, "")]
    [InlineData("the same number, birthday known to one only", "nhs born", "nhs", Judgement.Certain, "")]
    [InlineData("the same number, another birthday", "nhs other-born", "nhs born", Judgement.Likely, "date of birth")]
    [InlineData("the agency's own number", "local", "local", Judgement.Certain, "")]
    [InlineData("the same pupil number", "upn", "upn name born", Judgement.Certain, "")]
    [InlineData("the same pupil number, another birthday", "upn other-born", "upn born", Judgement.Likely, "date of birth")]
    [InlineData("the same pupil number beside numbers of their own", "local upn name", "upn other-local name born", Judgement.Certain, "")]
    [InlineData("another pupil number, as children have who move", "other-upn name born", "upn name born", Judgement.Certain, "")]
    [InlineData("the agency's own number, another NHS number", "local other-nhs", "local nhs", Judgement.Likely, "NHS number")]
    [InlineData("the agency's own number, another birthday", "local other-born", "local born", Judgement.Likely, "date of birth")]
    [InlineData("the same name and birthday", "name born", "name born", Judgement.Certain, "")]
    [InlineData("the same name and birthday, a number now", "nhs name born", "name born", Judgement.Certain, "")]
    [InlineData("the same name and birthday, another number", "other-nhs name born", "nhs name born", Judgement.Likely, "NHS number")]
    [InlineData("the same name, a birthday that one slip would explain", "name other-born", "name born", Judgement.Likely, "date of birth")]
    [InlineData("the same name, quite another birthday", "name far-born", "name born", Judgement.NoOneFound, "")]
    [InlineData("the same number, a name spelt otherwise", "nhs like-name born", "nhs name born", Judgement.Certain, "")]
    [InlineData("a name spelt otherwise and no number", "like-name born", "name born", Judgement.Likely, "")]
    [InlineData("a slip in the birthday, and all else the same", "nhs name other-born girl home", "nhs name born girl home", Judgement.Likely, "date of birth")]
    [InlineData("a sister's number written by mistake", "nhs sister-name far-born girl home", "nhs name born girl home", Judgement.Likely, "date of birth, given name")]
    [InlineData("a twin's number written by mistake", "nhs sister-name born girl home", "nhs name born girl home", Judgement.Likely, "given name")]
    [InlineData("a sister at home", "sister-name far-born girl home", "name born girl home", Judgement.NoOneFound, "")]
    [InlineData("a twin with a number of her own", "other-nhs sister-name born girl home", "nhs name born girl home", Judgement.NoOneFound, "")]
    [InlineData("a twin brother", "sister-name born boy", "name born girl", Judgement.NoOneFound, "")]
    [InlineData("a name spelt otherwise, at one telephone", "like-name born girl phone", "name born girl phone", Judgement.Likely, "")]
    [InlineData("a name spelt otherwise, in one home", "like-name born girl home", "name born girl home", Judgement.Likely, "")]
    [InlineData("a name spelt otherwise, in one home with one telephone", "like-name born girl home phone", "name born girl home phone", Judgement.Likely, "")]
    [InlineData("a slip in the birthday, at one telephone", "name other-born girl phone", "name born girl phone", Judgement.Likely, "date of birth")]
    [InlineData("a sister at one telephone", "sister-name far-born girl phone", "name born girl phone", Judgement.NoOneFound, "")]
    [InlineData("a telephone and nothing else", "phone", "name born girl phone", Judgement.NoOneFound, "")]
    [InlineData("a parent of the same name at home", "name parent-born girl home", "name born girl home", Judgement.NoOneFound, "")]
    [InlineData("the same name in another home, another birthday", "name far-born girl", "name born girl home", Judgement.NoOneFound, "")]
    [InlineData("near somebody from whom something is kept away", "sister-name born", "name born shielded", Judgement.Likely, "given name")]
    [InlineData("a little like somebody from whom something is kept away", "name far-born", "name born shielded", Judgement.NearShielded, "date of birth")]
    [InlineData("a sister of somebody from whom something is kept away", "sister-name far-born girl home", "name born girl home shielded", Judgement.NoOneFound, "")]
    [InlineData("the same birthday only", "born", "born", Judgement.NoOneFound, "")]
    [InlineData("expected by the same mother that day", "unborn", "unborn", Judgement.Certain, "")]
    [InlineData("born, and expected by the same mother that day", "nhs name born unborn", "unborn", Judgement.Certain, "")]
    [InlineData("expected by the same mother a week later", "unborn-later", "unborn", Judgement.SeveralPossible, "expected date")]
    [InlineData("found by number and by mother alike", "nhs unborn", "nhs unborn", Judgement.Certain, "")]
    [InlineData("two on record share the name and birthday", "name born", "name born / name born", Judgement.SeveralPossible, "")]
    [InlineData("two share it, and a number says which", "nhs name born", "nhs name born / other-nhs name born", Judgement.Certain, "")]
    [InlineData("two share it, and the agency's own number says which", "local name born", "local name born / name born", Judgement.Certain, "")]
    [InlineData("two share it, and a number says neither", "third-nhs name born", "nhs name born / other-nhs name born", Judgement.SeveralPossible, "NHS number")]
    [InlineData("one by number, another by name: perhaps one person twice", "nhs name born", "nhs / name born", Judgement.SeveralPossible, "")]
    [InlineData("two numbers of two people", "nhs local", "nhs / local", Judgement.SeveralPossible, "")]
    public void Judges(string story, string given, string onRecord, Judgement judgement, string differs)
    {
        var people = onRecord.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(words => new KnownPerson(PersonId.New(), Written(words))).ToList();

        var result = Match.Judge(Written(given), mother, given.Contains("unborn", StringComparison.Ordinal) ? birthday : null, people);

        Assert.True(judgement == result.Judgement, $"{story}: {result.Judgement}");
        Assert.Equal(differs, string.Join(", ", result.DiffersOn));
        Assert.True(judgement is not Judgement.Certain || result.Candidates.Single() == people[0].Id, story);
    }

    [Theory]
    [InlineData("Zoë", "O'Hara", "ZOË", "o'hara", true)]
    [InlineData("Zoë", "Hara", "Zoe\u0308", " Hara ", true)]
    [InlineData("Ana  Maria", "Silva", "Ana Maria", "Silva", true)]
    [InlineData("Ana", "Maria Silva", "Ana Maria", "Silva", true)]
    [InlineData("Zoë", "Hara", "Zoe", "Hara", false)]
    public void A_name_is_the_same_in_any_case_and_spacing(string given, string family, string otherGiven, string otherFamily, bool same) =>
        Assert.Equal(same, Identifier.NameBorn(given, family, birthday) == Identifier.NameBorn(otherGiven, otherFamily, birthday));

    [Fact]
    public void Another_agencys_number_is_somebody_else() => Assert.NotEqual(Identifier.Local(police, "17"), Identifier.Local(new("harbour-surgery"), "17"));

    [Theory]
    [InlineData(0, 0, Judgement.Certain)]
    [InlineData(400_000, 2, Judgement.Certain)]
    [InlineData(400_000, 60, Judgement.Likely)]
    public void A_whole_name_with_its_day_is_enough_until_many_have_that_name(double people, int namesakes, Judgement judgement)
    {
        var key = PersonKeys.WholeName("Amara", "Osei");

        Assert.Equal(judgement, Match.Judge(Written("name born"), null, null, [new(PersonId.New(), Written("name born"))], new(people, new Dictionary<uint, int> { [key] = namesakes }, new Dictionary<string, int>())).Judgement);
    }

    [Theory]
    [InlineData(4, Judgement.Likely)]
    [InlineData(90, Judgement.NoOneFound)]
    public void A_line_that_many_are_reached_on_says_nothing_of_anybody(int reached, Judgement judgement)
    {
        var crowd = Crowd.JustBegun with { Lines = new Dictionary<string, int> { ["632960001"] = reached } };

        Assert.Equal(judgement, Match.Judge(Written("given-alone phone"), null, null, [new(PersonId.New(), Written("name born girl phone"))], crowd).Judgement);
    }

    private static HashSet<Identifier> Written(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Said(word, Birthday(words)))];

    private static DateOnly Birthday(string words) => words.Contains("other-born", StringComparison.Ordinal) ? otherBirthday
        : words.Contains("far-born", StringComparison.Ordinal) ? birthday.AddYears(-5).AddDays(100)
        : words.Contains("parent-born", StringComparison.Ordinal) ? birthday.AddYears(-24).AddDays(100) : birthday;

    private static Identifier[] Said(string word, DateOnly born) => word switch
    {
        "nhs" => [Identifier.Nhs(hers)],
        "other-nhs" => [Identifier.Nhs(anothers)],
        "third-nhs" => [Identifier.Nhs(NhsNumber.TryParse("999 027 3189")!.Value)],
        "local" or "other-local" => [Identifier.Local(word == "local" ? police : new("harbour-surgery"), "P-17")],
        "upn" or "other-upn" => [Identifier.Upn(Upn.TryParse(word == "upn" ? "L201000024001" : "H801200001001")!.Value)],
        "phone" => [Identifier.RingsAt("632960001")],
        "name" => Named("Amara", "Osei", born),
        "given-alone" => [Identifier.Named("Amara", null)],
        "like-name" => Named("Ammarah", "Osei", born),
        "sister-name" => Named("Zuri", "Osei", born),
        "girl" or "boy" => [Identifier.OfSex(word == "girl")],
        "home" => [Identifier.LivesAt("12 Quay Street, Eastmere EM1 2AB")],
        "shielded" => [Identifier.Shielded],
        "born" or "other-born" or "far-born" or "parent-born" => [Identifier.Born(born)],
        "unborn" => [Identifier.Unborn(mother, birthday)],
        "unborn-later" => [Identifier.Unborn(mother, birthday.AddDays(7))],
        _ => throw new ArgumentException(word),
    };

    private static Identifier[] Named(string given, string family, DateOnly born) => [Identifier.Named(given, family), Identifier.NameBorn(given, family, born)];
}
