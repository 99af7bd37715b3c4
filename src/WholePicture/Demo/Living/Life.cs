using WholePicture.Access;
using WholePicture.Learning.Replay.Cases;
using WholePicture.Words;

namespace WholePicture.Demo.Living;

/// <summary>One invented family while its years are told: who is in it, who works with it, and what has been told so far.</summary>
/// <param name="number">Which family.</param>
/// <param name="chance">What chance decides.</param>
/// <param name="partners">The partnership.</param>
/// <param name="people">Everybody, by key: <c>mother</c>, <c>father</c>, <c>child1</c> and so on.</param>
/// <param name="from">The first day told of.</param>
/// <param name="until">The first day not told of.</param>
internal sealed class Life(int number, Chances chance, LivingPartnership partners, IReadOnlyDictionary<string, CasePerson> people, DateOnly from, DateOnly until)
{
    private const int Known = 210;
    private const int Adult = 18;

    public Chances Chance => chance;

    public LivingPartnership Partners => partners;

    public IReadOnlyDictionary<string, CasePerson> People => people;

    public DateOnly From => from;

    public DateOnly Until => until;

    public Story Story { get; } = new(number, London.Instant(until, TimeOnly.MinValue));

    /// <summary>Until when social care is at work with the family.</summary>
    public DateTimeOffset OpenUntil { get; set; }

    /// <summary>Whether a second parent is known.</summary>
    public bool HasFather => people.ContainsKey("father");

    /// <summary>The children's keys, the eldest first.</summary>
    public IEnumerable<string> Children => people.Keys.Where(key => key.StartsWith("child", StringComparison.Ordinal));

    /// <summary>The children on a day: under 18, born or expected and known of.</summary>
    public IEnumerable<string> ChildrenOn(DateOnly day) => Children.Where(child => Day(people[child].Expected ?? people[child].Born!.Value) is var due
        && (people[child].BornOn is null ? due <= day : due.AddDays(-Known) <= day) && due.AddYears(Adult) > day);

    /// <summary>The youngest on a day; null when there is none.</summary>
    public string? YoungestOn(DateOnly day) => ChildrenOn(day).LastOrDefault();

    /// <summary>When a child was or will be born.</summary>
    public DateOnly Born(string child) => Day(people[child].Born!.Value);

    /// <summary>The mother with the children of that day, and the father when asked for.</summary>
    public string Family(DateOnly day, bool father = false) =>
        $"mother:mother{(father && HasFather ? " father:father" : "")}{string.Concat(ChildrenOn(day).Select(child => $" {child}:child"))}";

    /// <summary>The family's own of several.</summary>
    public T Own<T>(IReadOnlyList<T> several, int shift = 0) => several[(number + shift) % several.Count];

    /// <summary>A time on a day.</summary>
    public DateTimeOffset At(DateOnly day, int hour) => London.Instant(day, new TimeOnly(hour, chance.Between(0, 59)));

    /// <summary>Agencies with a part so far, but for social care.</summary>
    public IEnumerable<AgencyId> Others => Story.Agencies.Where(agency => agency != partners.FrontDoor.Agency);

    /// <summary>Says that somebody works with people from a moment on.</summary>
    public string? Begins(DateTimeOffset at, Professional who, string with) =>
        Story.Tell(at, who, "involved", new() { ["role"] = Say.Json(who.Role), ["professional"] = who.Id }, with);

    /// <summary>Says that somebody stops.</summary>
    public string? Ends(DateTimeOffset at, Professional who, string with, bool replaced = false) =>
        Story.Tell(at, who, "no-longer-involved", new() { ["role"] = Say.Json(who.Role), ["professional"] = who.Id, ["replaced"] = replaced }, with);

    private static DateOnly Day(When when) => when.Day!.Value;
}
