namespace WholePicture.Intake.Placing;

/// <summary>How far a piece has come.</summary>
public enum ArrivalState
{
    /// <summary>Kept, and not placed yet.</summary>
    Waiting = 0,

    /// <summary>In the stream.</summary>
    Placed,

    /// <summary>Nobody in it is known for sure: a person must say whom it is about.</summary>
    Asking,

    /// <summary>It cannot be read as an entry, or contradicts what its agency sent before.</summary>
    Refused,

    /// <summary>We could not place it, although nothing is wrong with it. It is listed until somebody has seen to it.</summary>
    Failed,
}
