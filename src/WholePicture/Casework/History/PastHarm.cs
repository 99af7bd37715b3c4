using WholePicture.Chronology;

namespace WholePicture.Casework.History;

/// <summary>Something in an adult's past that belongs in the picture (REQ PF-03, DA-15). It is history, not a prediction.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Account">In a sentence.</param>
[EntryKind("past-harm", "History")]
public sealed record PastHarm(PastTopic Topic, string? Account = null) : IEntryBody
{
    /// <inheritdoc/>
    public Mark Mark => Mark.Fact;

    /// <inheritdoc/>
    public string InWords => Words.Say.Sentence(Words.Say.Words(Topic));
}

/// <summary>Kinds of history.</summary>
public enum PastTopic
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Was abused by earlier partners.</summary>
    AbusedByEarlierPartners,

    /// <summary>Was abused or neglected as a child.</summary>
    HarmedAsChild,

    /// <summary>Was in care as a child.</summary>
    InCareAsChild,

    /// <summary>Is said to have abused an earlier partner.</summary>
    SaidToHaveAbusedEarlierPartner,

    /// <summary>Has a child who lives elsewhere.</summary>
    ChildLivesElsewhere,

    /// <summary>Was a reason for protection plans on children of another household (REQ FP-07).</summary>
    ReasonForPlansElsewhere,

    /// <summary>Has no contact with children of their own because of harm (REQ FP-07, FP-08).</summary>
    KeptFromOwnChildren,

    /// <summary>Is said to have been violent outside a couple: to parents, at work, to strangers (REQ DA-16).</summary>
    SaidToBeViolentToOthers,

    /// <summary>Was or may have been exploited or trafficked (REQ AT-09).</summary>
    Exploited,

    /// <summary>Has been convicted of, or is known for, other crime.</summary>
    KnownForCrime,
}
