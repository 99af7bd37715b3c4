namespace WholePicture.Chronology;

/// <summary>The shape that stands for an entry in a picture. Shape gives the kind; nothing gives a grade.</summary>
public enum Mark
{
    /// <summary>A fact on record.</summary>
    Fact = 0,

    /// <summary>A police call-out.</summary>
    CallOut,

    /// <summary>Something said to a professional.</summary>
    Said,

    /// <summary>A letter or e-mail.</summary>
    Letter,

    /// <summary>A referral.</summary>
    Referral,

    /// <summary>The child was seen, or contact was made.</summary>
    Seen,

    /// <summary>Not seen, not recorded, not answered.</summary>
    NotSeen,

    /// <summary>A meeting with everybody there.</summary>
    Meeting,

    /// <summary>A meeting with some missing.</summary>
    MeetingInPart,

    /// <summary>A decision, or a meeting to come.</summary>
    Decision,
}
