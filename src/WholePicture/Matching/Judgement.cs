namespace WholePicture.Matching;

/// <summary>How surely we know who somebody is. Zero is the safe one.</summary>
public enum Judgement
{
    /// <summary>Nobody has looked.</summary>
    NotLookedYet = 0,

    /// <summary>Nobody on record is it.</summary>
    NoOneFound,

    /// <summary>More likely two than one, but the other is somebody from whom something is kept away: a person must say, or they would stand there a second time, unprotected.</summary>
    NearShielded,

    /// <summary>It is likely this person: a person must say.</summary>
    Likely,

    /// <summary>It may be one of these, or somebody new: a person must say.</summary>
    SeveralPossible,

    /// <summary>It is this person.</summary>
    Certain,
}
