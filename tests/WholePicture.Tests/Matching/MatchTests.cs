using WholePicture.Matching;
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
    [InlineData("the same number, another birthday", "nhs other-born", "nhs born", Judgement.SeveralPossible, "date of birth")]
    [InlineData("the agency's own number", "local", "local", Judgement.Certain, "")]
    [InlineData("the agency's own number, another NHS number", "local other-nhs", "local nhs", Judgement.SeveralPossible, "NHS number")]
    [InlineData("the agency's own number, another birthday", "local other-born", "local born", Judgement.SeveralPossible, "date of birth")]
    [InlineData("the same name and birthday", "name born", "name born", Judgement.Certain, "")]
    [InlineData("the same name and birthday, a number now", "nhs name born", "name born", Judgement.Certain, "")]
    [InlineData("the same name and birthday, another number", "other-nhs name born", "nhs name born", Judgement.SeveralPossible, "NHS number")]
    [InlineData("the same name, another birthday", "name other-born", "name born", Judgement.NoOneFound, "")]
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

    private static HashSet<Identifier> Written(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word switch
    {
        "nhs" => Identifier.Nhs(hers),
        "other-nhs" => Identifier.Nhs(anothers),
        "third-nhs" => Identifier.Nhs(NhsNumber.TryParse("999 027 3189")!.Value),
        "local" => Identifier.Local(police, "P-17"),
        "name" => Identifier.NameBorn("Amara", "Osei", words.Contains("other-born", StringComparison.Ordinal) ? otherBirthday : birthday),
        "born" => Identifier.Born(birthday),
        "other-born" => Identifier.Born(otherBirthday),
        "unborn" => Identifier.Unborn(mother, birthday),
        "unborn-later" => Identifier.Unborn(mother, birthday.AddDays(7)),
        _ => throw new ArgumentException(word),
    })];
}
