namespace WholePicture.Pictures.Genograms;

/// <summary>One or two people with the children of both, or a couple without any.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Parents">One or two members.</param>
/// <param name="State">Whether they are said to be a couple.</param>
/// <param name="Sureness">How surely that is held.</param>
/// <param name="Couple">What is said of them as a couple; null for one parent alone.</param>
/// <param name="Children">Their children, the eldest first.</param>
public sealed record Union(string Id, IReadOnlyList<string> Parents, CoupleState State, Sureness Sureness, Stated? Couple, IReadOnlyList<ChildLink> Children);

/// <summary>Whether two are said to be a couple.</summary>
public enum CoupleState
{
    /// <summary>Nobody recorded it.</summary>
    NotRecorded = 0,

    /// <summary>Together.</summary>
    Together,

    /// <summary>Over: one slash through the line.</summary>
    Over,

    /// <summary>Said never to have been one.</summary>
    NotACouple,

    /// <summary>Agencies disagree: plum, and open.</summary>
    Disagreed,
}

/// <summary>A child of a union.</summary>
/// <param name="Child">The member.</param>
/// <param name="Way">By birth, adopted, fostered, or brought up by a relative.</param>
/// <param name="Sureness">How surely the least sure parent is held.</param>
/// <param name="IsDisagreed">Whether agencies disagree about it.</param>
/// <param name="Stated">What is said, one for each parent.</param>
public sealed record ChildLink(string Child, Way Way, Sureness Sureness, bool IsDisagreed, IReadOnlyList<Stated> Stated);

/// <summary>How a child belongs.</summary>
public enum Way
{
    /// <summary>By birth.</summary>
    Birth = 0,

    /// <summary>Adopted.</summary>
    Adopted,

    /// <summary>Fostered, or brought up by a relative or friend.</summary>
    Fostered,
}

/// <summary>Children of one mother born on one day: their lines leave from one point.</summary>
public sealed record Twins(string Union, IReadOnlyList<string> Children, Stated Stated);

/// <summary>Who is said to live together: a loop round them.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Members">Who.</param>
/// <param name="Label">Where, and when it was seen.</param>
/// <param name="Sureness">How surely the least sure of them is held.</param>
/// <param name="Stated">What is said.</param>
public sealed record Household(string Id, IReadOnlyList<string> Members, string Label, Sureness Sureness, Stated Stated);

/// <summary>Harm somebody is said to have done to another. The arrow points to whoever was hurt.</summary>
public sealed record Harm(string Id, string From, string To, HarmKind Kind, Sureness Sureness, string Label, Stated Stated);

/// <summary>Kinds of harm, each with its own line.</summary>
public enum HarmKind
{
    /// <summary>Kind not recorded: a straight line.</summary>
    NotRecorded = 0,

    /// <summary>Physical: a sharp zigzag.</summary>
    Physical,

    /// <summary>Threats, control, words: a wave.</summary>
    Threats,

    /// <summary>Sexual: a double zigzag.</summary>
    Sexual,
}

/// <summary>A statement that would make somebody their own ancestor. It is drawn apart from the rest, and asked about.</summary>
public sealed record Loop(string Id, string Parent, string Child, Stated Stated);
