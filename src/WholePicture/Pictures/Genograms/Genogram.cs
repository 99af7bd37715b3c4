namespace WholePicture.Pictures.Genograms;

/// <summary>
/// A family as somebody stated it to be (REQ PF-01, CH-04): people, and between them only what some agency recorded. The drawing and its text
/// are made of these and of nothing else. Who reads, and as at when, was decided before: it is read from one picture as it is shown.
/// </summary>
/// <param name="Title">Whose family.</param>
/// <param name="Members">Everybody drawn, the child first.</param>
/// <param name="Unions">Couples and parents, with the children of both.</param>
/// <param name="Twins">Children of one mother born on one day.</param>
/// <param name="Households">Who lives together.</param>
/// <param name="Harms">Who is said to have hurt whom.</param>
/// <param name="Loops">What cannot be so: somebody among their own ancestors.</param>
public sealed record Genogram(
    string Title,
    IReadOnlyList<Member> Members,
    IReadOnlyList<Union> Unions,
    IReadOnlyList<Twins> Twins,
    IReadOnlyList<Household> Households,
    IReadOnlyList<Harm> Harms,
    IReadOnlyList<Loop> Loops)
{
    /// <summary>Everything the drawing says, in the order of the text.</summary>
    public IEnumerable<Stated> Says =>
    [
        .. Loops.Select(loop => loop.Stated),
        .. Members.Select(member => member.Stated),
        .. Households.Select(household => household.Stated),
        .. Unions.SelectMany(union => union.Children).SelectMany(child => child.Stated).DistinctBy(stated => stated.Id),
        .. Twins.Select(twins => twins.Stated),
        .. Unions.Select(union => union.Couple).OfType<Stated>(),
        .. Harms.Select(harm => harm.Stated),
    ];
}

/// <summary>One thing the drawing says, with whose word it is.</summary>
/// <param name="Id">The same in the drawing and in the text.</param>
/// <param name="Part">Under which heading of the text it stands.</param>
/// <param name="What">What, in a sentence without its full stop.</param>
/// <param name="Source">On whose word; empty when nobody's is needed.</param>
/// <param name="RestsOn">The entries behind it.</param>
public sealed record Stated(string Id, Part Part, string What, string Source, IReadOnlyList<Chronology.Entry> RestsOn)
{
    /// <summary>The adult it is about, whom other families may know too; null for whatever else it is about.</summary>
    public Words.PersonId? Adult { get; init; }

    /// <summary>All of it in one line.</summary>
    public string InWords => Source.Length == 0 ? $"{What}." : $"{What}. {Source}.";
}

/// <summary>The headings of the text.</summary>
public enum Part
{
    /// <summary>What cannot be so.</summary>
    Questions = 0,

    /// <summary>Everybody.</summary>
    People,

    /// <summary>Who lives together.</summary>
    Home,

    /// <summary>Parents, adopted and foster carers, twins.</summary>
    Parents,

    /// <summary>Couples.</summary>
    Couples,

    /// <summary>Violence.</summary>
    Violence,

    /// <summary>Services round the family.</summary>
    Services,
}

/// <summary>How surely something is held. It is drawn, and says nothing of whoever spoke.</summary>
public enum Sureness
{
    /// <summary>Taken for granted, or nobody said how they know. Dotted.</summary>
    Assumed = 0,

    /// <summary>One agency's account so far. Dashed.</summary>
    OneAccount,

    /// <summary>Seen, on record, or held by two agencies. Solid.</summary>
    Held,
}
