using System.Globalization;
using System.Text;
using WholePicture.Words;

namespace WholePicture.People;

/// <summary>Something by which a person can be found again.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Value">Its value, written in one way only.</param>
public readonly record struct Identifier(string Kind, string Value)
{
    private const string NhsKind = "nhs";
    private const string UpnKind = "upn";
    private const string LocalKind = "local:";
    private const string NameBornKind = "name-born";
    private const string UnbornKind = "unborn:";
    private const string BornKind = "born";
    private const string NamedKind = "name";
    private const string SexKind = "sex";
    private const string LivesAtKind = "lives-at";
    private const string RingsKind = "telephone";
    private const string ShieldedKind = "shielded";

    /// <summary>An NHS number.</summary>
    public static Identifier Nhs(NhsNumber number) => new(NhsKind, number.Digits);

    /// <summary>A unique pupil number.</summary>
    public static Identifier Upn(Upn number) => new(UpnKind, number.Characters);

    /// <summary>An agency's own number for somebody; another agency's same number is somebody else.</summary>
    public static Identifier Local(AgencyId agency, string number) => new(LocalKind + agency, number.Trim());

    /// <summary>A whole name with a day of birth. Letter case, spacing and the way an accent is encoded do not count.</summary>
    public static Identifier NameBorn(string given, string family, DateOnly born) => new(NameBornKind, $"{Plain($"{given} {family}")}|{Iso(born)}");

    /// <summary>A child of this mother expected on this day.</summary>
    public static Identifier Unborn(PersonId mother, DateOnly expected) => new(UnbornOf(mother), Iso(expected));

    /// <summary>The kind under which a mother's unborn children are found.</summary>
    public static string UnbornOf(PersonId mother) => $"{UnbornKind}{mother}";

    /// <summary>A day of birth alone. Nobody is found by it; it shows that two are not the same.</summary>
    public static Identifier Born(DateOnly day) => new(BornKind, Iso(day));

    /// <summary>A name as it was stated, given and family name apart.</summary>
    public static Identifier Named(string? given, string? family) => new(NamedKind, $"{Plain(given ?? "").Replace('|', ' ')}|{Plain(family ?? "").Replace('|', ' ')}");

    /// <summary>Sex as it was stated.</summary>
    public static Identifier OfSex(bool female) => new(SexKind, female ? "female" : "male");

    /// <summary>Where somebody was said to live. Nobody is found by it alone.</summary>
    public static Identifier LivesAt(string address) => new(LivesAtKind, Plain(address));

    /// <summary>A line on which somebody was said to be reached, by its last nine figures. Nobody is found by it alone: a home has it in common, and a school gives its own.</summary>
    public static Identifier RingsAt(string line) => new(RingsKind, line);

    /// <summary>Something about them is kept from somebody (REQ DA-10): whoever is like them is not entered a second time without anybody looking.</summary>
    public static Identifier Shielded { get; } = new(ShieldedKind, "");

    /// <summary>Whether it is a number that somebody issued for this one person.</summary>
    public bool IsNumber => Kind is NhsKind or UpnKind || IsLocal;

    /// <summary>Whether it is an agency's own number.</summary>
    public bool IsLocal => Kind.StartsWith(LocalKind, StringComparison.Ordinal);

    /// <summary>Whether it is an NHS number.</summary>
    public bool IsNhs => Kind == NhsKind;

    /// <summary>Whether it is a unique pupil number.</summary>
    public bool IsUpn => Kind == UpnKind;

    /// <summary>Whether anybody is found by it.</summary>
    public bool Finds => IsNumber || Kind == NameBornKind || ExpectedOn is not null;

    /// <summary>The day of birth it gives; null for any other kind.</summary>
    public DateOnly? BornOn => Kind == BornKind ? Day : null;

    /// <summary>The day on which its unborn child was expected; null for any other kind.</summary>
    public DateOnly? ExpectedOn => Kind.StartsWith(UnbornKind, StringComparison.Ordinal) ? Day : null;

    /// <summary>Who expected them; null for any kind but an unborn child's.</summary>
    public PersonId? Mother => ExpectedOn is null ? null : new PersonId(Guid.Parse(Kind[UnbornKind.Length..]));

    /// <summary>The given and family name it states; null for any other kind. Those entered before names were kept apart have only a whole one with a day.</summary>
    public (string Given, string Family)? Name => Kind switch
    {
        NamedKind => Halves(Value, '|'),
        NameBornKind => Halves(Value[..Value.LastIndexOf('|')], ' '),
        _ => null,
    };

    /// <summary>Whether it is a whole name with its day of birth.</summary>
    public bool IsNameBorn => Kind == NameBornKind;

    /// <summary>True for female, false for male; null for any other kind.</summary>
    public bool? IsFemale => Kind == SexKind ? Value == "female" : null;

    /// <summary>The address it states; null for any other kind.</summary>
    public string? Address => Kind == LivesAtKind ? Value : null;

    /// <summary>The last nine figures of the telephone number it states; null for any other kind.</summary>
    public string? Line => Kind == RingsKind ? Value : null;

    /// <summary>What it is called on a page.</summary>
    public string InWords => Kind switch
    {
        NhsKind => "NHS number",
        UpnKind => "unique pupil number",
        NameBornKind => "name and date of birth",
        BornKind => "date of birth",
        _ => IsNumber ? "the agency's own number" : "mother and expected date",
    };

    /// <summary>In one piece, to lock or to look up.</summary>
    public override string ToString() => $"{Kind}={Value}";

    private static (string, string) Halves(string value, char between) =>
        value.IndexOf(between, StringComparison.Ordinal) is var at and >= 0 ? (value[..at], value[(at + 1)..]) : (value, "");

    private DateOnly Day => DateOnly.ParseExact(Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(string name) =>
        string.Join(' ', name.Normalize(NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
