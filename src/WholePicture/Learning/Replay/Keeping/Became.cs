namespace WholePicture.Learning.Replay.Keeping;

/// <summary>What became of something that could have been said (mock-up: three shelves; “known and nobody acted” is told apart from “the right person knew”).</summary>
public enum Became
{
    /// <summary>Nobody asked or was told.</summary>
    Never = 0,

    /// <summary>Those it was for held all the pieces it rests on, and the review tells of nothing that was done on it.</summary>
    KnownNotActedOn,

    /// <summary>The right person knew, after the day on which they could have.</summary>
    KnownLate,

    /// <summary>The right person knew on the day on which they could have, or before.</summary>
    KnownInTime,

    /// <summary>The review does not say.</summary>
    NotStated,
}
