namespace WholePicture.Matching;

/// <summary>How surely we know who somebody is. Zero is the safe one.</summary>
public enum Judgement
{
    /// <summary>Nobody has looked.</summary>
    NotLookedYet = 0,

    /// <summary>Nobody on record is it.</summary>
    NoOneFound,

    /// <summary>It may be one of these, or somebody new: a person must say.</summary>
    SeveralPossible,

    /// <summary>It is this person.</summary>
    Certain,
}
