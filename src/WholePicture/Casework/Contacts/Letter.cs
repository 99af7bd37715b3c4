using WholePicture.Casework.DomesticAbuse;
using WholePicture.Chronology;
using WholePicture.Words;

namespace WholePicture.Casework.Contacts;

/// <summary>A letter, e-mail or call between professionals.</summary>
/// <param name="To">The agencies it went to.</param>
/// <param name="About">What it is about, in a sentence.</param>
/// <param name="Behaviours">Abuse it tells of.</param>
/// <param name="Substances">Drink and drugs it tells of.</param>
/// <param name="Worried">Whether the writer says they are worried.</param>
/// <param name="NextContact">When the answer says somebody will next see the family; null when no answer says.</param>
/// <param name="SafetyPlan">The type of safety plan it speaks of, so that none is mistaken for another (REQ DA-19).</param>
[EntryKind("letter", "Letter or e-mail")]
public sealed record Letter(
    IReadOnlyList<AgencyId> To,
    string About,
    IReadOnlyList<Behaviour>? Behaviours = null,
    IReadOnlyList<Substance>? Substances = null,
    bool Worried = false,
    DateOnly? NextContact = null,
    SafetyPlanType? SafetyPlan = null) : IEntryBody, IAccountOfAbuse
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Letter;

    /// <inheritdoc/>
    public string InWords => Worried ? "Letter: worried" : "Letter";

    /// <inheritdoc/>
    string? IEntryBody.Account => About;

    IReadOnlyList<Behaviour> IAccountOfAbuse.Behaviours => Behaviours ?? [];

    IReadOnlyList<Substance> IAccountOfAbuse.Substances => Substances ?? [];
}

/// <summary>Which safety plan is meant (REQ DA-19).</summary>
public enum SafetyPlanType
{
    /// <summary>The letter does not say, which is itself worth asking.</summary>
    NotStated = 0,

    /// <summary>A plan about the person's own mental health.</summary>
    MentalHealth,

    /// <summary>A plan about domestic abuse.</summary>
    DomesticAbuse,

    /// <summary>A plan about the child.</summary>
    Child,
}
