namespace WholePicture.Pictures.HeatStrips;

/// <summary>Kinds of harm round a child, and of what wears a family down: the rows of the heat strip (REQ CH-03). None weighs more than another.</summary>
public enum HarmKind
{
    /// <summary>Abuse of which nobody said what it was.</summary>
    NotStated = 0,

    /// <summary>Hitting, strangling, any force.</summary>
    Violence,

    /// <summary>Sexual violence.</summary>
    SexualViolence,

    /// <summary>Threats, control, stalking, shouting, damage.</summary>
    Threats,

    /// <summary>Somebody was there who was to keep away.</summary>
    AgainstPlan,

    /// <summary>Drink and drugs round the child.</summary>
    DrinkAndDrugs,

    /// <summary>The child's body: injuries, emergencies, not growing.</summary>
    Body,

    /// <summary>Appointments and teeth.</summary>
    CareMissed,

    /// <summary>Hungry, dirty, or left with nobody to watch.</summary>
    DailyCare,

    /// <summary>Often absent or late.</summary>
    SchoolMissed,

    /// <summary>What the child shows: upset, angry, written down as a suspect.</summary>
    ChildShows,

    /// <summary>A professional or a caller wrote that they were worried.</summary>
    Worry,

    /// <summary>Strain on a parent: worn out, alone, blames themselves.</summary>
    Strain,

    /// <summary>Home and money. A need, never neglect (REQ RT-09).</summary>
    HomeAndMoney,
}

/// <summary>How a kind is said, and what it counts for.</summary>
public static class HarmKinds
{
    private static readonly HarmKind[] notHarm = [HarmKind.Worry, HarmKind.Strain, HarmKind.HomeAndMoney];
    private static readonly HarmKind[] ofTheChild = [HarmKind.Body, HarmKind.DailyCare, HarmKind.SchoolMissed, HarmKind.ChildShows];

    /// <summary>Every kind in the order of the strip; what nobody named stands last.</summary>
    public static IReadOnlyList<HarmKind> InOrder { get; } = [.. Enum.GetValues<HarmKind>().OrderBy(kind => kind is HarmKind.NotStated)];

    /// <summary>Whether it is harm to a child, done or let happen; strain, worry and want are shown beside it and are not.</summary>
    public static bool IsHarm(this HarmKind kind) => !notHarm.Contains(kind);

    /// <summary>Whether it can be asked of a child who is not born: a body, a meal, a school day cannot.</summary>
    public static bool IsAskedBeforeBirth(this HarmKind kind) => !ofTheChild.Contains(kind);

    /// <summary>Its name on a page.</summary>
    public static string InWords(this HarmKind kind) => kind switch
    {
        HarmKind.Violence => "Violence",
        HarmKind.SexualViolence => "Sexual violence",
        HarmKind.Threats => "Threats, control, stalking",
        HarmKind.AgainstPlan => "There, against plan",
        HarmKind.DrinkAndDrugs => "Drink and drugs",
        HarmKind.Body => "The child’s body",
        HarmKind.CareMissed => "Health care missed",
        HarmKind.DailyCare => "Daily care",
        HarmKind.SchoolMissed => "School missed",
        HarmKind.ChildShows => "What the child shows",
        HarmKind.Worry => "Worry written down",
        HarmKind.Strain => "Strain on a parent",
        HarmKind.HomeAndMoney => "Home and money",
        _ => "Abuse, kind not stated",
    };

    /// <summary>What falls under it, in a few words.</summary>
    public static string Under(this HarmKind kind) => kind switch
    {
        HarmKind.Violence => "hitting, strangling, force",
        HarmKind.SexualViolence => "to anybody in the family",
        HarmKind.Threats => "and damage, shouting",
        HarmKind.AgainstPlan => "who was to keep away",
        HarmKind.DrinkAndDrugs => "round the child",
        HarmKind.Body => "injury, emergency, growth",
        HarmKind.CareMissed => "appointments, teeth",
        HarmKind.DailyCare => "food, clothes, watching",
        HarmKind.SchoolMissed => "absent or late",
        HarmKind.ChildShows => "upset, angry, in trouble",
        HarmKind.Worry => "by professionals, callers",
        HarmKind.Strain => "worn out, alone",
        HarmKind.HomeAndMoney => "a need, not neglect",
        _ => "told or called out",
    };
}
