namespace WholePicture.Casework.Meetings;

/// <summary>Kinds of meeting; each is named plainly so that nobody is in doubt which one they attend (REQ SM-04).</summary>
public enum MeetingType
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Professionals and family at level 2 or below.</summary>
    TeamAroundFamily,

    /// <summary>Strategy discussion or meeting (practice rule T1-05).</summary>
    Strategy,

    /// <summary>The strategy meeting that ends an enquiry (REQ SM-21).</summary>
    StrategyOutcome,

    /// <summary>Child in need meeting (practice rule A-11).</summary>
    ChildInNeed,

    /// <summary>Initial child protection conference.</summary>
    InitialConference,

    /// <summary>Review conference.</summary>
    ReviewConference,

    /// <summary>Core group.</summary>
    CoreGroup,

    /// <summary>Pre-birth planning.</summary>
    PreBirth,

    /// <summary>Hospital discharge planning.</summary>
    Discharge,

    /// <summary>Review of a child who is looked after (practice rule T1-26).</summary>
    LookedAfterReview,
}
