using WholePicture.Chronology;

namespace WholePicture.Casework.DomesticAbuse;

/// <summary>What contact a parent may have with a child was arranged or decided (REQ PL-13, FP-06). The parent is the subject.</summary>
/// <param name="Contact">What was arranged.</param>
/// <param name="SupervisedBy">The <c>ref</c> of whoever supervises; null for nobody in the family.</param>
/// <param name="Basis">In law.</param>
/// <param name="ParentTold">Whether the parent was told of it and of why.</param>
[EntryKind("contact-arranged", "Contact arranged")]
public sealed record ContactArranged(ContactKind Contact, string? SupervisedBy = null, ContactBasis Basis = ContactBasis.NotStated, bool ParentTold = false) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Decision;

    /// <inheritdoc/>
    public string InWords => $"Contact: {Words.Say.Words(Contact)}";
}

/// <summary>Kinds of contact between parent and child.</summary>
public enum ContactKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Stopped.</summary>
    Stopped,

    /// <summary>With somebody there to watch over it.</summary>
    Supervised,

    /// <summary>With nobody there.</summary>
    Unsupervised,
}

/// <summary>On what ground in law contact is limited.</summary>
public enum ContactBasis
{
    /// <summary>None is recorded.</summary>
    NotStated = 0,

    /// <summary>The parent agreed, knowing that they need not.</summary>
    Agreed,

    /// <summary>A court's order.</summary>
    CourtOrder,

    /// <summary>Bail.</summary>
    Bail,
}
